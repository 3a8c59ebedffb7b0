import type { PlainMap } from '../../edit/edit-yaml.ts';
import { withField } from '../../edit/fields.ts';
import type { Preview } from '../../edit/preview.ts';
import type { Plain } from '../../edit/yaml-to-text.ts';
import { defineCommand } from '../command.ts';
import { UsageError } from '../usage-error.ts';
import { dayOption, knownName } from '../values.ts';
import { readContent, type Content } from './content.ts';
import { editFile, editListing } from './edit-listing.ts';
import { settleAndReport } from './report.ts';
import { DRY_RUN, JSON_OUTPUT } from './shared-options.ts';

export const command = defineCommand({
  usage: '--from <commissioner> --to <commissioner> --on <day>',
  about:
    'Moves everything that one commissioner pays for to another, from a given day. The history stays: each entry ends the day before, and a new one with the same stream, role and end begins on the day. Areas and the commissioner’s own file change too.',
  options: {
    from: { type: 'string', value: '<commissioner>', about: 'who pays until then: a file name in content/commissioners' },
    to: { type: 'string', value: '<commissioner>', about: 'who pays from then on' },
    on: { type: 'string', value: '<day>', about: 'the first day, such as 2028-05-08' },
    'dry-run': DRY_RUN,
    json: JSON_OUTPUT,
  },
  run({ values }) {
    const { from, to, on } = values;
    if (!from || !to || !on) throw new UsageError('Say who hands over, who takes over, and on which day: --from, --to and --on.');
    if (from === to) throw new UsageError('--from and --to name the same commissioner.');
    const content = readContent();
    for (const name of [from, to]) knownName('commissioner', name, content.directory.commissioners.values());
    const day = dayOption('--on', on, content.today);
    return settleAndReport(content, handOver(content, from, to, day), { apply: !values['dry-run'], json: values.json });
  },
});

function handOver(content: Content, from: string, to: string, day: string): Preview[] {
  const { directory, fileOf } = content;
  const runs = (entry: { commissioner: string; until?: string | undefined }) => entry.commissioner === from && !hasEnded(entry.until, day);
  const listings = directory.services
    .filter((service) => service.commissioning.some(runs))
    .map((service) =>
      editListing(content.fileOf(service), (data) => withField(data, 'commissioning', continued(data['commissioning'], from, to, day))),
    );
  const areas = directory.areas
    .filter((area) => area.commissioners.some(runs))
    .map(({ slug }) =>
      editFile(fileOf({ file: `content/areas/${slug}.yaml` }), (data) => ({
        ...data,
        commissioners: continued(data['commissioners'], from, to, day),
      })),
    );
  const office = editFile(fileOf({ file: `content/commissioners/${from}.yaml` }), (data) => ({
    ...data,
    until: dayBefore(day),
    successor: to,
  }));
  return [...listings, ...areas, office];
}

/** The entries with the old one ended the day before, and the same again behind it under the new name. */
const continued = (entries: Plain | undefined, from: string, to: string, day: string): Plain[] =>
  (entries as PlainMap[]).flatMap((entry) => {
    const until = entry['until'] === undefined ? undefined : String(entry['until']);
    if (entry['commissioner'] !== from || hasEnded(until, day)) return [entry];
    const next: PlainMap = { ...entry, commissioner: to, from: day };
    return [{ ...entry, until: dayBefore(day) }, next];
  });

/** Whether something is over on a day; a month or year counts to its end. */
const hasEnded = (until: string | undefined, day: string): boolean => until !== undefined && until < day.slice(0, until.length);

const dayBefore = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
