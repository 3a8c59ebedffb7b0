import { toFoundPlace, type FoundPlace, type Resolution } from './found-place.ts';
import { hasSmallWord, mutatedToKeys } from './mutations.ts';
import { isTown, type Named, type NamedArea, type PlaceIndex } from './place-index.ts';
import { milesBetween, type Point } from './point.ts';
import { nameToKey, peopleToSize, TOWN_SIZE, TWENTY_FOLD, type Town } from './towns.ts';

const MOST_CHOICES = 8;

/** What a name means. Takes a key as `nameToKey` makes it. */
export function resolveName(key: string, index: PlaceIndex): Resolution | undefined {
  const resolution = namedToResolution(keyToNamed(key, index), index, key);
  const where = index.outside.get(key);
  if (!resolution) return where && { kind: 'outside', where };
  return resolution.kind === 'found' && where && where !== 'abroad' ? { ...resolution, orOutside: where } : resolution;
}

/** What a name means that is followed by the county, city or country it lies in: "Newport (Shropshire)", "Ashford Kent", "Headingley, Leeds, England". */
export function resolveNameWithin(key: string, index: PlaceIndex): Resolution | undefined {
  for (const { name, named, contexts } of nameAndContexts(key, index)) {
    const labelled = named.find((each) => nameToKey(namedToLabel(each, index)) === key);
    if (labelled) return namedToResolution([labelled], index, name);
    const outside = contexts.map((context) => (index.byName.has(context) ? undefined : index.outside.get(context))).find(Boolean);
    if (outside && (named.length > 0 || index.outside.has(name))) return { kind: 'outside', where: outside };
    const fitting = (fits: typeof liesIn) => named.filter((each) => contexts.every((context) => fits(each, context, index)));
    const within = fitting(liesIn);
    const near = fitting(liesNear).filter(({ size }) => within.every((other) => size - other.size >= TWENTY_FOLD));
    const all = [...within, ...near];
    // "Easton, Bristol" is no short form of Easton-in-Gordano.
    const whole = all.filter((each) => nameToKey(each.name) === name);
    if (all.length > 0) return namedToResolution(whole.length > 0 ? whole : all, index, name);
  }
  return undefined;
}

/** "Newport, Kent": there is none, but there are others, and there is Kent. */
export function namesakesElsewhere(key: string, index: PlaceIndex): FoundPlace[] {
  const [first] = nameAndContexts(key, index).filter(({ named }) => named.length > 0);
  return first ? toChoices([...first.named, ...first.contexts.flatMap((context) => keyToNamed(context, index))], index) : [];
}

/** Every way to read a key as a name and what follows it, the longest name first. */
function nameAndContexts(key: string, index: PlaceIndex): { name: string; named: Named[]; contexts: string[] }[] {
  const words = key.split(' ');
  return words.slice(1).flatMap((_, at) => {
    const length = words.length - 1 - at;
    const name = words.slice(0, length).join(' ');
    const named = keyToNamed(name, index);
    if (named.length === 0 && !index.outside.has(name)) return [];
    const contexts = wordsToContexts(words.slice(length), index);
    return contexts && contexts.length > 0 ? [{ name, named, contexts }] : [];
  });
}

/** A Welsh name as it is said in a sentence: "yng Nghaerdydd", "i Fangor". English names never change; in English "went" is not Gwent. */
export function resolveMutated(key: string, index: PlaceIndex): Resolution | undefined {
  if (index.language === 'en' && !hasSmallWord(key)) return undefined;
  const isWelsh = (named: Named) => !isTown(named) || named.inWales || named.otherNames.length > 0;
  for (const original of mutatedToKeys(key)) {
    const resolution = namedToResolution(keyToNamed(original, index).filter(isWelsh), index, original);
    if (resolution) return resolution;
  }
  return undefined;
}

/** Everything that a name means: places with that full name, and towns whose short name it is. */
export function keyToNamed(key: string, index: PlaceIndex): Named[] {
  const whole = index.byName.get(key) ?? [];
  const short = index.byShortName.get(key) ?? [];
  return mergeNamesakes([...new Set<Named>([...whole, ...(whole.length > 0 ? short.filter(({ size }) => size >= TOWN_SIZE) : short)])]);
}

/** A town says more than the area or council it gives its name to: "Leeds" is the town, and its council is certain. */
function mergeNamesakes(all: readonly Named[]): Named[] {
  if (all.length < 2) return [...all];
  const areas = all.filter((named): named is NamedArea => !isTown(named));
  const towns = all.filter(isTown).map((town) => {
    const council = areas.find(
      ({ kind, councils }) => kind === 'council' && (town.councils.length === 0 || town.councils.includes(councils[0]!)),
    );
    return council?.areas.includes(town.area) ? { ...town, councils: council.councils } : town;
  });
  return [...towns, ...areas.filter((area) => !towns.some((town) => area.areas.length === 1 && area.areas[0] === town.area))];
}

/** What is meant by a name of these, or the question which. */
function namedToResolution(all: readonly Named[], index: PlaceIndex, key: string): Resolution | undefined {
  if (all.length === 0) return undefined;
  const meant = namesakesToMeant(all, index, key);
  if (!meant) return { kind: 'which', of: 'name', choices: toChoices(all, index) };
  if (isTown(meant) || meant.parts.length === 0) return namedToPlace(meant, index);
  return { kind: 'which', of: 'region', choices: partsToPlaces(meant, index) };
}

/**
 * The only one, or the most likely one if nothing else is said. A village is never taken for a city of its name, nor a
 * city for a town.
 */
function namesakesToMeant(all: readonly Named[], index: PlaceIndex, key: string): Named | undefined {
  const [largest, ...others] = bySize(all);
  if (!largest) return undefined;
  // A town's Welsh name is ambiguous if another place has it in English: Llansawel is not only Briton Ferry.
  const isOtherName = isTown(largest) && largest.otherNames.some((name) => joined(nameToKey(name)) === joined(key));
  const isShort = (named: Named) => isTown(named) && index.byShortName.get(key)?.includes(named);
  const isRival = (other: Named) =>
    largest.size - other.size < (isShort(other) && !isShort(largest) ? NINE_FOLD : TWENTY_FOLD) ||
    (other.size >= TOWN_SIZE && !isShort(other)) ||
    (isOtherName && joined(nameToKey(other.name)) === joined(key));
  return others.some(isRival) ? undefined : largest;
}

/** In steps of size: how much larger a place has to be than one that is called so for short. */
const NINE_FOLD = 5;

const joined = (key: string): string => key.replaceAll(' ', '');

const partsToPlaces = ({ parts }: NamedArea, index: PlaceIndex): FoundPlace[] =>
  parts.flatMap((part) => bySize(keyToNamed(nameToKey(part), index)).slice(0, 1)).map((part) => namedToPlace(part, index));

const toChoices = (all: readonly Named[], index: PlaceIndex): FoundPlace[] =>
  bySize(all)
    .slice(0, MOST_CHOICES)
    .map((named) => namedToPlace(named, index));

const bySize = <T extends Named>(all: readonly T[]): T[] => [...all].sort((a, b) => b.size - a.size);

export function namedToPlace(named: Named, index: PlaceIndex): FoundPlace {
  if (!isTown(named)) return toFoundPlace(namedToLabel(named, index), named.parts.length > 0 ? partsToWhole(named, index) : named);
  const councils = named.councils.length > 0 ? named.councils : (index.areaToCouncils.get(named.area) ?? []);
  const areas = new Set([named.area, ...councils.map((council) => index.councilToArea.get(council) ?? named.area)]);
  return toFoundPlace(namedToLabel(named, index), { areas: [...areas], councils }, named.point);
}

/**
 * The name of a place, if no other is called so; else with its county, with the nearest large town too where that has another
 * of the name, or with its police area: "Newport (Essex)", "Stone (Dartford, Kent)", "Halton (Cheshire)".
 */
export function namedToLabel(named: Named, index: PlaceIndex): string {
  const { name } = named;
  const key = nameToKey(name);
  const namesakes = keyToNamed(key, index);
  const meant = namesakesToMeant(namesakes, index, key);
  if (meant && isSame(meant, named) && !(isTown(named) && named.ambiguous)) return name;
  if (!isTown(named)) return `${name} (${index.areas.get(named.areas[0]!)?.name ?? ''})`;
  const isTwice = namesakes.filter((other) => isTown(other) && nameToKey(other.name) === key && other.county === named.county).length > 1;
  return `${name} (${isTwice ? `${nearestLargeTown(named, index)}, ` : ''}${named.county})`;
}

/** Whether they are one place, or a town and the area that has its name. */
function isSame(meant: Named, named: Named): boolean {
  if (!isTown(meant)) return meant === named;
  return isTown(named) ? meant.point === named.point : named.kind === 'area' && named.areas[0] === meant.area;
}

function nearestLargeTown({ name, point }: Town, { towns }: PlaceIndex): string {
  const large = towns.filter((town) => town.size >= LARGE_TOWN && town.name !== name);
  return large.reduce((a, b) => (milesBetween(point, b.point) < milesBetween(point, a.point) ? b : a)).name;
}

const LARGE_TOWN = peopleToSize(30_000);

function partsToWhole(region: NamedArea, index: PlaceIndex): Pick<FoundPlace, 'areas' | 'councils'> {
  const places = partsToPlaces(region, index);
  return { areas: [...new Set(places.flatMap(({ areas }) => areas))], councils: [...new Set(places.flatMap(({ councils }) => councils))] };
}

const BETWEEN = new Set(['in', 'near', 'nr', 'by', 'of', 'the', 'yn', 'ger']);

/** Takes words apart into names that say where something lies; undefined where one of them is no name. */
function wordsToContexts(words: readonly string[], index: PlaceIndex): string[] | undefined {
  if (words.length === 0) return [];
  if (BETWEEN.has(words[0]!)) return wordsToContexts(words.slice(1), index);
  for (let length = words.length; length > 0; length--) {
    const context = words.slice(0, length).join(' ');
    if (!index.byName.has(context) && !index.byShortName.has(context) && !index.outside.has(context)) continue;
    const others = wordsToContexts(words.slice(length), index);
    if (others) return [context, ...others];
  }
  return undefined;
}

/** How far a suburb lies from the middle of its city at most, in miles. */
const CITY_MILES = 10;

function liesIn(named: Named, context: string, index: PlaceIndex): boolean {
  if (isTown(named) && [named.county, named.otherCounty ?? ''].map(nameToKey).includes(context)) return true;
  const place = namedToPlace(named, index);
  return keyToNamed(context, index).some((other) => {
    if (other === named) return false;
    if (isTown(other)) return isTown(named) && other.size >= named.size && milesBetween(named.point, other.point) <= CITY_MILES;
    const whole = namedToPlace(other, index);
    return sharesOne(place.areas, whole.areas) && sharesOne(place.councils, whole.councils);
  });
}

/** How far the border of a county may have moved since people learnt their address, in miles. */
const OLD_BORDER_MILES = 15;

/** "Croydon, Surrey", "Bolton, Lancashire": addresses keep to counties as they were. */
function liesNear(named: Named, context: string, index: PlaceIndex): boolean {
  if (!isTown(named)) return false;
  const areas = keyToNamed(context, index).flatMap((other) => (isTown(other) ? [] : namedToPlace(other, index).areas));
  return areas.length > 0 && index.towns.some((town) => areas.includes(town.area) && isWithin(town.point, named.point, OLD_BORDER_MILES));
}

const isWithin = (a: Point, b: Point, miles: number): boolean => Math.abs(a.lat - b.lat) < miles / 68 && milesBetween(a, b) <= miles;
const sharesOne = (a: readonly string[], b: readonly string[]): boolean => a.some((each) => b.includes(each));
