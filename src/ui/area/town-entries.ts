import { milesBetween } from '../../place/point.ts';
import { nameToKey, type Town } from '../../place/towns.ts';

/** A town with the name of its page, neutral and its own within the area. */
export interface TownEntry extends Town {
  slug: string;
  /** Its name, with the county where another town of the area has the same. */
  shown: string;
}

/** Gives every town a page name; of two with one name in one county, the second is left to the first where they touch. */
export function townsToEntries(towns: readonly Town[]): TownEntry[] {
  const taken = new Map<string, TownEntry>();
  return towns.flatMap((town) => {
    const slug = nameToSlug(town.name);
    const first = taken.get(`${town.area}/${slug}`);
    if (first && first.county === town.county && milesBetween(first.point, town.point) < 3) return [];
    const longer = `${slug}-${nameToSlug(town.county)}`;
    let own = first ? longer : slug;
    for (let number = 2; taken.has(`${town.area}/${own}`); number++) own = `${longer}-${number}`;
    const entry = { ...town, slug: own, shown: first ? `${town.name} (${town.county})` : town.name };
    taken.set(`${town.area}/${own}`, entry);
    return [entry];
  });
}

const nameToSlug = (name: string): string => nameToKey(name).replaceAll(' ', '-');
