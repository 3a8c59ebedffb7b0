import { join } from 'node:path';
import { realDisk } from './journal/disk.ts';

/** Two columns of a CSV file below a heading, as a map in their order. Nothing where there is no such file. */
export const readPairs = (root: string, file: string): Map<string, string> => textToPairs(realDisk.read(join(root, file)) ?? '');

/** The same from the file's text. A row that can't be read has an empty second column. */
export const textToPairs = (text: string): Map<string, string> =>
  new Map(
    text
      .split(/\r?\n/)
      .slice(1)
      .filter(Boolean)
      .map((row) => {
        const [first = '', second = ''] = row.split(',').map((cell) => cell.trim());
        return [first, second];
      }),
  );

/** The text of such a file. */
export const pairsToText = (heading: string, pairs: Iterable<readonly [string, string]>): string =>
  [heading, ...[...pairs].map((pair) => pair.join(',')), ''].join('\n');
