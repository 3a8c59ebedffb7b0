import type { FactGroup } from '../../listing/confirmation.ts';
import type { Speaker } from '../../i18n/locale.ts';
import type { EditorIndex, IndexEntry } from '../../upkeep/editor-index.ts';
import { isAboutConfirming, type ReviewTask } from '../../upkeep/review-task.ts';
import { taskToText } from '../../upkeep/task-to-text.ts';

/** Listings of one area that need somebody, in the order of the queue. */
export const queueOf = (index: EditorIndex, area: string): IndexEntry[] =>
  index.listings.filter(
    ({ tasks, areas }) => tasks.length > 0 && (area === '' || (area === 'national' ? areas.length === 0 : areas.includes(area))),
  );

/** The groups of facts of a listing that somebody should confirm now. */
export const dueGroups = (entry: IndexEntry | undefined): FactGroup[] => [
  ...new Set((entry?.tasks ?? []).filter(isAboutConfirming).map(({ group }) => group)),
];

/** What is to be done about a listing, in the words of the review queue: "contact, hours: not confirmed; contract ended 31 March". */
export function tasksToText(tasks: readonly ReviewTask[], speaker: Speaker): string {
  const byText = Map.groupBy(tasks, (task) => taskToText(task, speaker));
  return [...byText]
    .map(([text, same]) => {
      if (!same.every(isAboutConfirming)) return text;
      return `${speaker.list([...new Set(same.map(({ group }) => speaker.texts.editor.groups[group]))])}: ${text}`;
    })
    .join('; ');
}

/** The next of a queue's files that needs somebody: of those after this one, else of those that were passed over unconfirmed. */
export function nextIn(queue: readonly string[], file: string, index: EditorIndex): IndexEntry | undefined {
  const at = queue.indexOf(file);
  const entries = new Map(index.listings.map((entry) => [entry.file, entry]));
  const isOpen = (each: string) => (entries.get(each)?.tasks.length ?? 0) > 0;
  const isPassedOver = (each: string) => dueGroups(entries.get(each)).length > 0;
  const next = queue.slice(at + 1).find(isOpen) ?? queue.slice(0, at).find(isPassedOver);
  return next === undefined ? undefined : entries.get(next);
}

/** The same after some groups of a listing were confirmed. */
export const withoutDue = (index: EditorIndex, file: string, groups: readonly FactGroup[]): EditorIndex => ({
  ...index,
  listings: index.listings.map((entry) =>
    entry.file === file
      ? { ...entry, tasks: entry.tasks.filter((task) => !(isAboutConfirming(task) && groups.includes(task.group))) }
      : entry,
  ),
});
