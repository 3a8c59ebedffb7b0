import type { Directory, Service } from '../directory/directory.ts';
import type { Contracts } from './contracts.ts';
import { toCell, type CoverageCell } from './coverage-cell.ts';
import { coverageColumns, DECIDING_GROUP, type CoverageColumn } from './coverage-column.ts';
import { activeByArea, activeEverywhere, councilsOf, coversPlace, servesEverywhere, type CoveredPlace } from './covered-place.ts';
import { listingToVerdict } from './verdict.ts';

/** Who is served in a place: one row for each type of service, one cell for each group of people. */
export interface CoverageMatrix {
  place: CoveredPlace;
  columns: CoverageColumn[];
  rows: CoverageRow[];
}

export interface CoverageRow {
  type: string;
  /** In the order of the columns. */
  cells: CoverageCell[];
  /** Services of the type for the whole country: shown, but never counted in a cell. */
  everywhere: string[];
  /** What private contract sheets say of the listings in the row; left out where there are none. */
  contracts?: { sheets: number; value: number; caseload: number } | undefined;
}

/** The matrix of an area or a council, as of a day. Every type of the vocabulary has its row: an empty one is a gap. */
export function coverageMatrix(place: CoveredPlace, directory: Directory, today: string, contracts?: Contracts): CoverageMatrix {
  const columns = coverageColumns(directory);
  const councils = councilsOf(directory, place.area);
  const country = directory.areas.find(({ slug }) => slug === place.area)!.country;
  const local = (activeByArea(directory).get(place.area) ?? []).filter((service) => coversPlace(service, place, councils));
  const national = activeEverywhere(directory).filter((service) => servesEverywhere(service, country));
  const rows = directory.vocabulary['service-types'].map(({ id: type }) => {
    const isOfType = (service: Service) => service.types.includes(type);
    const services = local.filter(isOfType);
    return {
      type,
      cells: columns.map((column) => toCell(services, (each) => listingToVerdict(each, column), DECIDING_GROUP[column.dimension], today)),
      everywhere: national.filter(isOfType).map(({ slug }) => slug),
      contracts: contracts && sumContracts(services, contracts),
    };
  });
  return { place, columns, rows };
}

/** How many services the matrices count, whatever their type, and how many of them are confirmed. */
export function countConfirmed(matrices: readonly CoverageMatrix[]): { count: number; confirmed: number } {
  // The first column is everybody: its cells hold all services of a row.
  const cells = matrices.flatMap(({ rows }) => rows.map((row) => row.cells[0]!));
  return {
    count: new Set(cells.flatMap(({ takes }) => takes)).size,
    confirmed: new Set(cells.flatMap(({ confirmed }) => confirmed)).size,
  };
}

function sumContracts(services: readonly Service[], contracts: Contracts): CoverageRow['contracts'] {
  const sheets = services.flatMap(({ slug }) => contracts.get(slug) ?? []);
  if (sheets.length === 0) return undefined;
  const sum = (of: 'value' | 'caseload') => sheets.reduce((total, sheet) => total + (sheet[of] ?? 0), 0);
  return { sheets: sheets.length, value: sum('value'), caseload: sum('caseload') };
}
