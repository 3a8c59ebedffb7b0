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

/** Reads a full postcode or the first part of one; small letters and missing or doubled blanks are fine. */
export function textToPostcode(text: string): Postcode | undefined {
  const tidy = text.toUpperCase().replace(/\s+/g, '');
  const parsed = parse(tidy);
  if (parsed.valid) {
    return { full: parsed.postcode, outward: parsed.outcode, sector: parsed.sector, letters: parsed.area };
  }
  if (!validOutcode(tidy)) return undefined;
  return { outward: tidy, letters: /^[A-Z]+/.exec(tidy)![0] };
}
