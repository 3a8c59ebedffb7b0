import type { PlainMap } from '../../edit/edit-yaml.ts';
import { withField } from '../../edit/fields.ts';
import { detailToKey } from '../../listing/detail-trust.ts';
import { lineTest } from '../../listing/line-test.ts';
import { defineCommand } from '../command.ts';
import { UsageError } from '../usage-error.ts';
import { dayOption, findListing } from '../values.ts';
import { readContent } from './content.ts';
import { editListing } from './edit-listing.ts';
import { settleAndReport } from './report.ts';
import { DRY_RUN, JSON_OUTPUT } from './shared-options.ts';

/** As many test calls as a listing keeps: the oldest go. */
const MAX_TESTS = 60;

export const command = defineCommand({
  usage: '<listing> [--number "<number>"] --answered <what> --by <role> [--after <minutes>] [--on <day>] [--at <time>]',
  about:
    'Logs a test call: what answered a number, and after how long. A wrong number or a dead line is taken out of use at once; a line that nobody answers after two tests on different days, both within its stated hours. Don’t pretend to need help: say that you are checking the number, and hang up.',
  options: {
    number: { type: 'string', value: '"<number>"', about: 'as the listing gives it; not needed if it has one number only' },
    answered: { type: 'string', value: '<what>', about: 'what answered', choices: lineTest.shape.answered.options },
    by: { type: 'string', value: '<role>', about: 'who called: a role, never a name', choices: lineTest.shape.by.options },
    after: { type: 'string', value: '<minutes>', about: 'how long it took until somebody answered' },
    on: { type: 'string', value: '<day>', about: 'the day, such as 2026-11-20; left out: today' },
    at: {
      type: 'string',
      value: '<time>',
      about: 'the time in London, such as 14:30; without it, a call that nobody answered doesn’t count against a line with hours',
    },
    'dry-run': DRY_RUN,
    json: JSON_OUTPUT,
  },
  words: { least: 1, most: 1, missing: 'The listing is missing' },
  run({ values, words }) {
    const content = readContent();
    const service = findListing(words[0]!, content.directory);
    const { answered, by, at, after } = values;
    if (!answered || !by) throw new UsageError('Say what answered, and who called: --answered and --by.');
    const test = {
      number: ownNumber(
        values.number,
        service.contact.phones.map(({ number }) => number),
      ),
      on: dayOption('--on', values.on, content.today),
      ...(at !== undefined && { at: timeOption(at) }),
      answered,
      ...(after !== undefined && { minutes: minutesOption(after) }),
      by,
    };
    const edit = (data: PlainMap) => {
      const before = Array.isArray(data['tested']) ? data['tested'] : [];
      return withField(data, 'tested', [...before, test].slice(-MAX_TESTS));
    };
    return settleAndReport(content, [editListing(content.fileOf(service), edit)], { apply: !values['dry-run'], json: values.json });
  },
});

/** The number as the listing writes it. A listing's only number needn't be named. Throws UsageError with the numbers there are. */
function ownNumber(wanted: string | undefined, numbers: readonly string[]): string {
  if (numbers.length === 0) throw new UsageError('The listing has no phone number.');
  if (wanted === undefined && numbers.length === 1) return numbers[0]!;
  const found = numbers.find((number) => wanted !== undefined && detailToKey(number) === detailToKey(wanted));
  if (found !== undefined) return found;
  const all = `It has: ${numbers.join(', ')}.`;
  throw new UsageError(wanted === undefined ? `Say which number with --number. ${all}` : `The listing has no number “${wanted}”. ${all}`);
}

function timeOption(text: string): string {
  if (/^([01]\d|2[0-3]):[0-5]\d$/.test(text)) return text;
  throw new UsageError(`--at does not take “${text}”. Write a time of the day as hours and minutes: 14:30.`);
}

function minutesOption(text: string): number {
  if (/^\d{1,3}$/.test(text) && Number(text) <= 180) return Number(text);
  throw new UsageError(`--after does not take “${text}”. Write whole minutes, 180 at most.`);
}
