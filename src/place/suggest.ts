import { mutatedToKeys } from './mutations.ts';
import type { PlaceIndex } from './place-index.ts';
import { nameToKey } from './towns.ts';

/** A name to offer while someone types: what is shown, and where it starts to match. */
export interface Suggestion {
  label: string;
  /** Which part of the label was typed. */
  match: [from: number, to: number];
}

const MOST = 7;

/** Names that begin with what was typed, then names of which a later word does; shorter names first. */
export function suggestPlaces(typed: string, index: PlaceIndex): Suggestion[] {
  const key = nameToKey(typed);
  if (key.length < 2) return [];
  const suggestions = suggestByKey(key, typed, index);
  // "Nghaer…" and "yng Nghaer…" begin no name, and mean one.
  return suggestions.length > 0 || key.length < 4
    ? suggestions
    : (mutatedToKeys(key)
        .map((original) => suggestByKey(original, typed, index))
        .find(({ length }) => length > 0) ?? []);
}

function suggestByKey(key: string, typed: string, index: PlaceIndex): Suggestion[] {
  const labels = new Map<string, string>();
  for (const [name, areas] of index.areasByKey)
    if (isMatch(name, key)) for (const area of areas) labels.set(area.name, nameToKey(area.name));
  for (const [name, towns] of index.townsByKey) {
    if (!isMatch(name, key)) continue;
    for (const town of towns) labels.set(town.ambiguous ? `${town.name} (${town.county})` : town.name, name);
  }
  return [...labels]
    .map(([label, name]) => ({ label, rank: name.startsWith(key) ? 0 : 1 }))
    .sort((a, b) => a.rank - b.rank || a.label.length - b.label.length || (a.label < b.label ? -1 : 1))
    .slice(0, MOST)
    .map(({ label }) => ({ label, match: matchIn(label, typed) }));
}

const isMatch = (name: string, key: string): boolean => name.startsWith(key) || name.includes(` ${key}`);

function matchIn(label: string, typed: string): [number, number] {
  const at = label.toLowerCase().indexOf(typed.trim().toLowerCase());
  return at < 0 ? [0, 0] : [at, at + typed.trim().length];
}
