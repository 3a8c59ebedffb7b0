import { tableToDistricts, type District, type DistrictTable } from './districts.ts';
import type { Sector } from './sectors.ts';
import { nameToKey, tableToTowns, townsInWelsh, type Town, type TownTable } from './towns.ts';
import type { Unit } from './unit-bundle.ts';

/** The language that places are shown in. They are found by their names in both. */
export type PlaceLanguage = 'en' | 'cy';

/** The names of police areas and councils, as they are sent to the browser. */
export interface AreaNames {
  /** Slug, name as shown, further names it goes by, and its name in Welsh or nothing. */
  areas: readonly (readonly [slug: string, name: string, also: readonly string[], welsh: string])[];
  /** Name as shown, police area, and its name in Welsh or nothing. */
  councils: readonly (readonly [name: string, area: string, welsh: string])[];
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
export function tablesToPlaceIndex(
  districts: DistrictTable,
  names: AreaNames,
  townTable?: TownTable,
  language: PlaceLanguage = 'en',
): PlaceIndex {
  const areasByKey = new Map<string, NamedArea[]>();
  const inWelsh = new Map<string, string>();
  const add = (entry: NamedArea, known: readonly (string | undefined)[]) => {
    for (const name of known) {
      if (!name) continue;
      for (const key of nameToKeys(name)) {
        const list = areasByKey.get(key) ?? [];
        if (!list.some((other) => other.area === entry.area)) areasByKey.set(key, [...list, entry]);
      }
    }
  };
  const shown = (name: string, welsh: string | undefined) => (language === 'cy' && welsh) || name;
  for (const [area, name, also, welsh] of names.areas) add({ name: shown(name, welsh), area, kind: 'area' }, [name, welsh, ...also]);
  for (const [name, area, welsh] of names.councils) {
    add({ name: shown(name, welsh), area, kind: 'council' }, [name, welsh]);
    if (welsh) inWelsh.set(name, welsh);
  }
  const english = townTable ? tableToTowns(townTable) : [];
  const towns = language === 'cy' ? townsInWelsh(english, (county) => inWelsh.get(county) ?? county) : english;
  return { districts: tableToDistricts(districts), towns, townsByKey: groupByKey(towns), areasByKey };
}

/** Towns by their whole names and, where no town has that name, by the short ones that people use. */
function groupByKey(towns: readonly Town[]): Map<string, Town[]> {
  const byKey = new Map<string, Town[]>();
  const byShort = new Map<string, Town[]>();
  const add = (map: Map<string, Town[]>, key: string, town: Town) => {
    const list = map.get(key);
    if (!list) map.set(key, [town]);
    else if (!list.includes(town)) list.push(town);
  };
  for (const town of towns) {
    for (const name of [town.name, ...town.otherNames]) {
      const [key, ...shorter] = nameToKeys(name) as [string, ...string[]];
      add(byKey, key, town);
      for (const short of [...shorter, ...keyToShortKeys(key)]) add(byShort, short, town);
    }
  }
  for (const [short, list] of byShort) if (!byKey.has(short)) byKey.set(short, list);
  return byKey;
}

/** The forms in which people write a name: "Y Fenni" also without its article, "Cas-gwent" also as one word. */
function nameToKeys(name: string): string[] {
  const key = nameToKey(name);
  if (!/^yr? /.test(key) && !name.includes('-')) return [key];
  const withoutArticle = key.replace(/^yr? /, '');
  return [...new Set([key, withoutArticle, ...(name.includes('-') ? [withoutArticle.replaceAll(' ', '')] : [])])];
}

/** "royal tunbridge wells" is called Tunbridge Wells, "newcastle upon tyne" Newcastle, "burnham on crouch" Burnham. */
function keyToShortKeys(key: string): string[] {
  if (!key.includes(' ')) return [];
  const withoutRoyal = key.replace(/^royal /, '');
  const head = withoutRoyal.replace(/ (?:upon|on|under|by|in|le) .+$/, '');
  return [...new Set([withoutRoyal, head])].filter((short) => short !== key && short.length > 3);
}
