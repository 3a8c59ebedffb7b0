import type { SectorTable } from '../place/sectors.ts';
import type { SortedSector } from './sort-units.ts';
import type { Summary } from './summaries.ts';

// About 370 metres from south to north and 340 from west to east: a sector's postcodes lie 600 from its middle.
const STEPS_PER_DEGREE = { lat: 300, lon: 200 };
const SPREAD_MILES = [0.2, 0.3, 0.4, 0.5, 0.7, 1, 1.4, 2, 2.8, 4, 5.6, 8, 12, 20];

/** Makes the sectors' table: columns of differences compress to half of what rows do. */
export function sectorsToTable(sectors: readonly { sector: SortedSector; summary: Summary }[], areas: readonly string[]): SectorTable {
  const sets: string[] = [];
  const letters: Record<string, string[]> = {};
  for (const [group, rows] of Map.groupBy(sectors, ({ sector }) => sector.letters)) {
    const columns: string[][] = [[], [], [], []];
    const last: (number | undefined)[] = [0, 0, undefined, undefined];
    for (const { summary } of rows) {
      const lat = Math.round(summary.lat * STEPS_PER_DEGREE.lat);
      const lon = Math.round(summary.lon * STEPS_PER_DEGREE.lon);
      const spread = spreadToStep(summary.spreadMiles);
      const set = toIndex(sets, summary.areas.join(' '));
      columns[0]!.push(String(lat - last[0]!));
      columns[1]!.push(String(lon - last[1]!));
      columns[2]!.push(spread === last[2] ? '' : String(spread));
      columns[3]!.push(set === last[3] ? '' : String(set));
      last.splice(0, 4, lat, lon, spread, set);
    }
    const codes = [...Map.groupBy(rows, ({ sector }) => sector.rest)].map(
      ([rest, own]) => `${rest}:${own.map(({ sector }) => sector.digit).join('')}`,
    );
    letters[group] = [codes, ...columns].map((column) => column.join(' '));
  }
  return {
    stepsPerDegree: STEPS_PER_DEGREE,
    spreadMiles: SPREAD_MILES,
    areas,
    sets: sets.map((set) => set.split(' ').map(Number)),
    letters,
  };
}

/** The smallest step that is not less than a spread. */
function spreadToStep(miles: number): number {
  const step = SPREAD_MILES.findIndex((most) => most >= miles);
  return step < 0 ? SPREAD_MILES.length - 1 : step;
}

function toIndex(list: string[], value: string): number {
  const index = list.indexOf(value);
  return index >= 0 ? index : list.push(value) - 1;
}
