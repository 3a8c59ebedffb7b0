import { UNKNOWN, type FoundPlace, type Resolution } from './found-place.ts';
import { nearNames, nearOutside } from './near-names.ts';
import { ORDINARY_WORDS } from './ordinary-words.ts';
import type { PlaceIndex } from './place-index.ts';
import { keyToNamed, namedToPlace, namesakesElsewhere, resolveMutated, resolveName, resolveNameWithin } from './resolve-name.ts';
import { resolvePostcode, type Reading } from './resolve-postcode.ts';
import { isPlace, LEAD, readWhole, resolveAny, resolveWhole } from './resolve-whole.ts';
import { keyToSuggested } from './suggest.ts';
import { tidyText } from './tidy-text.ts';
import { nameToKey, peopleToSize } from './towns.ts';
import { textToWords, wordToTerm } from './words.ts';
import { textToWordsAndPlace } from './words-and-place.ts';

/** What was typed: a postcode, a name, either of them within an address or a sentence, or something that is nearly a name. */
export function readTyped(text: string, index: PlaceIndex): Reading {
  const whole = readWhole(text, index);
  if (whole) return whole;
  const typed = tidyText(text);
  const within = readSentence(typed, index) ?? readSegments(typed, index) ?? readEnds(typed, index);
  return within ?? readNearly(typed, index) ?? { resolution: UNKNOWN, words: '' };
}

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
const LARGE_TOWN = peopleToSize(50_000);

/** "in March" is more often when than where; "in Reading" is where. */
const isOrdinary = (place: string, index: PlaceIndex): boolean =>
  nameToKey(place)
    .split(' ')
    .some((word) => ORDINARY_WORDS.has(word) && keyToNamed(word, index).every(({ size }) => size < LARGE_TOWN));

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
  if (key.length < 4 || ORDINARY_WORDS.has(key)) return undefined;
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
    if (ORDINARY_WORDS.has(near)) continue;
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
