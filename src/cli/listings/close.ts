import { withField } from '../../edit/fields.ts';
import { readContent } from './content.ts';
import { editListing } from './edit-listing.ts';
import { dayOption, findListing } from './one-listing.ts';
import { NotUnderstood, readOptions } from './options.ts';
import { settleAndReport } from './report.ts';
import { say } from './say.ts';

export const usage = say('closeUsage');

/** Makes a listing a tombstone that leads onward. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = readOptions(args, {
    successor: { type: 'string' },
    onward: { type: 'string' },
    since: { type: 'string' },
    'dry-run': { type: 'boolean' },
    json: { type: 'boolean' },
  });
  const content = readContent();
  const service = findListing(positionals[0], content.directory);
  if (positionals.length !== 1 || (values.successor === undefined && values.onward === undefined)) throw new NotUnderstood(usage);
  const successor = values.successor === undefined ? undefined : findListing(values.successor, content.directory).slug;
  if (successor === service.slug) throw new NotUnderstood(say('ownSuccessor'));
  const since = dayOption('--since', values.since, content.today);
  const preview = editListing(content.fileOf(service), (data) => {
    const closed = withField(withField(data, 'lifecycle.status', 'closed'), 'lifecycle.since', since);
    const led = successor === undefined ? closed : withField(closed, 'lifecycle.successor', successor);
    // A day on which it would open again says nothing of a service that is closed for good.
    const told = values.onward === undefined ? led : withField(led, 'lifecycle.onward.en', values.onward);
    return withField(told, 'lifecycle.until', undefined);
  });
  return settleAndReport(content, [preview], { apply: !values['dry-run'], json: values.json });
}
