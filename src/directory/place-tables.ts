import type { Topology } from 'topojson-specification';
import areas from '../place/data/areas.topo.json' with { type: 'json' };
import districts from '../place/data/districts.json' with { type: 'json' };
import land from '../place/data/land.topo.json' with { type: 'json' };
import names from '../place/data/names.json' with { type: 'json' };
import towns from '../place/data/towns.json' with { type: 'json' };
import { topologyToShapes, type AreaShape } from '../place/boundaries.ts';
import { tableToDistricts, type DistrictTable } from '../place/districts.ts';
import { townsNamed, type PlaceTables } from '../place/locate.ts';
import type { CommonNames } from '../place/place-index.ts';
import { tableToSectors } from '../place/sectors.ts';
import { nameToKey, tableToTowns, type Town, type TownTable } from '../place/towns.ts';
import { findUnit, type Unit } from '../place/unit-bundle.ts';
import { textToPostcode } from '../place/postcode.ts';
import type { OperatorTables } from './operator-tables.ts';

/** The tables as they are stored and sent, where no operator has made better ones. */
export const districtTable: DistrictTable = districts;
export const townTable: TownTable = towns;

/** Names that people use besides those of the content. */
export const commonNames: CommonNames = names;

/** The towns of England and Wales. */
export const allTowns: Town[] = tableToTowns(townTable);

/** The shapes of the 43 police areas, approximate. */
export const areaShapes: AreaShape[] = topologyToShapes(areas as unknown as Topology);

/** The land around, as one shape: Scotland, Ireland and France where a map shows their edge. */
export const landShapes: AreaShape[] = topologyToShapes(land as unknown as Topology);

/** The tables by which a written place becomes a point. */
export const placeTables: PlaceTables = tablesOf(districtTable);

/** The places of one copy of the site: an operator's tables where there are any, else the default ones. */
export interface Places {
  districts: DistrictTable;
  shapes: AreaShape[];
  lookUp: PlaceTables;
  unit: ((postcode: string) => Unit | undefined) | undefined;
  operator: OperatorTables;
}

/** Puts an operator's tables in the place of the default ones. */
export function tablesToPlaces(operator: OperatorTables): Places {
  const { postcodes, boundaries } = operator;
  const unit = postcodes && postcodes.bundles.size > 0 ? bundlesToLookUp(postcodes.bundles) : undefined;
  const lookUp = postcodes ? tablesOf(postcodes.districts) : placeTables;
  return {
    districts: postcodes?.districts ?? districtTable,
    shapes: boundaries ? topologyToShapes(boundaries.topology) : areaShapes,
    lookUp: {
      ...lookUp,
      ...(postcodes ? { sectors: tableToSectors(postcodes.sectors) } : {}),
      ...(unit ? { postcodes: (postcode) => unit(postcode)?.point } : {}),
    },
    unit,
    operator,
  };
}

function tablesOf(table: DistrictTable): PlaceTables {
  return {
    townsByKey: Map.groupBy(allTowns, (town) => nameToKey(town.name)),
    districts: new Map([...tableToDistricts(table)].map(([code, district]) => [code, district.point])),
  };
}

/** Looks whole postcodes up; each bundle is read once, when a postcode of its letters is asked for. */
function bundlesToLookUp(bundles: ReadonlyMap<string, () => Uint8Array>): (postcode: string) => Unit | undefined {
  const opened = new Map<string, Uint8Array | undefined>();
  return (postcode) => {
    const letters = textToPostcode(postcode)?.letters ?? '';
    if (!opened.has(letters)) opened.set(letters, bundles.get(letters)?.());
    const bundle = opened.get(letters);
    return bundle && findUnit(bundle, postcode);
  };
}

/** What a town that a listing names is called in Welsh: as it is written, where it has no Welsh name or may be several. */
export function townInWelsh(town: string, areas: readonly string[]): string {
  const [found, ...others] = townsNamed({ town }, areas, placeTables);
  return (others.length === 0 && found?.otherNames[0]) || town;
}
