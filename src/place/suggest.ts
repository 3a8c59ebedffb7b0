import { mutatedToKeys } from './mutations.ts';
import { isTown, type Named, type PlaceIndex } from './place-index.ts';
import { keyToNamed, namedToLabel } from './resolve-name.ts';
import { tidyText } from './tidy-text.ts';
import { nameToKey } from './towns.ts';

/** A name to offer while someone types: what is shown, and which part of it was typed. */
export interface Suggestion {
  /** Understood as this place when it is looked up. */
  label: string;
  match: [from: number, to: number];
}

const MOST = 7;

/** Places whose name is what was typed, then those whose name begins with it, then those of which a later word does; the largest first. */
export function suggestPlaces(typed: string, index: PlaceIndex): Suggestion[] {
  const text = tidyText(typed);
  return keyToSuggested(nameToKey(text), index).map((named) => {
    const label = namedToLabel(named, index);
    const at = label.toLowerCase().indexOf(text.toLowerCase());
    return { label, match: at < 0 ? [0, 0] : [at, at + text.length] };
  });
}

/** The places that are suggested for a key. */
export function keyToSuggested(key: string, index: PlaceIndex): Named[] {
  if (key.length < 2) return [];
  const suggested = beginningWith(key, index);
  // "Nghaer…" and "yng Nghaer…" begin no name, and mean one.
  if (suggested.length > 0 || key.length < 4) return suggested;
  return (
    mutatedToKeys(key)
      .map((original) => beginningWith(original, index))
      .find(({ length }) => length > 0) ?? []
  );
}

function beginningWith(key: string, index: PlaceIndex): Named[] {
  const ranks = new Map<unknown, { named: Named; rank: number }>();
  for (const name of index.byName.keys()) {
    // Of further names a later word says nothing: "Kent Police" is no police.
    const rank = name === key ? 0 : name.startsWith(key) ? 1 : name.includes(` ${key}`) && index.properNames.has(name) ? 2 : undefined;
    if (rank === undefined) continue;
    for (const named of keyToNamed(name, index)) {
      const place = isTown(named) ? named.point : named;
      if ((ranks.get(place)?.rank ?? Infinity) > rank) ranks.set(place, { named, rank });
    }
  }
  return [...ranks.values()]
    .sort((a, b) => a.rank - b.rank || b.named.size - a.named.size || a.named.name.length - b.named.name.length)
    .slice(0, MOST)
    .map(({ named }) => named);
}
