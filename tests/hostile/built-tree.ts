import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { problemToLine } from '../../src/directory/problem-to-line.ts';
import type { Problem } from '../../src/directory/problem.ts';
import { readDirectory } from '../../src/directory/read-directory.ts';

const run = promisify(execFile);

/** The day of these tests. */
export const TODAY = '2026-11-23';

/** Files by their name below `content/`. */
export type Tree = Record<string, string>;

/** A tree on disk, in a temporary folder that `remove` takes away. */
export interface WrittenTree {
  root: string;
  problems(): Problem[];
  lines(): string[];
  remove(): void;
}

export function writeTree(tree: Tree): WrittenTree {
  const root = mkdtempSync(join(tmpdir(), 'hostile-'));
  for (const [file, text] of Object.entries(tree)) {
    const path = join(root, 'content', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const problems = () => readDirectory(root, TODAY).problems;
  return { root, problems, lines: () => problems().map(problemToLine), remove: () => rmSync(root, { recursive: true }) };
}

/** Builds a tree as `npm run build` does; throws with what the build said where it fails. */
export async function buildTree(root: string, out: string): Promise<void> {
  rmSync(out, { recursive: true, force: true });
  await run(process.execPath, ['src/cli/run.cjs', 'build'], {
    env: { ...process.env, WAYMARK_TODAY: TODAY, WAYMARK_ROOT: root, WAYMARK_OUT: out },
    maxBuffer: 64 * 1024 * 1024,
  });
}
