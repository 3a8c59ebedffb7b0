import { withField } from '../../edit/fields.ts';
import { defineCommand } from '../command.ts';
import { UsageError } from '../usage-error.ts';
import { dayOption, findListing } from '../values.ts';
import { readContent } from './content.ts';
import { editListing } from './edit-listing.ts';
import { settleAndReport } from './report.ts';
import { DRY_RUN, JSON_OUTPUT } from './shared-options.ts';

export const command = defineCommand({
  usage: '<listing> (--successor <listing> | --onward "<sentence>") [--since <day>]',
  about: 'Marks a service as closed. Its page stays, and says where to go instead: to its successor, or as a sentence says.',
  options: {
    successor: { type: 'string', value: '<listing>', about: 'the listing that takes its place' },
    onward: { type: 'string', value: '"<sentence>"', about: 'where people can go instead' },
    since: { type: 'string', value: '<day>', about: 'the day it closed, such as 2026-11-20; today, if left out' },
    'dry-run': DRY_RUN,
    json: JSON_OUTPUT,
  },
  words: { least: 1, most: 1, missing: 'The listing is missing' },
  run({ values, words }) {
    const content = readContent();
    const service = findListing(words[0]!, content.directory);
    if (values.successor === undefined && values.onward === undefined)
      throw new UsageError('Say where people can go instead: --successor and a listing, or --onward and a sentence.');
    const successor = values.successor === undefined ? undefined : findListing(values.successor, content.directory).slug;
    if (successor === service.slug) throw new UsageError('A listing can’t be its own successor.');
    const since = dayOption('--since', values.since, content.today);
    const preview = editListing(content.fileOf(service), (data) => {
      const closed = withField(withField(data, 'lifecycle.status', 'closed'), 'lifecycle.since', since);
      const led = successor === undefined ? closed : withField(closed, 'lifecycle.successor', successor);
      // A day on which it would open again says nothing of a service that is closed for good.
      const explained = values.onward === undefined ? led : withField(led, 'lifecycle.onward.en', values.onward);
      return withField(explained, 'lifecycle.until', undefined);
    });
    return settleAndReport(content, [preview], { apply: !values['dry-run'], json: values.json });
  },
});
