import type { District, DistrictTable } from '../place/districts.ts';

const STEPS_PER_DEGREE = 200;

/** Makes a districts' table of the form of the default one: it takes that one's place. */
export function districtsToTable(districts: readonly (District & { letters: string })[]): DistrictTable {
  const areas: string[] = [];
  const sets: string[] = [];
  const last = { lat: 0, lon: 0 };
  const letters: Record<string, string[]> = {};
  for (const [group, rows] of Map.groupBy(districts, (district) => district.letters)) {
    const columns: [string[], number[], number[], number[]] = [[], [], [], []];
    for (const { code, point, areas: own } of rows) {
      const [lat, lon] = [Math.round(point.lat * STEPS_PER_DEGREE), Math.round(point.lon * STEPS_PER_DEGREE)];
      columns[0].push(code.slice(group.length));
      columns[1].push(lat - last.lat);
      columns[2].push(lon - last.lon);
      columns[3].push(toIndex(sets, own.map((area) => toIndex(areas, area)).join(' ')));
      Object.assign(last, { lat, lon });
    }
    letters[group] = columns.map((column) => column.join(' '));
  }
  return { stepsPerDegree: STEPS_PER_DEGREE, areas, sets: sets.map((set) => set.split(' ').map(Number)), letters };
}

function toIndex(list: string[], value: string): number {
  const index = list.indexOf(value);
  return index >= 0 ? index : list.push(value) - 1;
}
