import { toNormalised, validOutcode } from 'postcode';

/** A postcode as typed, taken apart. `full` is missing where only the first part was given. */
export interface Postcode {
  /** The full postcode, with one space: "BS1 4DJ". */
  full?: string;
  /** The part before the last digit-letter-letter: "BS1". */
  outward: string;
  /** The outward code and the first digit after it: "BS1 4". */
  sector?: string;
  /** The letters it starts with: "BS". */
  letters: string;
}

// The three letters of old Newport, in use until the 1990s: the library does not know them.
const OLD_NEWPORT = /^NPT(?:(\d)([A-Z]{2}))?$/;

/** Reads a full postcode or its first part; lower case and missing or doubled spaces are fine. */
export function textToPostcode(text: string): Postcode | undefined {
  const tidy = text.toUpperCase().replace(/\s+/g, '');
  const full = toNormalised(tidy);
  if (full) {
    const [outward, inward] = full.split(' ') as [string, string];
    return { full, outward, sector: `${outward} ${inward[0]}`, letters: lettersOf(full) };
  }
  const old = OLD_NEWPORT.exec(tidy);
  if (old?.[1]) return { full: `NPT ${old[1]}${old[2]}`, outward: 'NPT', sector: `NPT ${old[1]}`, letters: 'NP' };
  if (old) return { outward: 'NPT', letters: 'NP' };
  // "BS1 4" is a part of BS1, not BS14.
  const sector = /^([A-Z]{1,2}\d[A-Z\d]?)\s+(\d)$/.exec(text.trim().toUpperCase());
  if (sector && validOutcode(sector[1]!)) return { outward: sector[1]!, sector: `${sector[1]} ${sector[2]}`, letters: lettersOf(tidy) };
  return validOutcode(tidy) ? { outward: tidy, letters: lettersOf(tidy) } : undefined;
}

const lettersOf = (code: string): string => /^[A-Z]+/.exec(code)![0];

/** A text as it is read for a postcode: signs in it and around it mean nothing ("BS5-0XX."). */
export const withoutSigns = (text: string): string =>
  text
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, ' ')
    .trim();

// What is taken for what, by eye or by keyboard.
const ALIKE: Record<string, string> = { O: '0', 0: 'O', I: '1L', L: '1I', 1: 'IL' };

/** The postcodes that a text may mean if a letter was typed for a digit or the other way round: "BSI 4DJ" for "BS1 4DJ", "BS05" for "BS5". */
export function misreadToCodes(text: string): string[] {
  const compact = withoutSigns(text).replaceAll(' ', '');
  // Without a digit it is a word: "BSL" is British Sign Language.
  if (!/\d/.test(compact) || compact.length > MOST_LETTERS) return [];
  let variants = [''];
  for (const sign of compact) variants = variants.flatMap((start) => [sign, ...(ALIKE[sign] ?? '')].map((other) => start + other));
  const toCodes = (texts: readonly string[]) =>
    texts.filter((variant) => variant !== compact).flatMap((variant) => textToPostcode(variant) ?? []);
  const codes = toCodes(variants);
  const read = codes.length > 0 ? codes : toCodes([compact.replace(/^([A-Z]{1,2})0(?=\d)/, '$1')]);
  return [...new Set(read.map(({ full, outward }) => full ?? outward))];
}

const MOST_LETTERS = 8;

const WHOLE = /\b([A-Z]{1,2}\d[A-Z\d]?)[ -]*(\d[A-Z]{2})\b/g;

/** The whole postcodes within a text such as an address, in order. */
export const postcodesIn = (text: string): string[] =>
  [...text.toUpperCase().matchAll(WHOLE)].map(([, outward, inward]) => `${outward} ${inward}`);

// Letters of no place: a bank's, a machine for returned parcels, British forces abroad, and the one that Girobank had.
const NOWHERE = /^(GIR ?0AA|(BX|XX|XY|XM|QC|ZZ)\d{1,2}( ?\d[A-Z]{2})?|BF1( ?\d[A-Z]{2})?)$/;

/** Whether there may be a postcode in a text. */
export const hasDigit = (text: string): boolean => /\p{Nd}/u.test(text);

/** Whether so much of a name was typed that there is something to suggest: a postcode has a digit by now. */
export const isBeginningOfName = (text: string): boolean => text.trim().length > 2 && !hasDigit(text);

/** Whether a text is the postcode of an organisation, which says nothing about where somebody is. */
export const isNowhere = (text: string): boolean => NOWHERE.test(text.trim().toUpperCase().replace(/\s+/g, ' '));
