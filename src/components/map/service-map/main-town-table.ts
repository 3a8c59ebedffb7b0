import { townsToTable, type Town, type TownTable } from '../../../place/towns.ts';
import { mainTowns } from './main-towns.ts';

/** The towns that a map names first, as a table of their own: a tenth of the whole. */
export const townsToMainTable = (towns: readonly Town[]): TownTable =>
  townsToTable(
    Object.entries(mainTowns).flatMap(([area, names]) =>
      towns
        .filter((town) => town.area === area && [town.name, ...town.otherNames].some((name) => names.includes(name)))
        // A map needs neither.
        .map((town) => ({ ...town, county: '', councils: [], size: 0 })),
    ),
  );
