import { CHANGE_FORMAT, textToChangeFile, type ChangeFile } from '../../edit/change-file.ts';
import { fileToRef } from '../../edit/content-kinds.ts';
import type { EditorIndex, Opened, SaveOutcome } from '../../edit/editor-index.ts';
import { previewChange, problemToIssue, type Preview, type ValidationIssue } from '../../edit/preview.ts';
import { realDisk, type Disk } from '../../directory/journal/disk.ts';
import { ChangedMeanwhile, writeFiles } from '../../directory/journal/journal.ts';
import type { Directory } from '../../directory/directory.ts';
import type { Problem } from '../../directory/problem.ts';
import { readDirectory } from '../../directory/read-directory.ts';
import type { ReadingMemory } from '../../directory/read-files.ts';
import { ledgerToText, readRefLedger, REF_LEDGER } from '../../directory/ref-ledger.ts';
import { directoryToEditorIndex, textToOpened } from '../../upkeep/editor-data.ts';
import { toFileChanges } from '../listings/settle-previews.ts';
import { NotOurs, readIfThere, toContentKind } from './content-file.ts';

export interface DeskOptions {
  root: string;
  /** YYYY-MM-DD, asked anew each time: the editor may stand open overnight. */
  today(): string;
  /** What the journal writes with; tests hand in one that fails. */
  disk?: Disk;
}

// After that the engine has compiled what every saving runs through.
const WARM_TIMES = 3;

/** Opens and saves content files of one checkout. Each saving is checked against all of the content, and goes through the journal. */
export class Desk {
  private readonly options: DeskOptions;
  private readonly memory: ReadingMemory = new Map();

  constructor(options: DeskOptions) {
    this.options = options;
  }

  /** Reads everything before anybody waits for it, and rehearses a saving a few times: the first one is as quick as the others. */
  warmUp(): void {
    const file = this.index().listings[0]?.file;
    for (let times = 0; file && times < WARM_TIMES; times++) {
      const { kind, data, base } = this.open(file);
      const text = readIfThere(this.options.root, file)!;
      const fields = [{ field: 'name', old: data['name'] as string, new: `${String(data['name'])} ${times}` }];
      const preview = previewChange({ file, text }, { format: CHANGE_FORMAT, ref: String(data['ref']), base, fields }, kind);
      this.check(new Map([[file, preview.text]]), file, this.options.today());
    }
  }

  /** Everything to choose from; undefined where the content has something to mend, which `problems` says. */
  index(): EditorIndex {
    const { root, today } = this.options;
    return directoryToEditorIndex(this.directory(), today(), readRefLedger(root).keys());
  }

  open(file: unknown): Opened {
    const kind = toContentKind(this.options.root, file);
    const text = readIfThere(this.options.root, file as string);
    if (text === undefined) throw new NotOurs();
    return textToOpened(kind, file as string, text);
  }

  /** Saves a change of a file. `file` of a new listing is where the change itself puts it. Throws NotOurs, or what the disk says. */
  save(file: unknown, changeText: unknown): SaveOutcome {
    const { root, today, disk = realDisk } = this.options;
    const wanted = typeof changeText === 'string' ? textToChangeFile(changeText) : undefined;
    if (!wanted) throw new NotOurs();
    const kind = toContentKind(root, file);
    const text = readIfThere(root, file as string);
    const change = { ...wanted, ref: kind === 'listing' ? wanted.ref : fileToRef(file as string) };
    const preview = previewChange(text === undefined ? undefined : { file: file as string, text }, change, kind);
    // A new listing stands where its area and its address put it: that is a path like any other.
    toContentKind(root, preview.file);
    const now = (): Opened | undefined => {
      const there = readIfThere(root, preview.file);
      return there === undefined ? undefined : textToOpened(kind, preview.file, there);
    };
    if (preview.state === 'refused') return { state: 'refused', issues: preview.issues, now: now() };
    if (preview.state === 'unchanged') return { state: 'unchanged', issues: [], now: now() };

    const proposed = this.toProposed(preview, change, kind === 'listing');
    if (preview.state === 'added' && readIfThere(root, preview.file) !== undefined) {
      return { state: 'refused', issues: [{ field: 'slug', key: 'slug-twice', values: { found: preview.file, other: preview.file } }] };
    }
    const issues = this.check(proposed, preview.file, today());
    if (issues.length > 0) return { state: 'refused', issues, now: now() };
    try {
      writeFiles(root, toFileChanges(root, proposed), disk);
    } catch (error) {
      if (!(error instanceof ChangedMeanwhile)) throw error;
      return { state: 'refused', issues: [{ field: '', key: 'old-differs', values: { old: '', found: error.file } }], now: now() };
    }
    return { state: 'saved', issues: [], now: now() };
  }

  private toProposed(preview: Preview, { ref }: ChangeFile, isListing: boolean): Map<string, string | undefined> {
    const proposed = new Map<string, string | undefined>([[preview.file, preview.text]]);
    if (preview.state === 'added' && isListing) {
      proposed.set(REF_LEDGER, ledgerToText(readRefLedger(this.options.root), [{ ref, slug: nameOf(preview.file) }]));
    }
    return proposed;
  }

  /** What `check` would say of the content with the change: of the file itself first, else of whatever the change brings about. */
  private check(proposed: Map<string, string | undefined>, file: string, today: string): ValidationIssue[] {
    const { root } = this.options;
    const found = readDirectory(root, today, proposed, this.memory).problems;
    if (found.length === 0) return [];
    // What was wrong before, elsewhere, is not this change's fault.
    const before = new Set(readDirectory(root, today, undefined, this.memory).problems.map(problemToKey));
    const problems = found.filter((problem) => problem.file === file || !before.has(problemToKey(problem)));
    const own = problems.filter((problem) => problem.file === file);
    return (own.length > 0 ? own : problems).map((problem) => ({
      ...problemToIssue(problem),
      ...(problem.file !== file && { at: problem.file }),
    }));
  }

  private directory(): Directory {
    const { directory, problems } = readDirectory(this.options.root, this.options.today(), undefined, this.memory);
    if (!directory) throw new Error(problems.map(({ file }) => file).join(', '));
    return directory;
  }
}

const problemToKey = ({ file, field, key }: Problem): string => [file, field, key].join(' | ');

const nameOf = (file: string): string =>
  file
    .split('/')
    .at(-1)!
    .replace(/\.yaml$/, '');
