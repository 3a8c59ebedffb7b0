import type { Speaker } from '../../i18n/locale.ts';
import { cellToCount, columnToText } from '../../upkeep/column-to-text.ts';
import type { CoverageCell, Mark } from '../../upkeep/coverage-cell.ts';
import type { CoverageMatrix } from '../../upkeep/coverage-matrix.ts';
import type { Names } from '../site-view.ts';

/** A row of a table of marks. */
export interface MarkRow {
  text: string;
  href?: string | undefined;
  note?: string | undefined;
  cells: { mark: Mark; count: number | undefined }[];
}

/** A table of marks, ready to show. */
export interface MarkTableView {
  head: string[];
  rows: MarkRow[];
}

export const toMark = (cell: CoverageCell): MarkRow['cells'][number] => ({ mark: cell.mark, count: cellToCount(cell) });

/** Dimensions about people are columns of the main table; there are too many communities and languages for that. */
const PEOPLE: readonly string[] = ['any', 'gender', 'age', 'past', 'police', 'run-by', 'interpreters'];

export const peopleColumns = ({ columns }: CoverageMatrix): number[] =>
  columns.flatMap(({ dimension }, at) => (PEOPLE.includes(dimension) ? [at] : []));

/** Types by age, gender and situation; each type leads to what decided its cells. */
export function peopleTable(
  matrix: CoverageMatrix,
  whyPath: (type: string) => string | undefined,
  speaker: Speaker,
  names: Names,
): MarkTableView {
  const shown = peopleColumns(matrix);
  return {
    head: shown.map((at) => columnToText(matrix.columns[at]!, speaker, names)),
    rows: matrix.rows.map(({ type, cells, everywhere }) => ({
      text: names.type(type),
      href: whyPath(type),
      note: everywhere.length > 0 ? speaker.say(speaker.texts.upkeep.matrix.everywhere, { count: everywhere.length }) : undefined,
      cells: shown.map((at) => toMark(cells[at]!)),
    })),
  };
}

/**
 * Communities or languages by the types that are listed here: one row for each of which a listing says something.
 * `silent` are the others.
 */
export function groupTable(
  matrix: CoverageMatrix,
  dimension: 'community' | 'language',
  speaker: Speaker,
  names: Names,
): MarkTableView & { silent: string[] } {
  const listed = matrix.rows.filter(isListed);
  const groups = matrix.columns.flatMap((column, at) => (column.dimension === dimension ? [{ column, at }] : []));
  const isSaid = ({ at }: { at: number }) => listed.some(({ cells }) => cells[at]!.takes.length + cells[at]!.not.length > 0);
  return {
    head: listed.map(({ type }) => names.type(type)),
    rows: groups.filter(isSaid).map(({ column, at }) => ({
      text: columnToText(column, speaker, names),
      cells: listed.map(({ cells }) => toMark(cells[at]!)),
    })),
    silent: groups.filter((group) => !isSaid(group)).map(({ column }) => columnToText(column, speaker, names)),
  };
}

/** Whether any service of the row's type is there. */
export const isListed = ({ cells }: CoverageMatrix['rows'][number]): boolean => cells[0]!.takes.length > 0;

/** Types by council: how many of each cover it. */
export function councilTable(whole: CoverageMatrix, councils: readonly CoverageMatrix[], names: Names): MarkTableView {
  return {
    head: councils.map(({ place }) => names.council(place.council!)),
    rows: whole.rows.flatMap((row, at) =>
      isListed(row) ? [{ text: names.type(row.type), cells: councils.map(({ rows }) => toMark(rows[at]!.cells[0]!)) }] : [],
    ),
  };
}
