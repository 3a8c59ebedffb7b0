import { pairsToText, readPairs } from './csv-pairs.ts';

/** Addresses that listings had before: links to them lead on. Old address, comma, the present address. */
export const MOVED = 'content/services/moved.csv';

/** The old addresses as old → new. A row that can't be read has no new address. */
export const readMoved = (root: string): Map<string, string> => readPairs(root, MOVED);

/** The file's text after one more move: what led to the old address leads to the new one directly. */
export function movedToText(moved: ReadonlyMap<string, string>, old: string, now: string): string {
  const rows = [...moved].filter(([from]) => from !== now && from !== old).map(([from, to]) => [from, to === old ? now : to] as const);
  return pairsToText('old,new', [...rows, [old, now]]);
}
