import type { Directory } from '../directory/directory.ts';
import { isDay } from '../listing/dates.ts';
import { instantToLondon, wallToLondon, type LondonTime } from '../match/london-time.ts';
import { AGES, CONTACT_WAYS, GENDERS, NEEDS, SITUATIONS, type Answers } from '../match/query.ts';
import { oneOf, type CommandInput } from './command.ts';
import { UsageError } from './usage-error.ts';

/** The options of the query on the command line. */
export interface Question {
  /** As it was typed; empty: none. */
  place: string;
  /** The council that the person is in, where the place may be in several. */
  council?: string | undefined;
  answers: Answers;
  now: LondonTime;
}

export const FIND_OPTIONS = {
  situation: { type: 'string', value: '<situation>', about: 'what happened', choices: SITUATIONS },
  age: { type: 'string', value: '<age>', about: 'how old', choices: AGES },
  gender: { type: 'string', value: '<gender>', about: 'which gender', choices: GENDERS },
  community: { type: 'string', value: '<community>', about: 'which communities: ids in content/vocabulary/groups.yaml', multiple: true },
  contact: { type: 'string', value: '<way>', about: 'how to make contact', choices: CONTACT_WAYS, multiple: true },
  language: { type: 'string', value: '<language>', about: 'which languages: ids in content/vocabulary/languages.yaml', multiple: true },
  need: { type: 'string', value: '<need>', about: 'what else is needed', choices: NEEDS, multiple: true },
  council: { type: 'string', value: '<council>', about: 'which of the councils that the place may be in' },
  now: { type: 'string', value: '<time>', about: 'day and time in England and Wales, such as 2026-12-25T22:00; now, if left out' },
  json: { type: 'boolean', about: 'prints JSON' },
} as const;

/** What was typed, as a question to the directory. Throws UsageError for a community, language or time that there isn't. */
export function inputToQuestion(
  { values, words }: CommandInput<typeof FIND_OPTIONS>,
  { vocabulary }: Pick<Directory, 'vocabulary'>,
  instant: Date,
): Question {
  const terms = (option: string, found: readonly string[] | undefined, list: readonly { id: string }[]) =>
    found?.map((value) =>
      oneOf(
        option,
        value,
        list.map(({ id }) => id),
      ),
    );
  const { situation, age, gender, contact, need, council, now } = values;
  return {
    place: words.join(' ').trim(),
    council,
    answers: {
      situation,
      age,
      gender,
      communities: terms('--community', values.community, vocabulary.groups),
      contact,
      languages: terms('--language', values.language, vocabulary.languages),
      needs: need,
    },
    now: now === undefined ? instantToLondon(instant) : textToMoment(now),
  };
}

/** "2026-12-25T22:00", by the clock on the wall in England and Wales. */
function textToMoment(text: string): LondonTime {
  const [, day = '', hours, minutes] = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})$/.exec(text) ?? [];
  if (!isDay(day) || Number(hours) > 23 || Number(minutes) > 59)
    throw new UsageError(`--now does not take “${text}”. Write day and time like 2026-12-25T22:00.`);
  return wallToLondon(day, Number(hours) * 60 + Number(minutes));
}
