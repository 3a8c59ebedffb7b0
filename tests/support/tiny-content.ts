import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { TINY_FILES } from './tiny-files.ts';

/** The day of the tests on the tiny content. */
export const TINY_TODAY = '2026-11-23';

/** How a test changes the tiny content. File names count from `content/`. */
export interface Change {
  /** Files to write, whole: new ones, or in place of others. Nothing (undefined) takes the file away. */
  files?: Record<string, string | undefined>;
  /** Texts to put in place of others, by file. Each must stand there, and just once. */
  replace?: Record<string, readonly (readonly [from: string, to: string])[]>;
}

/** The same for what takes time: the folder is taken away when `use` has ended. */
export async function whileTinyContent<T>(change: Change, use: (root: string) => Promise<T>): Promise<T> {
  const root = writeTinyContent(change);
  try {
    return await use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Writes the tiny content, changed, into a temporary folder, and gives the folder to `use`; takes it away afterwards. */
export function withTinyContent<T>(change: Change, use: (root: string) => T): T {
  const root = writeTinyContent(change);
  try {
    return use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Writes the tiny content, changed, into a temporary folder, and gives the folder back. */
export function writeTinyContent(change: Change): string {
  const root = mkdtempSync(join(tmpdir(), 'tiny-'));
  for (const [file, text] of Object.entries(changedFiles(change))) {
    if (text === undefined) continue;
    const path = join(root, 'content', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return root;
}

function changedFiles({ files = {}, replace = {} }: Change): Record<string, string | undefined> {
  const changed: Record<string, string | undefined> = { ...TINY_FILES, ...files };
  for (const [file, pairs] of Object.entries(replace)) {
    for (const [from, to] of pairs) {
      const parts = changed[file]?.split(from) ?? [];
      if (parts.length !== 2) throw new Error(`${file}: “${from}” must stand there once, to be replaced.`);
      changed[file] = parts.join(to);
    }
  }
  return changed;
}
