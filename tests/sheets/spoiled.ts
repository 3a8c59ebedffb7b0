import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runListings } from '../changing-listings/run-listings.ts';
import { whileTinyContent } from '../support/tiny-content.ts';
import { Book } from './book.ts';
import { changedFiles, readBytes } from './round-trip.ts';

/** A file as somebody sends it back. */
export interface Sent {
  name: string;
  bytes: Uint8Array;
}

/** One way to spoil a sheet, and all that the import says of it. */
export interface SpoiledCase {
  what: string;
  spoil(book: Book): Book | Sent;
  /** What is printed but for the names of the files and the sums. */
  lines: string[];
}

export const file = (name: string, bytes: Uint8Array): Sent => ({ name, bytes });
export const csv = (text: string, encoding: BufferEncoding = 'utf8'): Sent => file('listings.csv', Buffer.from(text, encoding));

/** Imports a spoiled sheet with --apply; gives what was said, line by line, and which files changed. */
export function importSpoiled(spoil: SpoiledCase['spoil']): Promise<{ code: number | null; lines: string[]; changed: string[] }> {
  return whileTinyContent({}, async (root) => {
    const spoiled = spoil(new Book());
    const { name, bytes } = spoiled instanceof Book ? file('listings.xlsx', spoiled.toXlsx()) : spoiled;
    const folder = mkdtempSync(join(tmpdir(), 'spoiled-'));
    try {
      writeFileSync(join(folder, name), bytes);
      const before = readBytes(root);
      const { code, out, err } = await runListings(root, 'import', join(folder, name), '--apply');
      // A new reference is another each time.
      const lines = `${out}${err}`
        .split('\n')
        .filter((line) => /^( {2}\S|Corrected|Not imported)/.test(line) && !line.startsWith('  + ref:'));
      return { code, lines: lines.map((line) => line.trim()), changed: changedFiles(before, readBytes(root)) };
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}
