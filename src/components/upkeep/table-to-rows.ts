import type { TaskKind } from '../../upkeep/review-task.ts';
import type { QueueCell, QueueColumn, QueueRow } from './queue-row.ts';

export const COLUMNS: readonly QueueColumn[] = ['contact', 'waiting', 'who', 'contract'];

/** The rows of the plain table as the one that can be sorted takes them: what QueueTable.astro wrote, read back. */
export const tableToRows = (place: Element): QueueRow[] => [...place.querySelectorAll<HTMLElement>('tbody tr')].map(rowToRow);

function rowToRow(row: HTMLElement): QueueRow {
  const link = row.querySelector('th a')!;
  const cells = [...row.querySelectorAll('td')].map(toCell);
  return {
    href: link.getAttribute('href')!,
    name: textOf(link)!,
    about: textOf(row.querySelector('th .about')) ?? '',
    first: textOf(row.querySelector('.first')),
    kinds: (row.dataset['kinds'] ?? '').split(' ').filter(Boolean) as TaskKind[],
    cells: Object.fromEntries(COLUMNS.map((column, at) => [column, cells[at]!])) as Record<QueueColumn, QueueCell>,
  };
}

function toCell(cell: HTMLElement): QueueCell {
  const mark = cell.querySelector('.mark')!;
  const tone = mark.classList[1] as QueueCell['tone'];
  return { text: textOf(mark)!, tone, facts: textOf(cell.querySelector('.about')), order: Number(cell.dataset['order']) };
}

const textOf = (element: Element | null): string | undefined => element?.textContent.trim();
