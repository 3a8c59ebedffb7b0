import type { Speaker } from '../i18n/locale.ts';
import type { Age, Gender } from '../match/query.ts';
import type { CoverageCell } from './coverage-cell.ts';
import type { CoverageColumn } from './coverage-column.ts';
import type { OversightNames } from './names.ts';

/** The heading of a column. */
export function columnToText({ dimension, id }: CoverageColumn, { texts }: Speaker, names: OversightNames): string {
  const { matrix } = texts.upkeep;
  switch (dimension) {
    case 'gender':
      return matrix.genders[id as Gender];
    case 'age':
      return matrix.ages[id as Age];
    case 'community':
      return names.group(id);
    case 'language':
      return names.language(id);
    default:
      return matrix.columns[dimension];
  }
}

/** A column inside a sentence. */
export function columnToPhrase(column: CoverageColumn, speaker: Speaker, names: OversightNames): string {
  const { matrix } = speaker.texts.upkeep;
  if (column.dimension in matrix.columnNames) return matrix.columnNames[column.dimension as keyof typeof matrix.columnNames];
  const text = columnToText(column, speaker, names);
  // Genders and ages are written as headings; languages and communities keep their capitals.
  return column.dimension === 'gender' || column.dimension === 'age' ? text.toLowerCase() : text;
}

/** A cell in a sheet, as the page shows it: "2, confirmed", "0, none listed", or "?" where listings don't say. */
export function cellToText(cell: CoverageCell, { texts }: Speaker): string {
  return cell.mark === 'unstated' ? '?' : `${cellToCount(cell) ?? 0}, ${texts.upkeep.matrix.marks[cell.mark]}`;
}

/** The number that a cell shows: the confirmed services if there are any, otherwise the listed ones; undefined where there are none. */
export const cellToCount = ({ mark, takes, confirmed }: CoverageCell): number | undefined =>
  mark === 'confirmed' ? confirmed.length : mark === 'listed' ? takes.length : undefined;
