import type { Topology } from 'topojson-specification';
import areas from '../place/data/areas.topo.json' with { type: 'json' };
import districts from '../place/data/districts.json' with { type: 'json' };
import land from '../place/data/land.topo.json' with { type: 'json' };
import towns from '../place/data/towns.json' with { type: 'json' };
import { topologyToShapes, type AreaShape } from '../place/boundaries.ts';
import { tableToDistricts, type DistrictTable } from '../place/districts.ts';
import { townsNamed, type PlaceTables } from '../place/locate.ts';
import { nameToKey, tableToTowns, type Town, type TownTable } from '../place/towns.ts';

/** The tables as they are stored and sent. */
export const districtTable: DistrictTable = districts;
export const townTable: TownTable = towns;

/** The towns of England and Wales. */
export const allTowns: Town[] = tableToTowns(townTable);

/** The shapes of the 43 police areas, approximate. */
export const areaShapes: AreaShape[] = topologyToShapes(areas as unknown as Topology);

/** The land around, as one shape: Scotland, Ireland and France where a map shows their edge. */
export const landShapes: AreaShape[] = topologyToShapes(land as unknown as Topology);

/** The tables by which a written place becomes a point. */
export const placeTables: PlaceTables = {
  townsByKey: Map.groupBy(allTowns, (town) => nameToKey(town.name)),
  districts: new Map([...tableToDistricts(districtTable)].map(([code, district]) => [code, district.point])),
};

/** What a town that a listing names is called in Welsh: as it is written, where it has no Welsh name or may be several. */
export function townInWelsh(town: string, areas: readonly string[]): string {
  const [found, ...others] = townsNamed({ town }, areas, placeTables);
  return (others.length === 0 && found?.otherNames[0]) || town;
}
