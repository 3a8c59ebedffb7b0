import { UNKNOWN, type Resolution } from './found-place.ts';
import type { PlaceIndex } from './place-index.ts';
import { keyToNamed, resolveMutated, resolveName, resolveNameWithin } from './resolve-name.ts';
import { readPostcode, resolvePostcode, type Reading } from './resolve-postcode.ts';
import { tidyText } from './tidy-text.ts';
import { nameToKey, peopleToSize } from './towns.ts';

/** What was typed, where all of it is a postcode or a name. */
export function readWhole(text: string, index: PlaceIndex): Reading | undefined {
  const typed = tidyText(text);
  if (typed === '') return { resolution: UNKNOWN, words: '' };
  const postcode = readPostcode(typed, index);
  if (postcode) return postcode;
  const resolution = resolveWhole(typed, index);
  return resolution && { resolution, words: '' };
}

/** What a text means if all of it is a postcode or a name. */
export const resolveAny = (text: string, index: PlaceIndex): Resolution | undefined => {
  const code = resolvePostcode(text, index);
  return isPlace(code) ? code : resolveWhole(text, index);
};

/** What a text means if all of it is a name. */
export function resolveWhole(text: string, index: PlaceIndex): Resolution | undefined {
  const key = nameToKey(text);
  if (key === '') return undefined;
  const named = resolveName(key, index) ?? resolveNameWithin(key, index);
  if (named) return named;
  for (const stripped of keyToStripped(key, index)) {
    const resolution = resolveName(stripped, index) ?? resolveNameWithin(stripped, index);
    if (resolution) return resolution;
  }
  return resolveMutated(key, index);
}

export const LEAD =
  /^(?:(?:the|(?:(?:i|we|im|ive|she|he|they) )?(?:(?:am|m|are|is|was|live|lives|lived|living|staying|based|currently|now) )*(?:in|near|nr|at|around|from|outside|close to)) )+/;
const OFFICE =
  /^(?:(?:the )?(?:city|town|county|village|(?:london |royal |metropolitan )?borough|district|university) of|hmp|university|prifysgol|dinas) /;
const TAIL =
  / (?:(?:city|town|village|county|district|borough|county borough|metropolitan borough)(?: (?:centre|center|council))?|council|area|centre|university|uni|college|hospital|airport|station)$/;
const COMPASS = /^(?:north|south|east|west|central|inner|greater|canol|gogledd|de|dwyrain|gorllewin) /;
const LARGE_TOWN = peopleToSize(50_000);

/** What is left of a key without words that people put before and after a name: "in", "city centre", "university of". */
function keyToStripped(key: string, index: PlaceIndex): string[] {
  const withoutLead = key.replace(LEAD, '');
  const plain = withoutLead.replace(OFFICE, '').replace(TAIL, '');
  const middle = plain.replace(COMPASS, '');
  const isLarge = middle !== plain && keyToNamed(middle, index).some(({ size }) => size >= LARGE_TOWN);
  return [...new Set([withoutLead, withoutLead.replace(TAIL, ''), plain, ...(isLarge ? [middle] : [])])].filter(
    (stripped) => stripped !== key && stripped !== '',
  );
}

export const isPlace = (resolution: Resolution | undefined): resolution is Resolution =>
  resolution !== undefined && resolution.kind !== 'misspelt' && resolution.kind !== 'unknown';
