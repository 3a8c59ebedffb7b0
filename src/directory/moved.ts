import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Addresses that listings had before: links to them lead on. Old address, comma, the address of today. */
export const MOVED = 'content/services/moved.csv';

/** The old addresses as old → new. */
export function readMoved(root: string): Map<string, string> {
  const path = join(root, MOVED);
  return existsSync(path) ? textToMoved(readFileSync(path, 'utf8')) : new Map();
}

/** The same from the file's text. A row that cannot be read has no new address. */
export const textToMoved = (text: string): Map<string, string> =>
  new Map(
    text
      .split(/\r?\n/)
      .slice(1)
      .filter(Boolean)
      .map((row) => {
        const [old = '', now = ''] = row.split(',').map((cell) => cell.trim());
        return [old, now];
      }),
  );

/** The file's text after one more move: what led to the old address leads to the new one at once. */
export function movedToText(moved: ReadonlyMap<string, string>, old: string, now: string): string {
  const rows = [...moved].filter(([from]) => from !== now).map(([from, to]) => [from, to === old ? now : to]);
  return ['old,new', ...[...rows.filter(([from]) => from !== old), [old, now]].map((row) => row.join(',')), ''].join('\n');
}
