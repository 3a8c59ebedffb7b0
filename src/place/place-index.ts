import type { Outside } from './outside.ts';
import type { PostcodeIndex } from './postcode-index.ts';
import { inOrder, nameToKey, peopleToSize, tableToTowns, townsInWelsh, type Town, type TownTable } from './towns.ts';

/** The language that places are shown in. They are found by their names in both. */
export type PlaceLanguage = 'en' | 'cy';

/** The names of police areas and councils in the content, as they are sent to the browser. */
export interface AreaNames {
  /** Slug, name as shown, further names, and the Welsh name or nothing. */
  areas: readonly (readonly [slug: string, name: string, also: readonly string[], welsh: string])[];
  /** Name as shown, police area, the Welsh name or nothing, and the slug where it isn't made of the name. */
  councils: readonly (readonly [name: string, area: string, welsh: string, slug: string])[];
}

/** Names that people use besides those of towns, councils and police areas. */
export interface CommonNames {
  /** Without areas, which their councils tell. */
  suburbs: TownTable;
  /** What each consists of: areas in a nation, councils in a county, with spaces between; the names of its parts in a larger region, with semicolons between. */
  regions: Readonly<Record<'nations' | 'counties' | 'larger', Readonly<Record<string, { cy?: string | undefined; of: string }>>>>;
  /** Districts by the council of their county, with semicolons between, as the rest. */
  districts: Readonly<Record<string, string>>;
  /** Further names by name. */
  aliases: Readonly<Record<string, string>>;
  outside: Readonly<Record<Outside, string>>;
}

/** A police area, a council, or a part of the country that people have a name for. */
export interface NamedArea {
  name: string;
  kind: 'area' | 'council' | 'region';
  areas: readonly string[];
  councils: readonly string[];
  /** Names of smaller parts to choose from, because it is too large to show at once. */
  parts: readonly string[];
  size: number;
}

/** Whatever a name can stand for. */
export type Named = Town | NamedArea;

export const isTown = (named: Named): named is Town => 'point' in named;

/** What any written place is looked up in. */
export interface PlaceIndex extends PostcodeIndex {
  language: PlaceLanguage;
  towns: readonly Town[];
  /** Police areas by slug. */
  areas: ReadonlyMap<string, NamedArea>;
  /** By whole names, in both languages, and by further names. */
  byName: ReadonlyMap<string, readonly Named[]>;
  /** By the first word or words of a longer name: "newcastle". */
  byShortName: ReadonlyMap<string, readonly Town[]>;
  /** The keys of `byName` that are nobody's further name. */
  properNames: ReadonlySet<string>;
  outside: ReadonlyMap<string, Outside>;
  councilToArea: ReadonlyMap<string, string>;
}

const AREA_SIZE = peopleToSize(200_000);
const NATION_SIZE = peopleToSize(3_000_000);
/** So that a town of the same name comes first. */
const DISTRICT_SIZE = peopleToSize(3_000);

/** Makes the index of names. Towns may be missing: the other names are found without them. The index of postcodes is added to it. */
export function namesToPlaceIndex(names: AreaNames & CommonNames, townTable?: TownTable, language: PlaceLanguage = 'en'): PlaceIndex {
  const byName = new Map<string, Named[]>();
  const byShortName = new Map<string, Town[]>();
  const properNames = new Set<string>();
  const shown = (name: string, welsh: string) => (language === 'cy' && welsh) || name;
  const councilSlug = ([name, , , slug]: AreaNames['councils'][number]) => slug || nameToKey(name).replaceAll(' ', '-');
  const councilToArea = new Map(names.councils.map((council) => [councilSlug(council), council[1]]));
  const areaToCouncils = Map.groupBy(councilToArea.keys(), (council) => councilToArea.get(council)!);

  const areas = new Map<string, NamedArea>();
  const addProper = (named: Named, ...known: string[]) => {
    for (const key of known.filter(Boolean).flatMap(nameToKeys)) {
      properNames.add(key);
      addTo(byName, key, named);
    }
  };
  for (const [area, name, , welsh] of names.areas) {
    const named = {
      name: shown(name, welsh),
      kind: 'area',
      areas: [area],
      councils: areaToCouncils.get(area) ?? [],
      parts: [],
      size: AREA_SIZE,
    } as const;
    areas.set(area, named);
    addProper(named, name, welsh);
  }
  for (const council of names.councils) {
    const [name, area, welsh] = council;
    const named = {
      name: shown(name, welsh),
      kind: 'council',
      areas: [area],
      councils: [councilSlug(council)],
      parts: [],
      size: AREA_SIZE,
    } as const;
    // A police area of the same name is the wider and the safer reading.
    if (!names.areas.some(([slug, areaName]) => slug === area && areaName === name)) addProper(named, name, welsh);
  }
  const addRegion = (name: string, welsh = '', councils: readonly string[], size: number, parts: readonly string[] = []) => {
    const within = [...new Set(councils.map((council) => councilToArea.get(council)!))];
    // It says better what people mean by "Devon" or "Lincolnshire" than an area or council of that name.
    for (const key of [name, welsh].filter(Boolean).flatMap(nameToKeys)) byName.delete(key);
    addProper({ name: shown(name, welsh), kind: 'region', areas: within, councils, parts, size }, name, welsh);
  };
  const regionsOf = (kind: keyof CommonNames['regions']) => Object.entries(names.regions[kind]);
  for (const [name, { cy, of }] of regionsOf('nations')) {
    const councils = of.split(' ').flatMap((area) => areaToCouncils.get(area) ?? []);
    addRegion(name, cy, councils, NATION_SIZE);
  }
  for (const [name, { cy, of }] of regionsOf('counties')) addRegion(name, cy, of.split(' '), AREA_SIZE);
  for (const [name, { cy, of }] of regionsOf('larger')) addRegion(name, cy, [], AREA_SIZE, of.split(';'));
  for (const [council, own] of Object.entries(names.districts))
    for (const name of own.split(';')) addRegion(name, undefined, [council], DISTRICT_SIZE);

  // "Powys" and "Devon" are further names of areas too, and say more as what they are.
  const within = (key: string, area: string) => byName.get(key)?.filter((named) => !isTown(named) && named.areas.includes(area)) ?? [];
  for (const [area, name, also] of names.areas) {
    const [meant] = within(nameToKey(name), area);
    for (const key of also.flatMap(nameToKeys)) if (within(key, area).length === 0) addTo(byName, key, meant ?? areas.get(area)!);
  }

  const welshCounties = new Map(names.councils.map(([name, , welsh]) => [name, welsh]));
  const towns = townTable ? spokenOf(tableToTowns(townTable), welshCounties, language) : [];
  const suburbs = spokenOf(tableToTowns(names.suburbs), welshCounties, language).map((suburb) => ({
    ...suburb,
    area: councilToArea.get(suburb.councils[0]!) ?? '',
  }));
  for (const town of inOrder([...towns, ...suburbs])) {
    for (const name of [town.name, ...town.otherNames]) {
      addProper(town, name);
      for (const key of keyToShortKeys(nameToKey(name))) addTo(byShortName, key, town);
    }
  }
  for (const [name, aliases] of Object.entries(names.aliases)) {
    const meant = byName.get(nameToKey(name)) ?? [];
    for (const key of aliases.split(';').flatMap(nameToKeys)) for (const named of meant) addTo(byName, key, named);
  }
  const outside = new Map(
    Object.entries(names.outside).flatMap(([country, own]) => own.split(';').map((name) => [nameToKey(name), country as Outside] as const)),
  );
  return {
    language,
    districts: new Map(),
    areaToCouncils,
    towns,
    areas,
    byName,
    byShortName,
    properNames,
    outside,
    councilToArea,
  };
}

const spokenOf = (towns: Town[], welshCounties: ReadonlyMap<string, string>, language: PlaceLanguage): Town[] =>
  language === 'cy' ? townsInWelsh(towns, (county) => welshCounties.get(county) || county) : towns;

function addTo<T extends Named>(map: Map<string, T[]>, key: string, named: T): void {
  const list = map.get(key);
  if (!list) map.set(key, [named]);
  else if (!list.includes(named)) list.push(named);
}

/** The forms in which people write a name: "Y Fenni" also without its article, "Cas-gwent" also as one word. */
function nameToKeys(name: string): string[] {
  const key = nameToKey(name);
  if (!/^yr? /.test(key) && !name.includes('-')) return [key];
  const withoutArticle = key.replace(/^yr? /, '');
  return [...new Set([key, withoutArticle, ...(name.includes('-') ? [withoutArticle.replaceAll(' ', '')] : [])])];
}

/** Nobody calls Hull Kingston. */
const NEVER_SHORT = 'kingston upon hull';

/** "royal tunbridge wells" is called Tunbridge Wells, "newcastle upon tyne" Newcastle, "burnham on crouch" Burnham. */
function keyToShortKeys(key: string): string[] {
  if (!key.includes(' ') || key === NEVER_SHORT) return [];
  const withoutRoyal = key.replace(/^royal /, '');
  const head = withoutRoyal.replace(/ (?:upon|on|under|by|in|le|super|next) .+$/, '');
  return [...new Set([withoutRoyal, head])].filter((short) => short !== key && short.length > 3);
}
