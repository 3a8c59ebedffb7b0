import type { Speaker } from '../i18n/locale.ts';
import { cellToText, columnToText } from '../oversight/column-to-text.ts';
import type { CoverageMatrix } from '../oversight/coverage-matrix.ts';
import type { OversightNames } from '../oversight/names.ts';

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
  const rows = matrices.flatMap(({ place, rows }) =>
    rows.map(({ type, cells, contracts }) => [
      names.area(place.area),
      place.council === undefined ? files.whole : names.council(place.council),
      names.type(type),
      ...cells.map((cell) => cellToText(cell, speaker)),
      ...(hasContracts ? [contracts?.sheets ?? 0, contracts?.value ?? 0, contracts?.caseload ?? 0] : []),
    ]),
  );
  return [head, ...rows];
}
