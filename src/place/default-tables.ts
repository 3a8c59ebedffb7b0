import areas from './data/areas.topo.json' with { type: 'json' };
import districts from './data/districts.json' with { type: 'json' };
import land from './data/land.topo.json' with { type: 'json' };
import names from './data/names.json' with { type: 'json' };
import towns from './data/towns.json' with { type: 'json' };
import { toTopology, topologyToShapes, type AreaShape } from './boundaries.ts';
import { tableToDistricts, type DistrictTable } from './districts.ts';
import { townsNamed, type PlaceTables } from './locate.ts';
import type { CommonNames } from './place-index.ts';
import { nameToKey, tableToTowns, type Town, type TownTable } from './towns.ts';

/** The tables as they are stored and sent, where no operator has made better ones. */
export const districtTable: DistrictTable = districts;
export const townTable: TownTable = towns;

/** Names that people use besides those of the content. */
export const commonNames: CommonNames = names;

/** The towns of England and Wales. */
export const allTowns: Town[] = tableToTowns(townTable);

/** The shapes of the 43 police areas, approximate. */
export const areaShapes: AreaShape[] = topologyToShapes(toTopology(areas));

/** The land around, as one shape: Scotland, Ireland and France where a map shows their edge. */
export const landShapes: AreaShape[] = topologyToShapes(toTopology(land));

/** The tables by which a written place becomes a point, with a given table of postcode districts. */
export const tablesWith = (table: DistrictTable): PlaceTables => ({
  townsByKey: Map.groupBy(allTowns, (town) => nameToKey(town.name)),
  districts: new Map([...tableToDistricts(table)].map(([code, district]) => [code, district.point])),
});

/** The tables by which a written place becomes a point. */
export const placeTables: PlaceTables = tablesWith(districtTable);

/** The Welsh name of a town that a listing names; the name as it is written where there is none, or where it may be several towns. */
export function townInWelsh(town: string, areas: readonly string[]): string {
  const [found, ...others] = townsNamed({ town }, areas, placeTables);
  return (others.length === 0 && found?.otherNames[0]) || town;
}
