import { parse, validOutcode } from 'postcode';

/** A postcode as typed, taken apart. `full` is missing where only the first part was given. */
export interface Postcode {
  /** The whole, with one blank: "BS1 4DJ". */
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

/** Reads a full postcode or the first part of one; small letters and missing or doubled blanks are fine. */
export function textToPostcode(text: string): Postcode | undefined {
  const tidy = text.toUpperCase().replace(/\s+/g, '');
  const parsed = parse(tidy);
  if (parsed.valid) {
    return { full: parsed.postcode, outward: parsed.outcode, sector: parsed.sector, letters: parsed.area };
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

// Letters of no place: a bank's, a machine for returned parcels, British forces abroad, and the one that Girobank had.
const NOWHERE = /^(GIR ?0AA|(BX|XX|XY|XM|QC|ZZ)\d{1,2}( ?\d[A-Z]{2})?|BF1( ?\d[A-Z]{2})?)$/;

/**
 * Whether a text is a postcode or may become one by typing on: one or two letters, then a figure. Three letters are the
 * beginning of a name.
 */
export const mayBecomePostcode = (text: string): boolean => /^([a-z]{1,2}(\s*\d.*)?)?$/i.test(text.trim());

/** Whether a text is the postcode of an organisation, which says nothing about where somebody is. */
export const isNowhere = (text: string): boolean => NOWHERE.test(text.trim().toUpperCase().replace(/\s+/g, ' '));
