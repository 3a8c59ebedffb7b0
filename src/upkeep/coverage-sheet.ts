import type { Speaker } from '../i18n/locale.ts';
import { cellToText, columnToPhrase, columnToText } from './column-to-text.ts';
import type { CoverageMatrix } from './coverage-matrix.ts';
import type { OversightNames } from './names.ts';

/** Matrices as rows of a sheet, their head first: one row for each place and kind of service. */
export function matricesToRows(
  matrices: readonly CoverageMatrix[],
  speaker: Speaker,
  names: OversightNames,
): (string | number | undefined)[][] {
  const { files } = speaker.texts.upkeep;
  const [first] = matrices;
  if (!first) return [];
  const hasContracts = matrices.some(({ rows }) => rows.some(({ contracts }) => contracts !== undefined));
  const head = [
    files.areas,
    files.place,
    files.type,
    ...first.columns.map((column) => columnToText(column, speaker, names)),
    ...(hasContracts ? [files.contracts, files.value, files.caseload] : []),
  ];
  // A type that isn't listed anywhere in an area gets one row, not one for each of its councils.
  const wholes = new Map(matrices.filter(({ place }) => !place.council).map((matrix) => [matrix.place.area, matrix]));
  const isToldOnce = ({ place }: CoverageMatrix, at: number) =>
    place.council !== undefined && wholes.get(place.area)?.rows[at]?.cells[0]?.mark === 'nobody';
  const rows = matrices.flatMap((matrix) =>
    matrix.rows
      .flatMap((row, at) => (isToldOnce(matrix, at) ? [] : [{ place: matrix.place, ...row }]))
      .map(({ place, type, cells, contracts }) => [
        names.area(place.area),
        place.council === undefined ? files.whole : names.council(place.council),
        names.type(type),
        ...cells.map((cell) => cellToText(cell, speaker)),
        ...(hasContracts ? [contracts?.sheets ?? 0, contracts?.value ?? 0, contracts?.caseload ?? 0] : []),
      ]),
  );
  return [head, ...rows];
}

/**
 * Matrices of a place and its councils without the columns about which no listing says anything; `silent` names those. The first
 * column, anyone, stays: it says which kinds of service are not listed at all.
 */
export function withoutSilentColumns(
  matrices: readonly CoverageMatrix[],
  speaker: Speaker,
  names: OversightNames,
): { matrices: CoverageMatrix[]; silent: string[] } {
  const { columns, rows } = matrices[0]!;
  const isSaid = columns.map((_, at) => at === 0 || rows.some(({ cells }) => cells[at]!.takes.length + cells[at]!.not.length > 0));
  const keepSaid = <T>(of: readonly T[]): T[] => of.filter((_, at) => isSaid[at]);
  return {
    matrices: matrices.map((matrix) => ({
      ...matrix,
      columns: keepSaid(matrix.columns),
      rows: matrix.rows.map((row) => ({ ...row, cells: keepSaid(row.cells) })),
    })),
    silent: columns.filter((_, at) => !isSaid[at]).map((column) => columnToPhrase(column, speaker, names)),
  };
}
