// Who is served: type by group, for an area, a council, or all of them.
import type { Directory } from '../../directory/directory.ts';
import { speakerFor, type Speaker } from '../../i18n/locale.ts';
import { cellToText, columnToText } from '../../upkeep/column-to-text.ts';
import { DIMENSIONS } from '../../upkeep/coverage-column.ts';
import { countConfirmed, coverageMatrix, type CoverageMatrix } from '../../upkeep/coverage-matrix.ts';
import { councilsOf, type CoveredPlace } from '../../upkeep/covered-place.ts';
import { directoryToNames, type OversightNames } from '../../upkeep/names.ts';
import { stepsPerArea } from '../../upkeep/steps-per-area.ts';
import { rowsToCsv } from '../../export/csv.ts';
import { matricesToRows } from '../../upkeep/coverage-sheet.ts';
import { defineCommand } from '../command.ts';
import { UsageError } from '../usage-error.ts';
import { knownName, writeNamedFile } from '../values.ts';
import { readContent } from './content.ts';
import { readContracts } from './contracts.ts';
import { LANGUAGE } from './shared-options.ts';
import { rowsToTextTable } from './text-table.ts';

const BY = ['people', 'community', 'language'] as const;

export const command = defineCommand({
  usage: '[--area <area> [--council <council>]] [--councils] [--by <what>] [--csv | --json] [--to <file>]',
  about:
    'Shows how many services of each kind say that they help a group of people, and whether that is confirmed. 0 means that none is listed, ? that the listings don’t say. Without --area, lists the stages of support that have no service listed, area by area.',
  options: {
    area: { type: 'string', value: '<area>', about: 'a police area: a file name in content/areas' },
    council: { type: 'string', value: '<council>', about: 'only this council of the area' },
    councils: { type: 'boolean', about: 'the area and each of its councils' },
    by: { type: 'string', value: '<what>', about: 'columns of the table; people, if left out', choices: BY },
    csv: { type: 'boolean', about: 'a sheet for Excel with every column, of all areas if none is named' },
    json: { type: 'boolean', about: 'for programs, with the listings behind each cell' },
    to: { type: 'string', value: '<file>', about: 'writes to this file instead of printing' },
    language: LANGUAGE,
  },
  run({ values }) {
    const { directory, today } = readContent();
    const contracts = readContracts();
    const speaker = speakerFor(values.language ?? 'en');
    const names = directoryToNames(directory, speaker.locale);
    const places = placesFor(values, directory);
    if (values.area === undefined && !values.csv && !values.json) return output(stepsToText(directory, today, speaker, names), values.to);
    const matrices = places.map((place) => coverageMatrix(place, directory, today, contracts));
    if (values.csv) return output(rowsToCsv(matricesToRows(matrices, speaker, names)), values.to);
    if (values.json) return output(JSON.stringify(matrices.map(matrixToData), undefined, 2), values.to);
    return output(matrices.map((matrix) => matrixToText(matrix, values.by ?? 'people', speaker, names)).join('\n\n'), values.to);
  },
});

function placesFor(
  { area, council, councils }: { area?: string; council?: string; councils?: boolean },
  directory: Directory,
): CoveredPlace[] {
  if (area === undefined) {
    if (council !== undefined) throw new UsageError('--council needs the name of its area as well: --area.');
    return directory.areas.flatMap(({ slug }) => areaToPlaces(slug, councils ? councilsOf(directory, slug) : []));
  }
  knownName('area', area, directory.areas);
  const own = councilsOf(directory, area);
  if (council !== undefined)
    return [
      {
        area,
        council: knownName(
          `council in ${area}`,
          council,
          own.map((slug) => ({ slug })),
        ),
      },
    ];
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
  const share = speaker.say(matrix.share, countConfirmed([{ place, columns, rows }]));
  return `${title}\n${share} ${matrix.shareNote}\n\n${rowsToTextTable([head, ...body])}\n\n2*: ${matrix.marks.confirmed}   2: ${matrix.marks.listed}   0: ${matrix.marks.nobody}   ?: ${matrix.marks.unstated}`;
}

// A terminal has no room for a word next to each number.
const shortMark = (text: string, mark: string): string => `${text.replace(/,.*$/, '')}${mark === 'confirmed' ? '*' : ''}`;

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

function output(text: string, file: string | undefined): void {
  if (file !== undefined) writeNamedFile(file, text);
  console.log(file ?? text);
}
