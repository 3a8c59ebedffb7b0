import { parseArgs } from 'node:util';
import type { Directory } from '../directory/directory.ts';
import { en } from '../i18n/en.ts';
import { messageToText } from '../i18n/message.ts';
import { instantToLondon, wallToLondon, type LondonTime } from '../match/london-time.ts';
import { AGES, CONTACT_WAYS, GENDERS, NEEDS, SITUATIONS, type Answers } from '../match/query.ts';

/** What stands on the command line. */
export interface Question {
  /** As it was typed; empty: none. */
  place: string;
  answers: Answers;
  now: LondonTime;
  isJson: boolean;
}

/** Something that is not understood, in one line that says what is accepted. */
export class NotAccepted extends Error {
  constructor(message: string) {
    super(message.replace(/\s+/g, ' '));
  }
}

/** A sentence of the command, in English like all commands. */
export const say = (key: keyof typeof en.find, values: Record<string, string> = {}): string => messageToText(en.find[key], values, 'en-GB');

const ONE = { situation: SITUATIONS, age: AGES, gender: GENDERS };

/** Reads the command line. Throws NotAccepted for an option or a value that is not known. */
export function argsToQuestion(args: string[], { vocabulary }: Pick<Directory, 'vocabulary'>, instant: Date): Question {
  const several = {
    community: vocabulary.groups.map(({ id }) => id),
    contact: CONTACT_WAYS,
    language: vocabulary.languages.map(({ id }) => id),
    need: NEEDS,
  };
  const choices: Record<string, readonly string[]> = { ...ONE, ...several, now: [say('time')] };
  const { values, place } = readOptions(args, choices);

  const all = (option: string) =>
    values[option]?.flatMap((value) => value.split(',')).map((value) => checked(option, value, choices[option]!));
  const last = (option: string) => all(option)?.at(-1);
  const now = values['now']?.at(-1);
  // Every value was checked against the list that its type is made of.
  const answers = {
    situation: last('situation'),
    age: last('age'),
    gender: last('gender'),
    communities: all('community'),
    contact: all('contact'),
    languages: all('language'),
    needs: all('need'),
  } as Answers;
  return { place, answers, now: now === undefined ? instantToLondon(instant) : textToMoment(now), isJson: 'json' in values };
}

/** The options with everything that was given to each, and the words that belong to none. */
function readOptions(args: string[], choices: Record<string, readonly string[]>): { values: Record<string, string[]>; place: string } {
  const names = Object.keys(choices);
  const { tokens, positionals } = parseArgs({
    args,
    strict: false,
    tokens: true,
    options: {
      ...Object.fromEntries(names.map((name) => [name, { type: 'string' as const, multiple: true }])),
      json: { type: 'boolean' },
    },
  });
  const values: Record<string, string[]> = {};
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName: option, value } = token;
    if (name === 'json') {
      if (value !== undefined) throw new NotAccepted(say('flagWithValue', { option }));
      values['json'] = [];
    } else if (!names.includes(name)) {
      throw new NotAccepted(say('unknownOption', { found: option, options: [...names, 'json'].map((each) => `--${each}`).join(', ') }));
    } else if (value === undefined || value.startsWith('--')) {
      throw new NotAccepted(say('noValue', { option, choices: choices[name]!.join(', ') }));
    } else values[name] = [...(values[name] ?? []), value];
  }
  return { values, place: positionals.join(' ').trim() };
}

function checked(option: string, value: string, choices: readonly string[]): string {
  if (choices.includes(value)) return value;
  throw new NotAccepted(say('unknownValue', { option: `--${option}`, found: value, choices: choices.join(', ') }));
}

/** "2026-12-25T22:00", by the clock on the wall in England and Wales. */
function textToMoment(text: string): LondonTime {
  const [, day, hours, minutes] = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})$/.exec(text) ?? [];
  const date = new Date(`${day}T${hours}:${minutes}:00Z`);
  // A day that does not exist (30 February) would be taken for another.
  if (!day || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 16) !== `${day}T${hours}:${minutes}`)
    throw new NotAccepted(say('unknownValue', { option: '--now', found: text, choices: say('time') }));
  return wallToLondon(day, Number(hours) * 60 + Number(minutes));
}
