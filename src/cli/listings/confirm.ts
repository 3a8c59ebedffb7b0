import { basename } from 'node:path';
import type { IssueKey } from '../../i18n/keys.ts';
import type { Preview, ValidationIssue } from '../../edit/preview.ts';
import { withField } from '../../edit/fields.ts';
import { confirmation, FACT_GROUPS, type FactGroup } from '../../listing/confirmation.ts';
import { NotASheet } from '../../sheets/grid.ts';
import { gridToConfirmations } from '../../sheets/read-confirmations.ts';
import { readSheets } from '../../sheets/read-sheets.ts';
import { defineCommand } from '../command.ts';
import { UsageError } from '../usage-error.ts';
import { dayOption, findListing, readNamedFile } from '../values.ts';
import { readContent, type Content } from './content.ts';
import { editListing } from './edit-listing.ts';
import { settleAndReport } from './report.ts';
import { DRY_RUN, JSON_OUTPUT } from './shared-options.ts';

const { by: roles, how: ways } = confirmation.shape;

export const command = defineCommand({
  usage: '(<listing> --groups <groups> --by <role> --how <way> [--on <day>] | --from <sheet>)',
  about: 'Records that somebody asked and that groups of facts are right as they stand; it touches nothing else.',
  options: {
    groups: { type: 'string', value: '<groups>', about: 'which facts', choices: FACT_GROUPS, multiple: true },
    by: { type: 'string', value: '<role>', about: 'who said so: a role, never a name', choices: roles.options },
    how: { type: 'string', value: '<way>', about: 'how they were asked', choices: ways.options },
    on: { type: 'string', value: '<day>', about: 'the day, such as 2026-11-20; left out: today' },
    from: { type: 'string', value: '<sheet>', about: 'the sheet “confirmations” of an export, filled in' },
    'dry-run': DRY_RUN,
    json: JSON_OUTPUT,
  },
  words: { most: 1 },
  run({ values, words: [name] }) {
    const content = readContent();
    const options = { apply: !values['dry-run'], json: values.json };
    if (values.from !== undefined) return settleAndReport(content, sheetToPreviews(values.from, content), options);

    if (name === undefined) throw new UsageError('Say which listing was confirmed, or which sheet with --from.');
    const service = findListing(name, content.directory);
    const { groups, by, how } = values;
    if (!groups || !by || !how) throw new UsageError('Say what was confirmed, by whom and how: --groups, --by and --how.');
    const record = { on: dayOption('--on', values.on, content.today), by, how };
    return settleAndReport(content, [editListing(content.fileOf(service), (data) => withConfirmations(data, groups, record))], options);
  },
});

type Record = { on: string; by: string; how: string };

const withConfirmations = (data: Parameters<typeof withField>[0], groups: readonly FactGroup[], record: Record) =>
  groups.reduce((all, group) => withField(all, `confirmed.${group}`, { ...record }), data);

/** The rows of a sheet that were filled in: each confirms groups of one listing. */
function sheetToPreviews(path: string, content: Content): Preview<IssueKey>[] {
  const name = basename(path);
  const refused = (at: string, key: IssueKey, values: ValidationIssue['values'], field = ''): Preview<IssueKey> => ({
    ...{ ref: '', file: at, state: 'refused', fields: [], already: [] },
    issues: [{ at, field, key, values }],
  });
  try {
    const read = readSheets(name, readNamedFile(path)).map(gridToConfirmations);
    const { rows, issues } = { rows: read.flatMap((each) => each.rows), issues: read.flatMap((each) => each.issues) };
    if (rows.length + issues.length === 0) return [refused(name, 'no-confirmations', { found: name })];
    const bySlug = new Map(
      content.directory.services.flatMap(
        (service) =>
          [
            [service.ref, service],
            [service.slug, service],
          ] as const,
      ),
    );
    const unknown = rows
      .filter(({ listing }) => !bySlug.has(listing))
      .map(({ at, listing }) => refused(at, 'ref-unknown', { found: `“${listing}”` }));
    const byListing = Map.groupBy(
      rows.filter(({ listing }) => bySlug.has(listing)),
      ({ listing }) => bySlug.get(listing)!,
    );
    const previews = [...byListing].map(([service, own]) =>
      editListing(content.fileOf(service), (data) =>
        own.reduce((all, { groups, on, by, how }) => withConfirmations(all, groups, { on, by, how }), data),
      ),
    );
    return [...issues.map((each) => refused(each.at, each.key, each.values, each.field)), ...unknown, ...previews];
  } catch (error) {
    if (error instanceof NotASheet) return [refused(name, error.key, error.values)];
    throw error;
  }
}
