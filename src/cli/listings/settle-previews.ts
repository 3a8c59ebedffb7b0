import { join } from 'node:path';
import { problemToIssue } from '../../edit/preview.ts';
import { readDirectory } from '../../directory/read-directory.ts';
import { realDisk } from '../../directory/journal/disk.ts';
import { fileToSlug } from '../../listing/file-to-slug.ts';
import { withLock } from '../../directory/journal/lock.ts';
import { writeFiles, type FileChange } from '../../directory/journal/journal.ts';
import { ledgerToText, readRefLedger, REF_LEDGER } from '../../directory/ref-ledger.ts';
import type { Proposed } from '../../directory/read-files.ts';
import type { Content } from './content.ts';
import type { CommandPreview } from './preview-to-text.ts';

/**
 * The same previews after checking all of the content with them applied: a change that would make `check` complain is
 * refused with what it would say. Refusing one may reveal another, so this repeats until there is none left.
 */
export function settlePreviews({ root, today }: Content, previews: readonly CommandPreview[]): CommandPreview[] {
  let settled = [...previews];
  for (;;) {
    const proposed = toProposed(root, settled);
    if (proposed.size === 0) return settled;
    const { problems } = readDirectory(root, today, proposed);
    if (problems.length === 0) return settled;
    const byFile = Map.groupBy(problems, ({ file }) => file);
    const isBlamed = (preview: CommandPreview) => isReal(preview) && byFile.has(preview.file);
    // What shows only in files that stay as they are was brought about by the change as a whole.
    const isAnyBlamed = settled.some(isBlamed);
    settled = settled.map((preview) => {
      if (!isReal(preview) || (isAnyBlamed && !isBlamed(preview))) return preview;
      const { text: _, ...rest } = preview;
      return { ...rest, state: 'refused' as const, issues: (byFile.get(preview.file) ?? problems).map(problemToIssue) };
    });
  }
}

/** Writes what the previews show, all of it or nothing. Throws ChangedMeanwhile and Locked. */
export function writePreviews({ root, textBefore }: Pick<Content, 'root' | 'textBefore'>, previews: readonly CommandPreview[]): void {
  withLock(root, () => writeFiles(root, toFileChanges(root, toProposed(root, previews), textBefore)));
}

/** Files that are to have other texts, with what the change was made from; with what they have now where that is not known. */
export const toFileChanges = (root: string, proposed: Proposed, textBefore?: Content['textBefore']): FileChange[] =>
  [...proposed].map(([file, after]) => ({ file, before: textBefore?.(file) ?? realDisk.read(join(root, file)), after }));

const isReal = ({ state }: CommandPreview) => state === 'added' || state === 'changed';

function toProposed(root: string, previews: readonly CommandPreview[]): Map<string, string | undefined> {
  const proposed = new Map(
    previews
      .filter(isReal)
      .flatMap(({ file, from, text }): [string, string | undefined][] => [
        ...(from === undefined ? [] : [[from, undefined] satisfies [string, undefined]]),
        [file, text],
      ]),
  );
  const added = previews.filter(({ state, file }) => state === 'added' && file.startsWith('content/services/'));
  if (added.length > 0) {
    const listings = added.map(({ ref, file }) => ({ ref, slug: fileToSlug(file) }));
    proposed.set(REF_LEDGER, ledgerToText(readRefLedger(root), listings));
  }
  return proposed;
}
