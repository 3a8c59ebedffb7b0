import { lstatSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { ContentNotReady } from '../../directory/content-not-ready.ts';
import type { Directory } from '../../directory/directory.ts';
import { fileToSlug } from '../../listing/file-to-slug.ts';
import { realDisk, type Disk } from '../../directory/journal/disk.ts';
import { withLock } from '../../directory/journal/lock.ts';
import { ChangedMeanwhile, writeFiles } from '../../directory/journal/journal.ts';
import type { Problem } from '../../directory/problem.ts';
import { readDirectory } from '../../directory/read-directory.ts';
import type { ReadingMemory } from '../../directory/read-files.ts';
import { ledgerToText, readRefLedger, REF_LEDGER } from '../../directory/ref-ledger.ts';
import { textToChangeFile, type ChangeFile } from '../../edit/change-file.ts';
import { fileToKind, fileToRef, type Kind } from '../../edit/content-kinds.ts';
import type { EditorIndex, Opened, SaveOutcome } from '../../upkeep/editor-index.ts';
import { previewChange, problemToIssue, type Preview, type ValidationIssue } from '../../edit/preview.ts';
import { directoryToEditorIndex, textToOpened } from '../../upkeep/editor-data.ts';
import { toFileChanges } from '../listings/settle-previews.ts';

/** A request for a file that the editor neither reads nor writes, or one that makes no sense. */
export class BadRequest extends Error {}

export interface SessionOptions {
  root: string;
  /** YYYY-MM-DD. Read anew each time: the editor may stay open overnight. */
  today(): string;
  /** What the journal writes with; tests hand in one that fails. */
  disk?: Disk;
}

/** Opens and saves content files of one checkout. Each change is checked against all of the content, and goes through the journal. */
export class EditorSession {
  private readonly root: string;
  private readonly today: () => string;
  private readonly disk: Disk;
  private readonly memory: ReadingMemory = new Map();

  constructor({ root, today, disk = realDisk }: SessionOptions) {
    this.root = root;
    this.today = today;
    this.disk = disk;
  }

  /** Everything to choose from. Throws ContentNotReady where nothing can be made of the content. */
  index(): EditorIndex {
    const { directory, problems } = this.read();
    if (!directory) throw new ContentNotReady(problems);
    return directoryToEditorIndex(directory, this.today(), readRefLedger(this.root).keys());
  }

  /** A file to edit. Throws BadRequest. */
  open(file: unknown): Opened {
    const opened = this.openIfThere(this.toKind(file), String(file));
    if (!opened) throw new BadRequest();
    return opened;
  }

  /** Saves a change: opens the file, merges the change into it, checks all of the content with it, and writes it. Throws BadRequest, Locked, or a disk error. */
  save(file: unknown, changeText: unknown): SaveOutcome {
    return withLock(this.root, () => this.saveLocked(file, changeText));
  }

  private saveLocked(file: unknown, changeText: unknown): SaveOutcome {
    const { change, kind, preview } = this.merge(file, changeText);
    const refused = (issues: ValidationIssue[]): SaveOutcome => ({
      state: 'refused',
      issues,
      now: this.openIfThere(kind, preview.from ?? preview.file),
    });
    if (preview.state === 'refused') return refused(preview.issues);
    if (preview.state === 'unchanged') return { state: 'unchanged', issues: [], now: this.openIfThere(kind, preview.file) };
    if ((preview.state === 'added' || preview.from !== undefined) && this.textOf(preview.file) !== undefined)
      return { state: 'refused', issues: [slugTaken(preview.file)] };

    const proposed = this.toProposed(preview, change, kind);
    const issues = this.check(proposed, preview.file);
    if (issues.length > 0) return refused(issues);
    try {
      writeFiles(this.root, toFileChanges(this.root, proposed), this.disk);
    } catch (error) {
      if (!(error instanceof ChangedMeanwhile)) throw error;
      return refused([{ field: '', key: 'old-differs', values: { old: '', found: error.file } }]);
    }
    return { state: 'saved', issues: [], now: this.openIfThere(kind, preview.file) };
  }

  /** What a change would make of a file. A new listing's file is where its area and its address put it. */
  private merge(file: unknown, changeText: unknown): { change: ChangeFile; kind: Kind; preview: Preview } {
    const wanted = typeof changeText === 'string' ? textToChangeFile(changeText) : undefined;
    if (!wanted) throw new BadRequest();
    const kind = this.toKind(file);
    const name = String(file);
    const text = this.textOf(name);
    const change = { ...wanted, ref: kind === 'listing' ? wanted.ref : fileToRef(name) };
    const preview = previewChange(text === undefined ? undefined : { file: name, text }, change, kind);
    this.toKind(preview.file);
    return { change, kind, preview };
  }

  private toProposed(preview: Preview, { ref }: ChangeFile, kind: Kind): Map<string, string | undefined> {
    const proposed = new Map<string, string | undefined>([[preview.file, preview.text]]);
    if (preview.from !== undefined) proposed.set(preview.from, undefined);
    if (preview.state === 'added' && kind === 'listing')
      proposed.set(REF_LEDGER, ledgerToText(readRefLedger(this.root), [{ ref, slug: fileToSlug(preview.file) }]));
    return proposed;
  }

  /** What `check` would say of the content with the change: about the file itself, or else about what the change breaks elsewhere. */
  private check(proposed: Map<string, string | undefined>, file: string): ValidationIssue[] {
    const found = this.read(proposed).problems;
    if (found.length === 0) return [];
    // What was wrong elsewhere before is not this change's fault.
    const before = new Set(this.read().problems.map(problemToKey));
    const own = found.filter((problem) => problem.file === file);
    const problems = own.length > 0 ? own : found.filter((problem) => !before.has(problemToKey(problem)));
    return problems.map((problem) => ({ ...problemToIssue(problem), ...(problem.file !== file && { at: problem.file }) }));
  }

  private read(proposed?: Map<string, string | undefined>): { directory?: Directory; problems: Problem[] } {
    return readDirectory(this.root, this.today(), proposed, this.memory);
  }

  private openIfThere(kind: Kind, file: string): Opened | undefined {
    const text = this.textOf(file);
    return text === undefined ? undefined : textToOpened(kind, file, text);
  }

  private textOf(file: string): string | undefined {
    return realDisk.read(join(this.root, file));
  }

  /**
   * The kind of a content file that the editor may read and write. Throws BadRequest for any other path: one that leads out of
   * `content/`, by dots, by a symbolic link or by a character that a file system reads in its own way.
   */
  private toKind(file: unknown): Kind {
    // Only lower-case letters, digits, hyphens and the slashes of the four known folders pass.
    const kind = typeof file === 'string' ? fileToKind(file) : undefined;
    if (!kind) throw new BadRequest();
    const parts = (file as string).split('/');
    for (let length = 1; length <= parts.length; length++) refuseLink(join(this.root, ...parts.slice(0, length)));
    const content = realpathSync(join(this.root, 'content'));
    const folder = realpathIfThere(join(this.root, ...parts.slice(0, -1)));
    if (folder !== undefined && !`${folder}${sep}`.startsWith(`${content}${sep}`)) throw new BadRequest();
    return kind;
  }
}

const slugTaken = (file: string): ValidationIssue => ({ field: 'slug', key: 'slug-twice', values: { found: file, other: file } });

const problemToKey = ({ file, field, key }: Problem): string => [file, field, key].join(' | ');

function refuseLink(path: string): void {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) throw new BadRequest();
}

function realpathIfThere(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
