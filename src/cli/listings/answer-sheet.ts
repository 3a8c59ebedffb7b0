// One workbook for a provider with services in many areas: a row for each line, with right and wrong to choose.
import { askToLines, type CheckListing } from '../../components/check/check-listing.ts';
import { en } from '../../i18n/en.ts';
import { askToFragment, fragmentToAsk, type SignedAsk } from '../../upkeep/asking/ask-code.ts';
import type { Answer, LineAnswer } from '../../upkeep/asking/answer.ts';
import type { Grid } from '../../sheets/grid.ts';
import { isAlike } from '../../sheets/read-rows.ts';
import type { Table } from '../../sheets/table.ts';

const { questions } = en.asking;
const sheet = en.answerSheet;
const HEADINGS = [sheet.service, sheet.number, sheet.what, sheet.shown, sheet.mark, sheet.shouldBe, sheet.code] as const;
const MARKS = [en.asking.answer.right, en.asking.answer.wrong, en.asking.answer['not-mine']] as const;

/** The sheet of some listings. It speaks English, like all sheets. */
export function asksToTable(asked: readonly { ask: SignedAsk; listing: CheckListing }[]): Table {
  const choices = MARKS.map((text) => ({ id: text, name: text }));
  return {
    name: sheet.name,
    columns: [
      { header: sheet.service, width: 30, grey: true },
      { header: sheet.number, width: 6, grey: true },
      { header: sheet.what, width: 26, grey: true },
      { header: sheet.shown, width: 50, grey: true },
      { header: sheet.mark, width: 18, choices },
      { header: sheet.shouldBe, width: 40 },
      { header: sheet.code, width: 12, grey: true },
    ],
    rows: asked.flatMap(({ ask, listing }) =>
      askToLines(ask, listing)!.map((line, at) => [
        listing.name,
        String(at + 1),
        'question' in line ? questions[line.question] : line.line.label,
        'question' in line ? '' : line.line.text,
        '',
        '',
        askToFragment(ask),
      ]),
    ),
  };
}

/** Whether a sheet is such an answer. */
export const isAnswerSheet = ({ rows: [head] }: Grid): boolean =>
  head !== undefined && HEADINGS.every((heading) => [...head.cells.values()].some(({ text }) => isAlike(text, heading)));

/** The answers of such a sheet, one for each listing; rows may have been sorted or left out. A row whose code is no code is left out. */
export function gridToAnswers({ rows: [head, ...rows] }: Grid): Answer[] {
  const columnOf = (heading: string) => [...head!.cells].find(([, { text }]) => isAlike(text, heading))![0];
  const [, number, , , mark, shouldBe, code] = HEADINGS.map(columnOf) as [number, number, number, number, number, number, number];
  const read = rows.flatMap(({ cells }) => {
    const text = (column: number) => cells.get(column)?.text.trim() ?? '';
    const ask = fragmentToAsk(text(code));
    return ask ? [{ ask, at: Number(text(number)) - 1, answer: toAnswer(text(mark), text(shouldBe)) }] : [];
  });
  return [...Map.groupBy(read, ({ ask }) => askToFragment(ask)).values()].map((own) => {
    const count = Math.max(...own.map(({ at }) => at)) + 1;
    // A line whose row is gone, or is there twice, has no answer.
    const lines = Array.from({ length: Number.isInteger(count) && count > 0 && count < 100 ? count : 0 }, (_, at): LineAnswer => {
      const found = own.filter((row) => row.at === at);
      return found.length === 1 ? found[0]!.answer : { kind: 'open' };
    });
    return { ask: own[0]!.ask, locale: 'en', lines };
  });
}

function toAnswer(mark: string, text: string): LineAnswer {
  const [right, wrong, notMine] = MARKS;
  if (text !== '' || isAlike(mark, wrong)) return { kind: 'wrong', text: text === '' ? undefined : text };
  if (isAlike(mark, right)) return { kind: 'right' };
  return { kind: isAlike(mark, notMine) ? 'not-mine' : 'open' };
}
