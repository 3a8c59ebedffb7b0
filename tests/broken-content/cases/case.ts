import type { Change } from '../../support/tiny-content.ts';
import { TINY_FILES } from '../../support/tiny-files.ts';

/** One way to break the tiny content, and all that `check` must say of it. */
export interface BrokenCase {
  /** What is broken, as the end of the sentence "check refuses …". */
  what: string;
  change: Change;
  /** The printed lines, whole and in order: file and line, field, what was found, what to write instead. */
  lines: string[];
}

export const GRAVESEND = 'services/kent/adviser-gravesend.yaml';
export const DARTFORD = 'services/kent/adviser-dartford.yaml';
export const NEWPORT = 'services/gwent/adviser-newport.yaml';
export const HELPLINE = 'services/national/helpline-national.yaml';

type Pair = readonly [from: string, to: string];

/** Puts texts of a file in place of others. */
export const swap = (file: string, ...pairs: Pair[]): Change => ({ replace: { [file]: pairs } });

/** Writes a file: a new one, or in place of another. */
export const put = (file: string, text: string): Change => ({ files: { [file]: text } });

export const remove = (...files: string[]): Change => ({ files: Object.fromEntries(files.map((file) => [file, undefined])) });

/** Adds a copy of a file under another name, with texts put in place of others. */
export const copy = (from: string, to: string, ...pairs: Pair[]): Change =>
  put(
    to,
    pairs.reduce((text, [old, now]) => text.replaceAll(old, now), TINY_FILES[from]!),
  );

/** Gives a file another name, with texts put in place of others. */
export const move = (from: string, to: string, ...pairs: Pair[]): Change => ({
  files: { ...copy(from, to, ...pairs).files, [from]: undefined },
});
