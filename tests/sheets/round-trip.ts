import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runListings } from '../changing-listings/run-listings.ts';
import { writeFixtureAsPreview } from '../support/fixture-content.ts';

/** Every file below a root's content/, as bytes. */
export function readBytes(root: string): Map<string, string> {
  const entries = readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(root.length + 1), readFileSync(path).toString('latin1')]),
  );
}

/** The files that differ between two readings. */
export const changedFiles = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file)).sort();

/** A folder for sheets that is taken away afterwards. */
export async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'sheets-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A copy of the fixture content that is taken away afterwards. */
export async function withFixture<T>(use: (root: string) => Promise<T>): Promise<T> {
  const root = writeFixtureAsPreview();
  try {
    return await use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** The files of an export in the order of their names; the listings alone for a workbook. */
export const exportedFiles = (folder: string): string[] =>
  readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));

/** Exports all listings, imports them again with --apply; gives what was said and which files changed. */
export async function exportAndImport(root: string, ending: 'xlsx' | 'csv', between: (folder: string) => void = () => undefined) {
  return withFolder(async (folder) => {
    const before = readBytes(root);
    const exported = await runListings(root, 'export', '--all', '--to', join(folder, `listings.${ending}`));
    between(folder);
    const imported = await runListings(root, 'import', ...exportedFiles(folder), '--apply');
    return { exported, imported, changed: changedFiles(before, readBytes(root)) };
  });
}
