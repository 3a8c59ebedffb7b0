import { createHash } from 'node:crypto';
import { basename, dirname, join, posix } from 'node:path';
import { realDisk, type Disk } from './disk.ts';
import { dropStaleLock, withLock } from './lock.ts';
import { leftParts, replaceFile } from './write-aside.ts';

/** A content file and what becomes of it. `before` and `after` are whole texts; undefined: no such file. */
export interface FileChange {
  /** Its path from the project's root, with slashes; it lies in `content/`. */
  file: string;
  before: string | undefined;
  after: string | undefined;
}

/** A file is not as it was when the change was worked out: nothing is written over it. */
export class ChangedMeanwhile extends Error {
  readonly file: string;
  constructor(file: string) {
    super(`${file} was changed in the meantime.`);
    this.name = 'ChangedMeanwhile';
    this.file = file;
  }
}

/** Where the journal is while files are being written. Names that start with a dot are not content. */
export const JOURNAL = 'content/.journal.json';

interface Journal {
  sum: string;
  files: { file: string; before: string | null; after: string | null }[];
}

/**
 * Writes several content files, all or none of them. First the journal: once it stands under its name the change holds,
 * and whoever reads the content next finishes it (`settleJournal`); before that nothing has been touched.
 * Throws ChangedMeanwhile where a file is no longer as `before` says, and Locked where somebody else writes for too long.
 */
export function writeFiles(root: string, changes: readonly FileChange[], disk: Disk = realDisk): void {
  withLock(root, () => writeLocked(root, changes, disk));
}

function writeLocked(root: string, changes: readonly FileChange[], disk: Disk): void {
  settleJournal(root, disk);
  const real = changes.filter(({ before, after }) => before !== after);
  for (const { file, before } of real) {
    if (!isContent(file)) throw new Error(`${file} does not lie in content/.`);
    if (disk.read(join(root, file)) !== before) throw new ChangedMeanwhile(file);
  }
  if (real.length === 0) return;
  const files = real.map(({ file, before, after }) => ({
    file,
    before: before === undefined ? null : toSum(before),
    after: after ?? null,
  }));
  const journal: Journal = { sum: filesToSum(files), files };
  replaceFile(join(root, JOURNAL), journalToParts(journal), disk);
  carryOut(root, journal, disk);
}

/**
 * Finishes a change that was interrupted, or takes away what is left of one that had not begun. Every reading of the
 * content starts with it. Throws ChangedMeanwhile where a file was edited by hand since.
 */
export function settleJournal(root: string, disk: Disk = realDisk): 'nothing' | 'finished' | 'undone' {
  dropStaleLock(root);
  // Another process may be in the middle of it: then there is nothing to finish, only to wait for.
  if (disk.read(join(root, JOURNAL)) !== undefined) return withLock(root, () => settleLocked(root, disk));
  return tidy(join(root, dirname(JOURNAL)), basename(JOURNAL), disk) ? 'undone' : 'nothing';
}

function settleLocked(root: string, disk: Disk): 'nothing' | 'finished' | 'undone' {
  const text = disk.read(join(root, JOURNAL));
  const isTidied = tidy(join(root, dirname(JOURNAL)), basename(JOURNAL), disk);
  if (text === undefined) return isTidied ? 'undone' : 'nothing';
  const journal = textToJournal(text);
  // It is put in place whole: what cannot be read was never carried out.
  if (!journal) {
    disk.remove(join(root, JOURNAL));
    return 'undone';
  }
  carryOut(root, journal, disk);
  return 'finished';
}

/** Brings every file to its new state and takes the journal away. Done twice it does the same. */
function carryOut(root: string, { files }: Journal, disk: Disk): void {
  const open = files.filter(({ file, before, after }) => {
    const now = disk.read(join(root, file)) ?? null;
    if (now === after) return false;
    if ((now === null ? null : toSum(now)) !== before) throw new ChangedMeanwhile(file);
    return true;
  });
  for (const { file, after } of open) {
    if (after === null) disk.remove(join(root, file));
    else replaceFile(join(root, file), [after], disk);
  }
  for (const { file } of files) tidy(dirname(join(root, file)), basename(file), disk);
  disk.remove(join(root, JOURNAL));
}

/** Deletes the half-written files that an aborted process left next to a file. */
function tidy(folder: string, name: string, disk: Disk): boolean {
  const left = leftParts(folder, (each) => each === name, disk);
  for (const each of left) disk.remove(join(folder, each));
  return left.length > 0;
}

function textToJournal(text: string): Journal | undefined {
  try {
    const journal = JSON.parse(text) as Journal;
    const isWhole = Array.isArray(journal.files) && journal.sum === filesToSum(journal.files);
    return isWhole && journal.files.every(({ file }) => isContent(file)) ? journal : undefined;
  } catch {
    return undefined;
  }
}

// Part by part: an import may bring thousands of listings, and their texts once more in one piece would weigh as much again.
function* journalToParts({ sum, files }: Journal): Generator<string> {
  yield `{"sum":${JSON.stringify(sum)},"files":`;
  yield* filesToParts(files);
  yield '}';
}

/** The same text as JSON.stringify gives. */
function* filesToParts(files: Journal['files']): Generator<string> {
  yield '[';
  for (const [at, { file, before, after }] of files.entries()) {
    yield `${at === 0 ? '' : ','}{"file":${JSON.stringify(file)},"before":${JSON.stringify(before)},"after":`;
    yield* after === null ? ['null'] : textToJsonParts(after);
    yield '}';
  }
  yield ']';
}

const PART = 100_000;

function* textToJsonParts(text: string): Generator<string> {
  yield '"';
  for (let at = 0, end; at < text.length; at = end) {
    // The two halves of a sign stay together: half a sign would be written otherwise.
    end = at + PART + (/[\ud800-\udbff]/.test(text.charAt(at + PART - 1)) ? 1 : 0);
    yield JSON.stringify(text.slice(at, end)).slice(1, -1);
  }
  yield '"';
}

function filesToSum(files: Journal['files']): string {
  const hash = createHash('sha256');
  for (const part of filesToParts(files)) hash.update(part);
  return hash.digest('hex');
}

const isContent = (file: string): boolean => posix.normalize(file) === file && file.startsWith('content/') && !file.includes('\\');

const toSum = (text: string): string => createHash('sha256').update(text).digest('hex');
