import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileToKind, type Kind } from '../../edit/content-kinds.ts';

/** A path that the editor neither reads nor writes. */
export class NotOurs extends Error {}

/**
 * The kind of a content file that may be read and written by the editor. Throws NotOurs for any other path: one that leads
 * out of `content/`, by dots, by a symbolic link or by a character that a file system reads in its own way.
 */
export function toContentKind(root: string, file: unknown): Kind {
  // Only small letters, digits, hyphens and the slashes of the four known folders pass.
  const kind = typeof file === 'string' ? fileToKind(file) : undefined;
  if (!kind) throw new NotOurs();
  const parts = (file as string).split('/');
  for (let length = 1; length <= parts.length; length++) refuseLink(join(root, ...parts.slice(0, length)));
  const content = realpathSync(join(root, 'content'));
  const folder = realpathIfThere(join(root, ...parts.slice(0, -1)));
  if (folder !== undefined && !`${folder}${sep}`.startsWith(`${content}${sep}`)) throw new NotOurs();
  return kind;
}

/** The text of a file, undefined where there is none. */
export function readIfThere(root: string, file: string): string | undefined {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function refuseLink(path: string): void {
  try {
    if (lstatSync(path).isSymbolicLink()) throw new NotOurs();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

function realpathIfThere(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
