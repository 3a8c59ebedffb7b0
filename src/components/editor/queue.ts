import type { EditorIndex, IndexEntry } from '../../edit/editor-index.ts';
import type { FactGroup } from '../../listing/confirmation.ts';

/** Listings of one area that need somebody, in the order of the queue. */
export const queueOf = (index: EditorIndex, area: string): IndexEntry[] =>
  index.listings.filter(
    ({ due, areas }) => due.length > 0 && (area === '' || (area === 'national' ? areas.length === 0 : areas.includes(area))),
  );

/** The next of a queue's files in which something is due still: of those after this one, else of those that were passed over. */
export function nextIn(queue: readonly string[], file: string, index: EditorIndex): IndexEntry | undefined {
  const at = queue.indexOf(file);
  const due = new Map(index.listings.filter((entry) => entry.due.length > 0).map((entry) => [entry.file, entry]));
  const next = [...queue.slice(at + 1), ...queue.slice(0, at)].find((each) => due.has(each));
  return next === undefined ? undefined : due.get(next);
}

/** The same after some groups of a listing were confirmed. */
export const withoutDue = (index: EditorIndex, file: string, groups: readonly FactGroup[]): EditorIndex => ({
  ...index,
  listings: index.listings.map((entry) =>
    entry.file === file ? { ...entry, due: entry.due.filter((group) => !groups.includes(group)) } : entry,
  ),
});
