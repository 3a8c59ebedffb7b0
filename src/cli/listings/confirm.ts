import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { IssueKey } from '../../i18n/keys.ts';
import type { Preview, ValidationIssue } from '../../edit/preview.ts';
import { withField } from '../../edit/fields.ts';
import { confirmation, FACT_GROUPS, type FactGroup } from '../../listing/confirmation.ts';
import { NotASheet } from '../../sheets/grid.ts';
import { gridToConfirmations } from '../../sheets/read-confirmations.ts';
import { readSheets } from '../../sheets/read-sheets.ts';
import { readContent, type Content } from './content.ts';
import { editListing } from './edit-listing.ts';
import { dayOption, findListing } from './one-listing.ts';
import { NotUnderstood, oneOf, readOptions } from './options.ts';
import { settleAndReport } from './report.ts';
import { say } from './say.ts';

export const usage = say('confirmUsage');

const { by: roles, how: ways } = confirmation.shape;

/** Records that somebody asked a service, and touches nothing else. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = readOptions(args, {
    groups: { type: 'string' },
    by: { type: 'string' },
    how: { type: 'string' },
    on: { type: 'string' },
    from: { type: 'string' },
    'dry-run': { type: 'boolean' },
    json: { type: 'boolean' },
  });
  const content = readContent();
  const manner = { apply: !values['dry-run'], json: values.json };
  if (values.from !== undefined) return settleAndReport(content, sheetToPreviews(values.from, content), manner);

  const service = findListing(positionals[0], content.directory);
  if (positionals.length !== 1 || values.groups === undefined) throw new NotUnderstood(usage);
  const groups = values.groups.split(',').map((group) => oneOf('--groups', group.trim(), FACT_GROUPS));
  const record = {
    on: dayOption('--on', values.on, content.today),
    by: oneOf('--by', values.by, roles.options),
    how: oneOf('--how', values.how, ways.options),
  };
  return settleAndReport(content, [editListing(content.fileOf(service), (data) => withConfirmations(data, groups, record))], manner);
}

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
    const read = readSheets(name, readFileSync(path)).map(gridToConfirmations);
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
    if ((error as NodeJS.ErrnoException).code !== undefined) throw new NotUnderstood(say('noFile', { found: path }));
    throw error;
  }
}
