import { UNKNOWN, type FoundPlace, type Resolution } from './found-place.ts';
import { nearNames, nearOutside } from './near-names.ts';
import type { PlaceIndex } from './place-index.ts';
import { keyToNamed, namedToPlace, namesakesElsewhere, resolveMutated, resolveName, resolveNameWithin } from './resolve-name.ts';
import { readPostcode, resolvePostcode, type Reading } from './resolve-postcode.ts';
import { keyToSuggested } from './suggest.ts';
import { tidyText } from './tidy-text.ts';
import { nameToKey, peopleToSize } from './towns.ts';
import { textToWords, wordToTerm } from './words.ts';
import { textToWordsAndPlace } from './words-and-place.ts';

/** What was typed: a postcode, a name, either of them within an address or a sentence, or something that is nearly a name. */
export function readTyped(text: string, index: PlaceIndex): Reading {
  const typed = tidyText(text);
  if (typed === '') return { resolution: UNKNOWN, words: '' };
  const postcode = readPostcode(typed, index);
  if (postcode) return postcode;
  const whole = resolveWhole(typed, index);
  if (whole) return { resolution: whole, words: '' };
  const within = readSentence(typed, index) ?? readSegments(typed, index) ?? readEnds(typed, index);
  return within ?? readNearly(typed, index) ?? { resolution: UNKNOWN, words: '' };
}

const resolveAny = (text: string, index: PlaceIndex): Resolution | undefined => {
  const code = resolvePostcode(text, index);
  return isPlace(code) ? code : resolveWhole(text, index);
};

/** What a text means if all of it is a place. */
function resolveWhole(text: string, index: PlaceIndex): Resolution | undefined {
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

const LEAD =
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

const isPlace = (resolution: Resolution | undefined): resolution is Resolution =>
  resolution !== undefined && resolution.kind !== 'misspelt' && resolution.kind !== 'unknown';

/** "counselling in Leeds", "I was raped in Leeds last night". */
function readSentence(text: string, index: PlaceIndex): Reading | undefined {
  for (const { words, place } of textToWordsAndPlace(text)) {
    const whole =
      resolveAny(place, index) ??
      (/\b(?:y[nm]|yng|ger|wrth)\s+\S+$/.test(text) ? resolveMutated(`yn ${nameToKey(place)}`, index) : undefined);
    if (isPlace(whole) && !isOrdinary(place, index)) return toReading(whole, words);
    const following = place.split(' ');
    for (let length = Math.min(MOST_WORDS, following.length - 1); length > 0; length--) {
      const name = following.slice(0, length).join(' ');
      const code = resolvePostcode(name, index);
      const resolution = isPlace(code) ? code : toNamedWithin(name, index);
      if (resolution) return toReading(resolution, `${words} ${following.slice(length).join(' ')}`);
    }
  }
  return undefined;
}

const MOST_WORDS = 4;

/** "in March" is more often when than where; "in Reading" is where. */
const isOrdinary = (place: string, index: PlaceIndex): boolean =>
  nameToKey(place)
    .split(' ')
    .some((word) => index.ordinary.has(word) && keyToNamed(word, index).every(({ size }) => size < LARGE_TOWN));

/** "12 High Street, Exeter", "The Old Rectory, Ashford, Kent": the first part from the left that is a place together with those after it. */
function readSegments(text: string, index: PlaceIndex): Reading | undefined {
  const segments = text.split(/\s*[,;()[\]|/]\s*|\s+[-–—]\s+/).filter(Boolean);
  if (segments.length < 2) return undefined;
  const code = segments.map((segment) => resolvePostcode(segment, index)).find(isPlace);
  if (code) return { resolution: code, words: '' };
  for (let to = segments.length; to > 0; to--) {
    for (let from = to === segments.length ? 1 : 0; from < to; from++) {
      const place = segments.slice(from, to).join(', ');
      const resolution = resolveWhole(place, index);
      if (!isPlace(resolution)) continue;
      const before = segments[from - 1];
      if (before && isPlace(resolveWhole(before, index))) return undefined;
      return toReading(resolution, from === 1 && segments.length === 2 ? before! : '');
    }
  }
  return undefined;
}

/** "12 High Street Exeter", "counselling BS5", "Exeter counselling": a text that ends or begins with a place. */
function readEnds(text: string, index: PlaceIndex): Reading | undefined {
  const all = text.split(/[\s,;]+/);
  for (const [code, rest] of [
    [all.at(-1)!, all.slice(0, -1)],
    [all[0]!, all.slice(1)],
  ] as const) {
    const resolution = resolvePostcode(code, index);
    // "the M25" is a road.
    if (isPlace(resolution) && rest.length > 0 && rest.at(-1)?.toLowerCase() !== 'the')
      return toReading(resolution, isPlace(resolveWhole(rest.join(' '), index)) ? '' : rest.join(' '));
  }
  for (let length = Math.min(MOST_WORDS, all.length - 1); length > 0; length--) {
    for (const [place, rest] of [
      [all.slice(-length), all.slice(0, -length)],
      [all.slice(0, length), all.slice(length)],
    ] as const) {
      const resolution = toNamedWithin(place.join(' '), index);
      // "Jordan" is more often somebody.
      if (!resolution || (resolution.kind === 'outside' && resolution.where === 'abroad')) continue;
      // "Newport Kent" is two places.
      return isPlace(resolveWhole(rest.join(' '), index)) ? undefined : toReading(resolution, rest.join(' '));
    }
  }
  return undefined;
}

const VILLAGE_SIZE = peopleToSize(2_000);

/** A name among other words: none that is also an ordinary word, and of one word none of a hamlet. */
function toNamedWithin(name: string, index: PlaceIndex): Resolution | undefined {
  const key = nameToKey(name);
  if (key.length < 4 || index.ordinary.has(key)) return undefined;
  const resolution = resolveName(key, index) ?? resolveNameWithin(key, index);
  if (!isPlace(resolution)) return undefined;
  const isHamlet = !key.includes(' ') && !index.outside.has(key) && keyToNamed(key, index).every(({ size }) => size < VILLAGE_SIZE);
  return isHamlet ? undefined : resolution;
}

/** Nothing of that name: places of that name elsewhere, one that is not typed to its end, or one that is spelt nearly like it. */
function readNearly(text: string, index: PlaceIndex): Reading | undefined {
  const key = nameToKey(text);
  const elsewhere = namesakesElsewhere(key, index);
  if (elsewhere.length > 0) return { resolution: { kind: 'misspelt', choices: elsewhere }, words: '' };
  const parts = [{ words: '', place: key }, ...textToWordsAndPlace(text).slice(0, 1), { words: '', place: text.split(',').at(-1)! }];
  for (const { words, place } of parts) {
    const near = nameToKey(place);
    if (index.ordinary.has(near)) continue;
    const begun = namesBegunBy(near, index);
    const choices = begun.length > 0 ? begun : nearNames(near, index);
    if (choices.length > 0) return toReading({ kind: 'misspelt', choices }, words);
    const where = nearOutside(near, index);
    if (where) return { resolution: { kind: 'outside', where }, words: '' };
  }
  return undefined;
}

/** Names of which most was typed: "wolverham". */
function namesBegunBy(key: string, index: PlaceIndex): FoundPlace[] {
  if (key.length < LEAST_BEGUN) return [];
  const begun = keyToSuggested(key, index).filter(
    ({ name }) => nameToKey(name).startsWith(key) && key.length >= MOST_OF_NAME * name.length,
  );
  return begun.slice(0, MOST_BEGUN).map((named) => namedToPlace(named, index));
}

const LEAST_BEGUN = 6;
const MOST_OF_NAME = 0.6;
const MOST_BEGUN = 5;

const ADDRESS =
  /\d|\b(?:street|road|rd|avenue|ave|lane|close|drive|crescent|terrace|gardens|grove|square|mews|flat|house|apartment|postcode|stryd|ffordd|heol)\b/i;

const toReading = (resolution: Resolution, words: string): Reading => ({
  resolution,
  words: resolution.kind === 'outside' ? '' : withoutAddress(words),
});

/** What is looked for: nothing, where it is the rest of an address or says nothing. */
function withoutAddress(words: string): string {
  const tells = (word: string) => wordToTerm(word, 'en') !== undefined;
  const isLead = LEAD.exec(`${nameToKey(words)} in x`)?.[0] === `${nameToKey(words)} in `;
  return !isLead && !ADDRESS.test(words) && textToWords(words).some(tells) ? words.trim() : '';
}
