import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileChange } from '../../src/directory/journal/journal.ts';

/** Two states of a content: files changed, one added, one taken away. */
export const STATES: Record<'old' | 'new', Record<string, string>> = { old: {}, new: {} };
for (let at = 0; at < 6; at++) {
  STATES.old[`content/services/kent/listing-${at}.yaml`] = `ref: old${at}\n${'old text\n'.repeat(200)}`;
  STATES.new[`content/services/kent/listing-${at}.yaml`] = `ref: new${at}\n${'new text\n'.repeat(250)}`;
}
STATES.old['content/services/kent/gone.yaml'] = 'ref: gone\n';
STATES.new['content/services/gwent/come.yaml'] = 'ref: come\n';

export function toChanges(from: 'old' | 'new', to: 'old' | 'new'): FileChange[] {
  const files = new Set([...Object.keys(STATES[from]), ...Object.keys(STATES[to])]);
  return [...files].map((file) => ({ file, before: STATES[from][file], after: STATES[to][file] }));
}

export function writeState(root: string, state: 'old' | 'new'): void {
  for (const [file, text] of Object.entries(STATES[state])) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
}

/** Every file below content/, hidden ones too. */
export function readState(root: string): Record<string, string> {
  const names = readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    names
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => existsSync(path))
      .map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')]),
  );
}
