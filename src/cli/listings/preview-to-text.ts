import type { IssueKey } from '../../i18n/keys.ts';
import { fieldToDetails } from '../../edit/field-details.ts';
import type { Preview, ValidationIssue } from '../../edit/preview.ts';
import { valueToQuote } from '../../directory/problem.ts';
import { en } from '../../i18n/en.ts';
import { messageToText } from '../../i18n/message.ts';
import type { Repair } from '../../sheets/edit-row.ts';
import { say } from '../say.ts';

const MESSAGES: Readonly<Record<IssueKey, { found: string; remedy: string }>> = { ...en.check, ...en.changes, ...en.sheetIssues };

/** Why something is refused, in words: what was found, and what to do. */
export function issueToText({ key, values }: ValidationIssue<IssueKey>): { found: string; remedy: string } {
  const { found, remedy } = MESSAGES[key];
  return { found: messageToText(found, values, 'en-GB'), remedy: messageToText(remedy, values, 'en-GB') };
}

/** What would change, as text: one paragraph for each listing, or for each that is refused, then the totals. Each is made lazily. */
export function* previewsToText(
  previews: readonly CommandPreview[],
  { isApplied, isBrief }: { isApplied: boolean; isBrief: boolean },
): Generator<string> {
  const shown = previews.filter(({ state }) => (isBrief ? state === 'refused' : state !== 'unchanged'));
  const count = (state: Preview['state']) => previews.filter((preview) => preview.state === state).length;
  const sums = say('sums', {
    added: count('added'),
    changed: count('changed'),
    unchanged: count('unchanged'),
    refused: count('refused'),
  });
  for (const preview of shown) yield previewToText(preview);
  yield `${sums} ${toOutcome(previews, isApplied)}`;
}

function toOutcome(previews: readonly CommandPreview[], isApplied: boolean): string {
  if (previews.some(({ state }) => state === 'refused')) return say('nothingWrittenRefused');
  if (!previews.some(({ state }) => state === 'added' || state === 'changed')) return say('nothingToWrite');
  return say(isApplied ? 'written' : 'previewOnly');
}

/** A preview of an import also says what it corrected. */
export type CommandPreview = Preview<IssueKey> & {
  repairs?: readonly Repair[];
  cells?: ReadonlyMap<string, string>;
  row?: string | undefined;
};

function previewToText({ file, from, state, fields, already, issues, repairs = [] }: CommandPreview): string {
  const lines = fields.flatMap(fieldToDetails).map(({ field, old, new: wanted }) => {
    if (old === undefined) return `  + ${field}: ${valueToQuote(wanted)}`;
    if (wanted === undefined) return `  - ${field}: ${valueToQuote(old)}`;
    return `  ~ ${field}: ${valueToQuote(old)} → ${valueToQuote(wanted)}`;
  });
  const refused = issues.map((issue) => {
    const { found, remedy } = issueToText(issue);
    const where = [issue.at, issue.field || (issue.at ? '' : say('wholeListing'))].filter(Boolean).join('  ');
    return `  ! ${where}: ${found} ${remedy}`;
  });
  const same = already.length > 0 ? [`  = ${say('already', { fields: already.join(', ') })}`] : [];
  const repaired = repairs.map(({ at, key, found: was, now }) => {
    const what = en.importing[key];
    return `  * ${at}  ${say('repaired')} ${messageToText(what, { found: valueToQuote(was), now: valueToQuote(now) }, 'en-GB')}`;
  });
  return [`${say(state)}  ${from === undefined ? file : `${from} → ${file}`}`, ...lines, ...repaired, ...same, ...refused, ''].join('\n');
}
