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

/** Everything that a name can mean. */
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
  const councilToArea = new Map(names.councils.map((council) => [councilToSlug(council), council[1]]));
  const areaToCouncils = Map.groupBy(councilToArea.keys(), (council) => councilToArea.get(council)!);
  const known = new KnownNames();
  const areas = addAreas(known, names, areaToCouncils, language);
  addRegions(known, names, { councilToArea, areaToCouncils }, language);
  addFurtherNamesOfAreas(known, names, areas);

  const welshCounties = new Map(names.councils.map(([name, , welsh]) => [name, welsh]));
  const spokenOf = (table: TownTable) => {
    const towns = tableToTowns(table);
    return language === 'cy' ? townsInWelsh(towns, (county) => welshCounties.get(county) || county) : towns;
  };
  const towns = townTable ? spokenOf(townTable) : [];
  const suburbs = spokenOf(names.suburbs).map((suburb) => ({ ...suburb, area: councilToArea.get(suburb.councils[0]!) ?? '' }));
  for (const town of inOrder([...towns, ...suburbs])) {
    known.addTown(town, town.name);
    for (const name of town.otherNames) known.addTown(town, name);
  }

  for (const [name, aliases] of Object.entries(names.aliases))
    for (const named of known.byName.get(nameToKey(name)) ?? []) known.addFurther(named, aliases.split(';'));
  const outside = new Map(
    Object.entries(names.outside).flatMap(([country, own]) => own.split(';').map((name) => [nameToKey(name), country as Outside] as const)),
  );
  const { byName, byShortName, properNames } = known;
  return { language, districts: new Map(), areaToCouncils, councilToArea, towns, areas, byName, byShortName, properNames, outside };
}

const councilToSlug = ([name, , , slug]: AreaNames['councils'][number]): string => slug || nameToKey(name).replaceAll(' ', '-');

const inLanguage = (language: PlaceLanguage, name: string, welsh: string | undefined): string => (language === 'cy' && welsh) || name;

/** Names and their meanings, while the index is built. */
class KnownNames {
  readonly byName = new Map<string, Named[]>();
  readonly byShortName = new Map<string, Town[]>();
  readonly properNames = new Set<string>();

  add(named: Named, ...own: (string | undefined)[]): void {
    for (const name of own) {
      if (!name) continue;
      for (const key of nameToKeys(name)) {
        this.properNames.add(key);
        addTo(this.byName, key, named);
      }
    }
  }

  addTown(town: Town, name: string): void {
    this.add(town, name);
    for (const key of keyToShortKeys(nameToKey(name))) addTo(this.byShortName, key, town);
  }

  addFurther(named: Named, further: readonly string[]): void {
    for (const key of further.flatMap(nameToKeys)) addTo(this.byName, key, named);
  }

  /** Forgets what a name stood for. */
  replace(...own: (string | undefined)[]): void {
    for (const name of own) if (name) for (const key of nameToKeys(name)) this.byName.delete(key);
  }
}

/** Police areas and councils; gives back the areas. */
function addAreas(known: KnownNames, names: AreaNames, areaToCouncils: PlaceIndex['areaToCouncils'], language: PlaceLanguage) {
  const areas = new Map<string, NamedArea>();
  for (const [area, name, , welsh] of names.areas) {
    const councils = areaToCouncils.get(area) ?? [];
    const named: NamedArea = { name: inLanguage(language, name, welsh), kind: 'area', areas: [area], councils, parts: [], size: AREA_SIZE };
    areas.set(area, named);
    known.add(named, name, welsh);
  }
  const areasWithNames = new Set(names.areas.map(([area, name]) => `${area}/${name}`));
  for (const council of names.councils) {
    const [name, area, welsh] = council;
    // A police area of the same name is the wider and the safer reading.
    if (areasWithNames.has(`${area}/${name}`)) continue;
    const councils = [councilToSlug(council)];
    known.add(
      { name: inLanguage(language, name, welsh), kind: 'council', areas: [area], councils, parts: [], size: AREA_SIZE },
      name,
      welsh,
    );
  }
  return areas;
}

function addRegions(
  known: KnownNames,
  { regions, districts }: CommonNames,
  { councilToArea, areaToCouncils }: Pick<PlaceIndex, 'councilToArea' | 'areaToCouncils'>,
  language: PlaceLanguage,
): void {
  const add = (name: string, welsh: string | undefined, councils: readonly string[], size: number, parts: readonly string[] = []) => {
    const areas = [...new Set(councils.map((council) => councilToArea.get(council)!))];
    // It says better what people mean by "Devon" or "Lincolnshire" than an area or council of that name.
    known.replace(name, welsh);
    known.add({ name: inLanguage(language, name, welsh), kind: 'region', areas, councils, parts, size }, name, welsh);
  };
  for (const [name, { cy, of }] of Object.entries(regions.nations))
    add(
      name,
      cy,
      of.split(' ').flatMap((area) => areaToCouncils.get(area) ?? []),
      NATION_SIZE,
    );
  for (const [name, { cy, of }] of Object.entries(regions.counties)) add(name, cy, of.split(' '), AREA_SIZE);
  for (const [name, { cy, of }] of Object.entries(regions.larger)) add(name, cy, [], AREA_SIZE, of.split(';'));
  for (const [council, own] of Object.entries(districts)) for (const name of own.split(';')) add(name, undefined, [council], DISTRICT_SIZE);
}

/** "Powys" and "Devon" are further names of areas too, and say more as what they are. */
function addFurtherNamesOfAreas(known: KnownNames, names: AreaNames, areas: ReadonlyMap<string, NamedArea>): void {
  const knownIn = (name: string, area: string) =>
    known.byName.get(nameToKey(name))?.find((named) => !isTown(named) && named.areas.includes(area));
  for (const [area, name, also] of names.areas) {
    const meant = knownIn(name, area) ?? areas.get(area)!;
    known.addFurther(
      meant,
      also.filter((other) => !knownIn(other, area)),
    );
  }
}

function addTo<T extends Named>(map: Map<string, T[]>, key: string, named: T): void {
  const list = map.get(key);
  if (!list) map.set(key, [named]);
  else if (!list.includes(named)) list.push(named);
}

/** The forms in which people write a name: "Y Fenni" also without its article, "Cas-gwent" also as one word. */
function nameToKeys(name: string): string[] {
  const key = nameToKey(name);
  if (!key.startsWith('y') && !name.includes('-')) return [key];
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
