import { editDistance } from '../place/edit-distance.ts';

/** Something that can be named on the command line, and what people call it. */
export interface Named {
  slug: string;
  name?: string;
}

const MOST = 3;

/**
 * What somebody may have meant by a name that there isn't: at most three slugs. Those with the same name or slug but for capitals
 * and hyphens; else those that contain what was typed as words; else those that are a few letters away, the nearest first.
 */
export function nearestSlugs(typed: string, candidates: readonly Named[]): string[] {
  const key = toKey(typed);
  if (key === '') return [];
  const keys = candidates.map(({ slug, name }) => ({ slug, keys: [slug, ...(name === undefined ? [] : [name])].map(toKey) }));
  const same = keys.filter((each) => each.keys.includes(key));
  const holding = keys.filter((each) => each.keys.some((text) => ` ${text} `.includes(` ${key} `)));
  const found = same.length > 0 ? same : holding.length > 0 ? holding : misspelt(key, keys);
  return found.slice(0, MOST).map(({ slug }) => slug);
}

/** A question with what somebody may have meant; nothing where nothing is near. */
export const didYouMean = (near: readonly string[]): string =>
  near.length === 0 ? '' : `Did you mean ${OR.format(near.map((name) => (name.startsWith('--') ? name : `“${name}”`)))}?`;

const OR = new Intl.ListFormat('en-GB', { type: 'disjunction' });

function misspelt<T extends { keys: readonly string[] }>(key: string, candidates: readonly T[]): T[] {
  const most = Math.max(1, Math.floor(key.length / 3));
  const measured = candidates
    .map((each) => ({ each, distance: Math.min(...each.keys.map((text) => editDistance(key, text, most))) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance);
  return measured.filter(({ distance }) => distance === measured[0]!.distance).map(({ each }) => each);
}

const toKey = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
