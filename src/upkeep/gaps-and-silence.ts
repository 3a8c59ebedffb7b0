import type { Service } from '../directory/directory.ts';
import type { CoverageColumn } from './coverage-column.ts';
import type { CoverageMatrix } from './coverage-matrix.ts';

/** What is missing in a place, of the kinds made for people hurt in this way. */
export interface CoverageGaps {
  /** Types that nobody offers. */
  types: string[];
  /** For the types that are there: the groups that nobody takes, by stated rule. */
  groups: { type: string; columns: CoverageColumn[] }[];
  /** Types that are there, and of which none is run by and for a community. */
  notRunBy: string[];
}

/** The gaps of a matrix. `madeForThis` are the types that count. */
export function matrixToGaps({ rows, columns }: CoverageMatrix, madeForThis: readonly string[]): CoverageGaps {
  const own = rows.filter(({ type }) => madeForThis.includes(type));
  const isThere = ({ cells }: (typeof rows)[number]) => cells[0]!.takes.length > 0;
  const there = own.filter(isThere).map(({ type, cells }) => ({ type, columns: columns.filter((_, at) => cells[at]!.mark === 'nobody') }));
  return {
    types: own.filter((row) => !isThere(row)).map(({ type }) => type),
    groups: there
      .map(({ type, columns }) => ({ type, columns: columns.filter(({ dimension }) => dimension !== 'run-by') }))
      .filter(({ columns }) => columns.length > 0),
    notRunBy: there.filter(({ columns }) => columns.some(({ dimension }) => dimension === 'run-by')).map(({ type }) => type),
  };
}

/** What can be left unstated, with the services that do not say it. */
export type Silence = Record<'gender' | 'age' | 'past' | 'police' | 'community' | 'capacity', number>;

/** How many listings leave what unstated. */
export function countSilence(services: readonly Service[]): Silence {
  const count = (isSilent: (service: Service) => boolean) => services.filter(isSilent).length;
  return {
    gender: count(({ eligibility }) => eligibility.genders === undefined),
    age: count(({ eligibility }) => eligibility.minAge === undefined && eligibility.maxAge === undefined),
    past: count(({ eligibility }) => eligibility.nonRecent === 'unknown'),
    police: count(({ access }) => access.withoutPoliceReport === 'unknown'),
    community: count(({ eligibility }) => eligibility.serves.length + eligibility.byAndFor.length === 0),
    capacity: count(({ capacity }) => capacity.status === 'unknown'),
  };
}
