// Who is served: type by group, for an area, a council, or all of them.
import { writeFileSync } from 'node:fs';
import type { Directory } from '../../directory/directory.ts';
import type { Speaker } from '../../i18n/locale.ts';
import { cellToText, columnToText } from '../../upkeep/column-to-text.ts';
import type { Contracts } from '../../upkeep/contracts.ts';
import { DIMENSIONS } from '../../upkeep/coverage-column.ts';
import { coverageMatrix, type CoverageMatrix } from '../../upkeep/coverage-matrix.ts';
import { councilsOf, type CoveredPlace } from '../../upkeep/covered-place.ts';
import { directoryToNames, type OversightNames } from '../../upkeep/names.ts';
import { stepsPerArea } from '../../upkeep/steps-per-area.ts';
import { rowsToCsv } from '../../export/csv.ts';
import { matricesToRows } from '../../upkeep/coverage-sheet.ts';
import { print, runOversight } from './oversight-command.ts';
import { knownName, NotUnderstood } from './oversight-input.ts';
import { rowsToTextTable } from './text-table.ts';

export const usage = `coverage [--area <name> [--council <name>]] [--councils] [--by <what>] [--csv | --json] [--to <file>]

Says for each kind of service and group of people how many say that they take them, whether that is confirmed, where nobody
does (0), and where the listings don’t say (?). Without --area: the steps that nobody is listed for, area by area.

  --area <name>     a police area: a file name in content/areas
  --council <name>  only this council of the area
  --councils        the area and each of its councils
  --by <what>       columns of the table: people (else), community or language
  --csv             a sheet for Excel with every column; of all areas, where none is named
  --json            for machines, with the listings behind each cell
  --to <file>       writes there instead of printing
  --language cy     in Welsh`;

const options = {
  area: { type: 'string' },
  council: { type: 'string' },
  councils: { type: 'boolean' },
  by: { type: 'string' },
} as const;

/** Runs the command; private contract sheets are handed in by whoever has read them. Gives the exit code. */
export async function run(args: string[], contracts?: Contracts): Promise<number> {
  return runOversight({ name: 'coverage', usage, options }, args, ({ values, speaker, directory, today }) => {
    const by = knownName('--by', values.by ?? 'people', ['people', 'community', 'language']);
    const names = directoryToNames(directory, speaker.locale);
    const places = placesFor(values, directory);
    const isNational = values.area === undefined;
    if (isNational && !values.csv && !values.json) return output(stepsToText(directory, today, speaker, names), values.to);
    const matrices = places.map((place) => coverageMatrix(place, directory, today, contracts));
    if (values.csv) return output(rowsToCsv(matricesToRows(matrices, speaker, names)), values.to);
    if (values.json) return output(JSON.stringify(matrices.map(matrixToData), undefined, 2), values.to);
    return output(matrices.map((matrix) => matrixToText(matrix, by, speaker, names)).join('\n\n'), values.to);
  });
}

function placesFor(
  { area, council, councils }: { area?: string; council?: string; councils?: boolean },
  directory: Directory,
): CoveredPlace[] {
  if (area === undefined) {
    if (council !== undefined) throw new NotUnderstood('--council: name its area as well, with --area.');
    return directory.areas.flatMap(({ slug }) => areaToPlaces(slug, councils ? councilsOf(directory, slug) : []));
  }
  knownName(
    '--area',
    area,
    directory.areas.map(({ slug }) => slug),
  );
  const own = councilsOf(directory, area);
  if (council !== undefined) return [{ area, council: knownName('--council', council, own) }];
  return areaToPlaces(area, councils ? own : []);
}

const areaToPlaces = (area: string, councils: readonly string[]): CoveredPlace[] => [
  { area },
  ...councils.map((council) => ({ area, council })),
];

function matrixToText({ place, columns, rows }: CoverageMatrix, by: string, speaker: Speaker, names: OversightNames): string {
  const { matrix, files } = speaker.texts.upkeep;
  const wanted = by === 'people' ? DIMENSIONS.filter((each) => each !== 'community' && each !== 'language') : ['any', by];
  const shown = columns.flatMap(({ dimension }, at) => (wanted.includes(dimension) ? [at] : []));
  const hasContracts = rows.some(({ contracts }) => contracts !== undefined);
  const head = [
    matrix.type,
    ...shown.map((at) => columnToText(columns[at]!, speaker, names)),
    ...(hasContracts ? [files.value, files.caseload] : []),
  ];
  const body = rows.map(({ type, cells, contracts }) => [
    names.type(type),
    ...shown.map((at) => shortMark(cellToText(cells[at]!, speaker), cells[at]!.mark)),
    ...(hasContracts ? [contracts?.value ?? 0, contracts?.caseload ?? 0] : []),
  ]);
  const title = speaker.say(matrix.headingIn, {
    place: place.council === undefined ? names.area(place.area) : names.council(place.council),
  });
  return `${title}\n\n${rowsToTextTable([head, ...body])}\n\n2*: ${matrix.marks.confirmed}   2: ${matrix.marks.listed}   0: ${matrix.marks.nobody}   ?: ${matrix.marks.unsaid}`;
}

// In a terminal there is no room for the word beside each number.
const shortMark = (text: string | number, mark: string): string => `${String(text).replace(/,.*$/, '')}${mark === 'confirmed' ? '*' : ''}`;

function stepsToText(directory: Directory, today: string, speaker: Speaker, names: OversightNames): string {
  const { national } = speaker.texts.upkeep;
  const stepName = new Map(directory.vocabulary.steps.map(({ id, name }) => [id, speaker.pick(name).text]));
  const rows = stepsPerArea(directory, today).map(({ area, empty }) => [
    names.area(area),
    String(empty.length),
    empty.map((step) => stepName.get(step)).join(', '),
  ]);
  return rowsToTextTable([[national.area, '#', national.emptyColumn], ...rows], 90);
}

const matrixToData = ({ place, columns, rows }: CoverageMatrix) => ({
  ...place,
  rows: rows.map(({ type, cells, everywhere, contracts }) => ({
    type,
    everywhere,
    contracts,
    cells: cells.map((cell, at) => ({ ...columns[at], ...cell })),
  })),
});

function output(text: string, file: string | undefined): number {
  if (file === undefined) return print(text);
  writeFileSync(file, text);
  return print(file);
}
