import type { QueueColumn, QueueRow } from './queue-row.ts';

export interface QueueFilter {
  /** Every word must stand in the row. */
  words: string;
  /** `everything`, `sole`, or a kind of task. */
  show: string;
}

export interface QueueSort {
  by: 'queue' | 'name' | QueueColumn;
  isDown: boolean;
}

/** The rows that hold all the words and the chosen kind of task. */
export function filterQueue(rows: readonly QueueRow[], { words, show }: QueueFilter, tag: string): QueueRow[] {
  const wanted = words.toLocaleLowerCase(tag).split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    if (show === 'sole' ? !row.first : show !== 'everything' && !row.kinds.some((kind) => kind === show)) return false;
    const text = rowToText(row).toLocaleLowerCase(tag);
    return wanted.every((word) => text.includes(word));
  });
}

/** The rows by a column; those that are alike there keep the order of the queue. */
export function sortQueue(rows: readonly QueueRow[], { by, isDown }: QueueSort, tag: string): QueueRow[] {
  if (by === 'queue') return [...rows];
  const turn = isDown ? -1 : 1;
  const collator = new Intl.Collator(tag);
  const compare = (a: QueueRow, b: QueueRow) => (by === 'name' ? collator.compare(a.name, b.name) : a.cells[by].order - b.cells[by].order);
  return [...rows].sort((a, b) => turn * compare(a, b));
}

const rowToText = ({ name, about, first, cells }: QueueRow): string =>
  [name, about, first, ...Object.values(cells).flatMap(({ text, facts }) => [text, facts])].join(' ');
