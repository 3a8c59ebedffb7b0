import { nameToKey, type Town } from '../../../place/towns.ts';
import type { Point } from '../../../place/point.ts';
import { mainTowns } from './main-towns.ts';

/** A name to write on the map. */
export interface TownName extends Point {
  name: string;
}

/** Names to write, the most important first; the minor ones only where the map is near enough. */
export interface TownNames {
  main: TownName[];
  minor: TownName[];
}

/**
 * The order in which towns claim their room: those that the search names, the best known of the areas that stand out,
 * the best known elsewhere, then all others.
 */
export function townsToWrite(towns: readonly Town[], named: readonly string[], areas: readonly string[]): TownNames {
  const isHere = (town: Town) => areas.includes(town.area);
  const wanted = named.map(nameToKey);
  const rankOf = new Map(Object.entries(mainTowns).flatMap(([area, names]) => names.map((name, rank) => [`${area} ${name}`, rank])));
  const placed = towns.map((town) => {
    const index = wanted.length > 0 ? wanted.indexOf(nameToKey(town.name)) : -1;
    const rank = Math.min(...[town.name, ...town.otherNames].map((name) => rankOf.get(`${town.area} ${name}`) ?? Infinity));
    // A name that several places share means the one of these areas.
    if (index >= 0 && (isHere(town) || !town.ambiguous)) return { town, group: 0, rank: index };
    return { town, group: rank === Infinity ? 3 : isHere(town) ? 1 : 2, rank };
  });
  const inOrder = [...placed].sort((a, b) => a.group - b.group || (a.rank === b.rank ? 0 : a.rank - b.rank));
  const namesOf = (list: typeof placed) => list.map(({ town }) => ({ name: town.name, ...town.point }));
  return { main: namesOf(inOrder.filter(({ group }) => group < 3)), minor: namesOf(inOrder.filter(({ group }) => group === 3)) };
}
