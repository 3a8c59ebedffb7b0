import type { Preview } from '../../change/preview.ts';
import type { Content } from './content.ts';
import { previewsToText, refusalToText } from './preview-to-text.ts';
import { settlePreviews, writePreviews } from './settle-previews.ts';

/** How a command that changes listings was asked to go about it. */
export interface Manner {
  /** Write; else only show. */
  apply?: boolean | undefined;
  json?: boolean | undefined;
}

/**
 * Checks the previews against all of the content, shows them, and writes them where that is asked for and nothing is
 * refused. The exit code: 0, or 1 where something is refused.
 */
export function settleAndReport(content: Content, previews: readonly Preview[], { apply = false, json = false }: Manner): number {
  const settled = settlePreviews(content, previews);
  const isRefused = settled.some(({ state }) => state === 'refused');
  const isApplied = apply && !isRefused;
  if (isApplied) writePreviews(content, settled);
  if (json) console.log(JSON.stringify({ applied: isApplied, listings: settled.map(previewToJson) }, undefined, 2));
  else console.log(previewsToText(settled, isApplied));
  return isRefused ? 1 : 0;
}

const previewToJson = ({ text: _, refusals, ...preview }: Preview) => ({
  ...preview,
  refusals: refusals.map((refusal) => ({ ...refusal, ...refusalToText(refusal) })),
});
