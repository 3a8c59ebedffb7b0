import type { Directory } from '../directory/directory.ts';
import type { Released } from '../export/released.ts';
import { coverageMatrix } from './coverage-matrix.ts';
import { councilsOf, type CoveredPlace } from './covered-place.ts';

/** Rows of a sheet, their head first. */
export type SnapshotRows = (string | number | undefined)[][];

/**
 * How long people wait on a day (YYYY-MM-DD), as each service said: one row for each that said anything. Every row has the day, so that the
 * files of several days can be put one below the other.
 */
export function releasedToWaits(services: readonly Released[], day: string): SnapshotRows {
  const head = ['day', 'ref', 'name', 'provider', 'types', 'areas', 'status', 'weeks_from', 'weeks_to', 'as_of'];
  const rows = services
    .filter(({ isClosed, capacity }) => !isClosed && capacity.status !== 'unknown')
    .map(({ ref, name, provider, types, coverage, capacity: { status, weeksFrom, weeksTo, asOf } }) => [
      ...[day, ref, name, provider, types.join('; '), coverage.everywhere ?? coverage.areas.join('; ')],
      ...[status, weeksFrom, weeksTo, asOf],
    ]);
  return [head, ...rows];
}

/**
 * Who is served on a day: one row for each police area and each of its councils, kind of service and group of people, with how many services say
 * that they take them, how many of these are confirmed, and how many don't say. Nothing of private contracts.
 */
export function directoryToCoverage(directory: Directory, day: string): SnapshotRows {
  const head = ['day', 'area', 'council', 'type', 'dimension', 'group', 'listed', 'confirmed', 'not_stated'];
  const places: CoveredPlace[] = directory.areas.flatMap(({ slug: area }) => [
    { area },
    ...councilsOf(directory, area).map((council) => ({ area, council })),
  ]);
  const rows = places.flatMap((place) => {
    const { columns, rows: types } = coverageMatrix(place, directory, day);
    return types.flatMap(({ type, cells }) =>
      cells.flatMap(({ takes, confirmed, unstated }, at) =>
        // Most cells are empty; one that is missing means that no service is listed.
        takes.length + unstated.length === 0
          ? []
          : [
              [
                day,
                place.area,
                place.council,
                type,
                columns[at]!.dimension,
                columns[at]!.id,
                takes.length,
                confirmed.length,
                unstated.length,
              ],
            ],
      ),
    );
  });
  return [head, ...rows];
}
