import type { Content } from './content.ts';
import { previewsToText, issueToText, type CommandPreview } from './preview-to-text.ts';
import { settlePreviews, writePreviews } from './settle-previews.ts';

/** How a command that changes listings goes about it. */
export interface ReportOptions {
  /** Write; else only show. */
  apply?: boolean | undefined;
  json?: boolean | undefined;
  /** What else is printed before. */
  notes?: readonly string[];
  /** Shows only what is refused, and the totals. */
  isBrief?: boolean;
  /** Adds to each issue the cell in which it was typed. */
  place?: (preview: CommandPreview) => CommandPreview;
}

/**
 * Checks the previews against all of the content, shows them, and writes them with `--apply` if nothing is
 * refused. The exit code: 0, or 1 where something is refused.
 */
export function settleAndReport(
  content: Content,
  previews: readonly CommandPreview[],
  { apply = false, json = false, notes = [], isBrief = false, place = (preview) => preview }: ReportOptions,
): number {
  const settled = settlePreviews(content, previews).map(place);
  const isRefused = settled.some(({ state }) => state === 'refused');
  const isApplied = apply && !isRefused;
  if (isApplied) writePreviews(content, settled);
  if (json) console.log(JSON.stringify({ applied: isApplied, notes, listings: settled.map(previewToJson) }, undefined, 2));
  else {
    for (const note of notes) console.log(note);
    // Each is made and said before the next: an import may bring thousands.
    for (const paragraph of previewsToText(settled, { isApplied, isBrief })) console.log(paragraph);
  }
  return isRefused ? 1 : 0;
}

const previewToJson = ({ text: _, issues, ...preview }: CommandPreview) => ({
  ...preview,
  ...(preview.cells && { cells: Object.fromEntries(preview.cells) }),
  issues: issues.map((issue) => ({ ...issue, ...issueToText(issue) })),
});
