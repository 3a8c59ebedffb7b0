import type { Town, TownTable } from '../../../place/towns.ts';
import { mainTowns } from './main-towns.ts';

const STEPS_PER_DEGREE = 1000;

/** The towns that a map names first, as a table of their own: a tenth of the whole. */
export function townsToMainTable(towns: readonly Town[]): TownTable {
  let last: readonly [number, number] = [0, 0];
  const counties = Object.entries(mainTowns).map(([area, names]) => {
    const main = towns.filter((town) => town.area === area && [town.name, ...town.otherNames].some((name) => names.includes(name)));
    const steps = main.map(({ point }) => {
      const [lat, lon] = [Math.round(point.lat * STEPS_PER_DEGREE), Math.round(point.lon * STEPS_PER_DEGREE)];
      const step = [lat - last[0], lon - last[1]] as const;
      last = [lat, lon];
      return step;
    });
    const welsh = main.filter(({ otherNames }) => otherNames.length > 0).map(({ name, otherNames }) => `${name}=${otherNames.join('/')}`);
    const column = (at: 0 | 1) => steps.map((step) => step[at]).join(' ');
    return ['', '', area, main.map(({ name }) => name).join('|'), column(0), column(1), welsh.join('|')];
  });
  return { stepsPerDegree: STEPS_PER_DEGREE, counties };
}
