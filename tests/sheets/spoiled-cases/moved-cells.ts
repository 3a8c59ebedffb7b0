import type { Book } from '../book.ts';
import { type SpoiledCase } from '../spoiled.ts';

/** Sorts rows of some columns alone, as Excel does with what is selected. */
function sortPart(book: Book, name: string, rows: readonly [first: number, last: number], headings: readonly string[]): Book {
  const [first, last] = rows;
  const picked = book
    .sheet(name)
    .rows.slice(first - 1, last)
    .map((row) => headings.map((heading) => row[book.column(name, heading)] ?? ''))
    .sort(([a], [b]) => String(a).localeCompare(String(b)));
  for (const [at, cells] of picked.entries()) cells.forEach((cell, index) => book.set(name, first + at, headings[index]!, cell));
  return book;
}

const moved = (at: string, headings: string, other: string) =>
  `! ${at}  ${headings}: These cells say what ${other} said when it was exported: some columns were sorted, pasted or filled without the others. Undo that, and sort whole rows only. If you mean it, change one row, import it, and then the next.`;

export const movedCells: SpoiledCase[] = [
  {
    what: 'whole rows sorted: nothing is changed',
    spoil: (b) => (b.sheet('listings').rows.splice(1, 4, ...b.sheet('listings').rows.slice(1, 5).reverse()), b),
    lines: [],
  },
  {
    what: 'names and summaries sorted without the rest',
    spoil: (b) => sortPart(b, 'listings', [2, 4], ['Name', 'Provider', 'Summary']),
    lines: [moved('listings!2', 'Name', 'listings!4'), moved('listings!4', 'Name', 'listings!2')],
  },
  {
    what: 'phone numbers sorted without the rest',
    spoil: (b) => sortPart(b, 'phones', [2, 3], ['Phone']),
    lines: [moved('phones!2', 'Phone', 'phones!3'), moved('phones!3', 'Phone', 'phones!2')],
  },
  {
    what: 'a phone number filled down over others',
    spoil: (b) => b.set('phones', 3, 'Phone', '01633 400000').set('phones', 4, 'Phone', '01633 400000'),
    lines: [moved('phones!3', 'Phone', 'phones!2'), moved('phones!4', 'Phone', 'phones!2')],
  },
  {
    what: 'a part of a row pasted over another',
    spoil: (b) => b.set('listings', 2, 'E-mail', 'help@example.org.uk').set('listings', 2, 'Website', 'https://example.org.uk/help'),
    lines: [moved('listings!2', 'E-mail, Website', 'listings!4')],
  },
  {
    what: 'one number that another service has too: somebody may mean it',
    spoil: (b) => b.set('phones', 3, 'Phone', '01633 400000'),
    lines: ['~ contact > phones > 1 > number: “01474 536661” → “01633 400000”'],
  },
  {
    what: 'a new number filled down: somebody means it',
    spoil: (b) => b.set('phones', 2, 'Phone', '01474 536669').set('phones', 3, 'Phone', '01474 536669'),
    lines: [
      '~ contact > phones > 1 > number: “01633 400000” → “01474 536669”',
      '~ contact > phones > 1 > number: “01474 536661” → “01474 536669”',
    ],
  },
];
