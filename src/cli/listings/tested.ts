import type { PlainMap } from '../../edit/edit-yaml.ts';
import { withField } from '../../edit/fields.ts';
import { detailToKey } from '../../listing/detail-trust.ts';
import { lineTest } from '../../listing/line-test.ts';
import { readContent } from './content.ts';
import { editListing } from './edit-listing.ts';
import { dayOption, findListing } from './one-listing.ts';
import { NotUnderstood, oneOf, readOptions } from './options.ts';
import { settleAndReport } from './report.ts';
import { say } from './say.ts';

export const usage = say('testedUsage');

/** As many test calls as a listing keeps: the oldest go. */
const MAX_TESTS = 60;

/** Logs a test call to a number of a listing. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = readOptions(args, {
    number: { type: 'string' },
    answered: { type: 'string' },
    after: { type: 'string' },
    by: { type: 'string' },
    on: { type: 'string' },
    at: { type: 'string' },
    'dry-run': { type: 'boolean' },
    json: { type: 'boolean' },
  });
  const content = readContent();
  if (positionals.length !== 1) throw new NotUnderstood(usage);
  const service = findListing(positionals[0], content.directory);
  const test = {
    number: ownNumber(
      values.number,
      service.contact.phones.map(({ number }) => number),
    ),
    on: dayOption('--on', values.on, content.today),
    ...(values.at !== undefined && { at: timeOption(values.at) }),
    answered: oneOf('--answered', values.answered, lineTest.shape.answered.options),
    ...(values.after !== undefined && { minutes: minutesOption(values.after) }),
    by: oneOf('--by', values.by, lineTest.shape.by.options),
  };
  const edit = (data: PlainMap) => {
    const before = Array.isArray(data['tested']) ? data['tested'] : [];
    return withField(data, 'tested', [...before, test].slice(-MAX_TESTS));
  };
  return settleAndReport(content, [editListing(content.fileOf(service), edit)], { apply: !values['dry-run'], json: values.json });
}

/** The number as the listing writes it. A listing's only number needn't be named. Throws NotUnderstood, with the numbers there are. */
function ownNumber(wanted: string | undefined, numbers: readonly string[]): string {
  if (numbers.length === 0) throw new NotUnderstood(say('noNumbers'));
  if (wanted === undefined && numbers.length === 1) return numbers[0]!;
  const found = numbers.find((number) => wanted !== undefined && detailToKey(number) === detailToKey(wanted));
  if (found === undefined) throw new NotUnderstood(say('notItsNumber', { found: wanted ?? '', numbers: numbers.join(', ') }));
  return found;
}

function timeOption(text: string): string {
  if (/^([01]\d|2[0-3]):[0-5]\d$/.test(text)) return text;
  throw new NotUnderstood(say('notATime', { found: text }));
}

function minutesOption(text: string): number {
  if (/^\d{1,3}$/.test(text) && Number(text) <= 180) return Number(text);
  throw new NotUnderstood(say('notMinutes', { found: text }));
}
