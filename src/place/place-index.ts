import { tableToDistricts, type District, type DistrictTable } from './districts.ts';
import type { Sector } from './sectors.ts';
import { nameToKey, tableToTowns, type Town, type TownTable } from './towns.ts';
import type { Unit } from './unit-bundle.ts';

/** The names of police areas and councils, as they are sent to the browser. */
export interface AreaNames {
  /** Slug, name as shown, further names it goes by. */
  areas: readonly (readonly [slug: string, name: string, also: readonly string[]])[];
  /** Name as shown, police area, further names. */
  councils: readonly (readonly [name: string, area: string, also: readonly string[]])[];
}

/** A name that stands for a police area or a council, with the area it means. */
export interface NamedArea {
  name: string;
  area: string;
  kind: 'area' | 'council';
}

/** Everything a written place is looked up in. */
export interface PlaceIndex {
  districts: ReadonlyMap<string, District>;
  towns: readonly Town[];
  townsByKey: ReadonlyMap<string, readonly Town[]>;
  areasByKey: ReadonlyMap<string, readonly NamedArea[]>;
  /** Sectors ("BS1 4") and whole postcodes, where an operator has loaded them. */
  sectors?: ((code: string) => Sector | undefined) | undefined;
  units?: ((postcode: string) => Unit | undefined) | undefined;
}

/** Makes the index from the tables. Towns may be missing: districts and areas are found without them. */
export function tablesToPlaceIndex(districts: DistrictTable, names: AreaNames, townTable?: TownTable): PlaceIndex {
  const towns = townTable ? tableToTowns(townTable) : [];
  const areasByKey = new Map<string, NamedArea[]>();
  const add = (name: string, entry: NamedArea) => {
    const key = nameToKey(name);
    const list = areasByKey.get(key) ?? [];
    if (!list.some((other) => other.area === entry.area)) areasByKey.set(key, [...list, entry]);
  };
  for (const [area, name, also] of names.areas) for (const each of [name, ...also]) add(each, { name, area, kind: 'area' });
  for (const [name, area, also] of names.councils) for (const each of [name, ...also]) add(each, { name, area, kind: 'council' });
  return { districts: tableToDistricts(districts), towns, townsByKey: groupByKey(towns), areasByKey };
}

/** Towns by their whole names and, where no town has that name, by the short ones that people use. */
function groupByKey(towns: readonly Town[]): Map<string, Town[]> {
  const byKey = new Map<string, Town[]>();
  const byShort = new Map<string, Town[]>();
  const add = (map: Map<string, Town[]>, key: string, town: Town) => map.set(key, [...(map.get(key) ?? []), town]);
  for (const town of towns) {
    const key = nameToKey(town.name);
    add(byKey, key, town);
    for (const short of keyToShortKeys(key)) add(byShort, short, town);
  }
  for (const [short, list] of byShort) if (!byKey.has(short)) byKey.set(short, list);
  return byKey;
}

/** "royal tunbridge wells" is called Tunbridge Wells, "newcastle upon tyne" Newcastle, "burnham on crouch" Burnham. */
function keyToShortKeys(key: string): string[] {
  const withoutRoyal = key.replace(/^royal /, '');
  const head = withoutRoyal.replace(/ (?:upon|on|under|by|in|le) .+$/, '');
  return [...new Set([withoutRoyal, head])].filter((short) => short !== key && short.length > 3);
}
