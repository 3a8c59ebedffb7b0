import { basename } from 'node:path';
import type { IssueKey } from '../../i18n/keys.ts';
import type { Preview, ValidationIssue } from '../../edit/preview.ts';
import { confirmGroups } from '../../edit/confirming.ts';
import { confirmation, FACT_GROUPS } from '../../listing/confirmation.ts';
import { filledGroups } from '../../listing/fact-digest.ts';
import { directoryToChoices } from '../../sheets/choices.ts';
import { NotASheet } from '../../sheets/grid.ts';
import { gridToConfirmations } from '../../sheets/read-confirmations.ts';
import { readSheets } from '../../sheets/read-sheets.ts';
import { rowsToPreviews } from '../../sheets/rows-to-previews.ts';
import { defineCommand } from '../command.ts';
import { UsageError } from '../usage-error.ts';
import { dayOption, findListing, readNamedFile } from '../values.ts';
import { readContent, type Content } from './content.ts';
import { editListing } from './edit-listing.ts';
import { contentToExisting } from './import.ts';
import { contentToNaming } from './naming.ts';
import { settleAndReport } from './report.ts';
import { DRY_RUN, JSON_OUTPUT } from './shared-options.ts';

const { by: roles, how: ways } = confirmation.shape;

export const command = defineCommand({
  usage: '(<listing> --groups <groups> --by <role> --how <way> [--on <day>] | --from <sheet>)',
  about:
    'Records that someone has confirmed groups of facts, as the listing states them. It changes nothing else. If the facts change, the confirmation ends.',
  options: {
    groups: { type: 'string', value: '<groups>', about: 'which facts', choices: FACT_GROUPS, multiple: true },
    by: { type: 'string', value: '<role>', about: 'who said so: a role, never a name', choices: roles.options },
    how: { type: 'string', value: '<way>', about: 'how they were asked', choices: ways.options },
    on: { type: 'string', value: '<day>', about: 'the day, such as 2026-11-20; today, if left out' },
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
    if (!groups || !by || !how) throw new UsageError('Say what was confirmed, who confirmed it and how: --groups, --by and --how.');
    const record = { on: dayOption('--on', values.on, content.today), by, how };
    const missing = groups.filter((group) => !filledGroups(service).includes(group));
    if (missing.length > 0)
      throw new UsageError(
        `${service.slug} says nothing about ${missing.join(', ')}: there is nothing to confirm. It states: ${filledGroups(service).join(', ')}.`,
      );
    return settleAndReport(content, [editListing(content.fileOf(service), (data) => confirmGroups(data, groups, record).data)], options);
  },
});

/** The rows of a sheet that were filled in: each confirms groups of one listing. */
function sheetToPreviews(path: string, content: Content): Preview<IssueKey>[] {
  const name = basename(path);
  const refused = (key: IssueKey, values: ValidationIssue['values']): Preview<IssueKey> => ({
    ...{ ref: '', file: name, state: 'refused', fields: [], already: [] },
    issues: [{ at: name, field: '', key, values }],
  });
  try {
    const read = readSheets(name, readNamedFile(path)).map(gridToConfirmations);
    const { rows, issues } = { rows: read.flatMap((each) => each.rows), issues: read.flatMap((each) => each.issues) };
    if (rows.length + issues.length === 0) return [refused('no-confirmations', { found: name })];
    return rowsToPreviews(
      { rows: [], issues },
      rows,
      contentToExisting(content),
      directoryToChoices(content.directory),
      contentToNaming(content),
    );
  } catch (error) {
    if (error instanceof NotASheet) return [refused(error.key, error.values)];
    throw error;
  }
}
