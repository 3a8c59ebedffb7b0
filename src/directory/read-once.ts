import type { Directory } from './directory.ts';
import type { Problem } from './problem.ts';
import { problemToLine } from './problem-to-line.ts';
import { readDirectory } from './read-directory.ts';
import type { ReadingMemory } from './read-files.ts';

/** The content has problems: the build stops, and says what `check` would say. */
export class ContentProblems extends Error {
  constructor(problems: readonly Problem[]) {
    super(`The content has ${problems.length} to mend:\n${problems.map(problemToLine).join('\n')}`);
    this.name = 'ContentProblems';
  }
}

// Astro loads this module once for its loaders and once for its pages: they share what was read.
const KEY = Symbol.for('waymark.directory');
const shared = globalThis as { [KEY]?: { today: string; directory: Directory | undefined; memory: ReadingMemory } };

/** The directory, read on first asking. Throws ContentProblems where `check` would refuse. */
export function readDirectoryOnce(root: string, today: string): Directory {
  const before = shared[KEY];
  if (before?.directory && before.today === today) return before.directory;
  const memory: ReadingMemory = before?.memory ?? new Map();
  const { directory, problems } = readDirectory(root, today, undefined, memory);
  // For tests of what a build does with content that `check` refuses.
  const isBypassed = process.env['WAYMARK_UNCHECKED'] === '1';
  if (!directory || (problems.length > 0 && !isBypassed)) throw new ContentProblems(problems);
  shared[KEY] = { today, directory, memory };
  return directory;
}

/** A file of the directory as it was read: its text and, not yet held against the schema, its data. */
export function fileReadOnce(file: string): { text: string; data: unknown } {
  const { text, result } = shared[KEY]!.memory.get(file)!;
  return { text, data: result.good!.yaml.data };
}

/** Forgets what was read, so that the next asking reads again what has changed. */
export function forgetDirectory(): void {
  if (shared[KEY]) shared[KEY].directory = undefined;
}
