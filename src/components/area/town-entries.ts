import { milesBetween } from '../../place/point.ts';
import { nameToKey, type Town } from '../../place/towns.ts';

/** A town with the name of its page, neutral and its own within the area. */
export interface TownEntry extends Town {
  slug: string;
  /** The county, where another town of the same area has the same name in another county. */
  inCounty?: string | undefined;
  /** A town nearby, where another town of the same county has the same name. */
  near?: Town | undefined;
}

/** Gives every town a page name; of two rows for one place (less than three miles apart) only the first has a page. */
export function townsToEntries(towns: readonly Town[]): TownEntry[] {
  return [...Map.groupBy(towns, (town) => `${town.area}/${nameToSlug(town.name)}`).values()].flatMap((same) => {
    const places = same.filter((town, index) => !same.slice(0, index).some((first) => milesBetween(first.point, town.point) < 3));
    return places.map((town, index) => namesake(town, index, places, towns));
  });
}

function namesake(town: Town, index: number, places: readonly Town[], towns: readonly Town[]): TownEntry {
  const slug = nameToSlug(town.name);
  if (places.length === 1) return { ...town, slug };
  const isAloneInCounty = places.filter((other) => other.county === town.county).length === 1;
  if (isAloneInCounty) return { ...town, slug: index === 0 ? slug : `${slug}-${nameToSlug(town.county)}`, inCounty: town.county };
  const near = nearestOther(town, towns);
  return { ...town, slug: index === 0 ? slug : `${slug}-${nameToSlug(near.name)}`, near };
}

function nearestOther(town: Town, towns: readonly Town[]): Town {
  const others = towns.filter((other) => other.area === town.area && other.name !== town.name);
  return others.reduce((a, b) => (milesBetween(town.point, b.point) < milesBetween(town.point, a.point) ? b : a));
}

/** The same town under its Welsh name. */
export function entryInWelsh(town: TownEntry, county: (name: string) => string): TownEntry {
  const { name, near, inCounty } = town;
  return {
    ...town,
    name: town.otherNames[0] ?? name,
    otherNames: [name],
    ...(inCounty ? { inCounty: county(inCounty) } : {}),
    ...(near ? { near: { ...near, name: near.otherNames[0] ?? near.name } } : {}),
  };
}

const nameToSlug = (name: string): string => nameToKey(name).replaceAll(' ', '-');
