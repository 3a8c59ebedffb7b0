import type { Directory } from './directory.ts';
import type { Problem } from './problem.ts';
import { problemToLine } from './problem-to-line.ts';
import { readDirectory } from './read-directory.ts';

/** The content has problems: the build stops, and says what `check` would say. */
export class ContentProblems extends Error {
  constructor(problems: readonly Problem[]) {
    super(`The content has ${problems.length} to mend:\n${problems.map(problemToLine).join('\n')}`);
    this.name = 'ContentProblems';
  }
}

// Astro loads this module once for its loaders and once for its pages: they share what was read.
const KEY = Symbol.for('waymark.directory');
const shared = globalThis as { [KEY]?: { today: string; directory: Directory } };

/** The directory, read on first asking. Throws ContentProblems where `check` would refuse. */
export function readDirectoryOnce(root: string, today: string): Directory {
  if (shared[KEY]?.today === today) return shared[KEY].directory;
  const { directory, problems } = readDirectory(root, today);
  // For tests of what a build does with content that `check` refuses.
  const isBypassed = process.env['WAYMARK_UNCHECKED'] === '1';
  if (!directory || (problems.length > 0 && !isBypassed)) throw new ContentProblems(problems);
  shared[KEY] = { today, directory };
  return directory;
}

/** Forgets what was read, so that the next asking reads again. */
export function forgetDirectory(): void {
  delete shared[KEY];
}
