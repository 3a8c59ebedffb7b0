import type { Outside } from './outside.ts';
import { milesBetween } from './point.ts';
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
  suburbs: TownTable;
  /** What each consists of: areas in a nation, councils in a county, with spaces between; the names of its parts in a larger region, with semicolons between. */
  regions: Readonly<Record<'nations' | 'counties' | 'larger', Readonly<Record<string, { cy?: string | undefined; of: string }>>>>;
  /** Districts by the council of their county, with semicolons between, as the rest. */
  districts: Readonly<Record<string, string>>;
  /** Further names by name. */
  aliases: Readonly<Record<string, string>>;
  outside: Readonly<Record<Outside, string>>;
  /** Words that are also, or nearly, names of places, with spaces between. */
  ordinary: string;
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
  /** By whole names, in both languages, and by further names. */
  byName: ReadonlyMap<string, readonly Named[]>;
  /** By the first word or words of a longer name: "newcastle". */
  byShortName: ReadonlyMap<string, readonly Town[]>;
  /** The keys of `byName` that are nobody's further name. */
  properNames: ReadonlySet<string>;
  outside: ReadonlyMap<string, Outside>;
  ordinary: ReadonlySet<string>;
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

  const addProper = (named: Named, ...known: string[]) => {
    for (const key of known.filter(Boolean).flatMap(nameToKeys)) {
      properNames.add(key);
      addTo(byName, key, named);
    }
  };
  for (const [area, name, also, welsh] of names.areas) {
    const named = {
      name: shown(name, welsh),
      kind: 'area',
      areas: [area],
      councils: areaToCouncils.get(area) ?? [],
      parts: [],
      size: AREA_SIZE,
    } as const;
    addProper(named, name, welsh);
    for (const key of also.flatMap(nameToKeys)) addTo(byName, key, named);
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
    const areas = [...new Set(councils.map((council) => councilToArea.get(council)!))];
    // It says better what people mean by "Devon" or "Lincolnshire" than an area or council of that name.
    for (const key of [name, welsh].filter(Boolean).flatMap(nameToKeys)) byName.delete(key);
    addProper({ name: shown(name, welsh), kind: 'region', areas, councils, parts, size }, name, welsh);
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

  const welshCounties = new Map(names.councils.map(([name, , welsh]) => [name, welsh]));
  const towns = townTable ? spokenOf(tableToTowns(townTable), welshCounties, language) : [];
  const suburbs = spokenOf(tableToTowns(names.suburbs), welshCounties, language);
  for (const town of inOrder([...towns, ...suburbs])) {
    for (const name of [town.name, ...town.otherNames]) {
      addProper(town, name);
      for (const key of keyToShortKeys(nameToKey(name))) addTo(byShortName, key, town);
    }
  }
  tellNamesakesApart(byName, towns);
  for (const [name, aliases] of Object.entries(names.aliases)) {
    const meant = byName.get(nameToKey(name)) ?? [];
    for (const key of aliases.split(';').flatMap(nameToKeys)) for (const named of meant) addTo(byName, key, named);
  }
  const outside = new Map(
    Object.entries(names.outside).flatMap(([country, own]) => own.split(';').map((name) => [nameToKey(name), country as Outside] as const)),
  );
  const ordinary = new Set(names.ordinary.split(' '));
  return { language, districts: new Map(), areaToCouncils, towns, byName, byShortName, properNames, outside, ordinary, councilToArea };
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

const LARGE_TOWN = peopleToSize(30_000);

/** Namesakes of one county are told apart by the nearest large town: "Stone (Dartford, Kent)". */
function tellNamesakesApart(byName: ReadonlyMap<string, readonly Named[]>, towns: readonly Town[]): void {
  const large = towns.filter(({ size }) => size >= LARGE_TOWN);
  for (const list of byName.values()) {
    const own = list.length > 1 ? list.filter(isTown) : [];
    for (const town of own) {
      if (!own.some((other) => other !== town && other.name === town.name && other.county === town.county)) continue;
      const others = large.filter(({ name }) => name !== town.name);
      if (others.length > 0)
        town.nearTown = others.reduce((a, b) => (milesBetween(town.point, b.point) < milesBetween(town.point, a.point) ? b : a)).name;
    }
  }
}
