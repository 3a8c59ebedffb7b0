// Values of a row, read from their bytes.

const [MINUS, PLUS, POINT, ZERO, NINE, BLANK] = [45, 43, 46, 48, 57, 32];

/** A decimal number in millionths, rounded towards zero; NaN if the bytes are not a number. */
export function bytesToMillionths(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const isBelow = bytes[at] === MINUS;
  if (isBelow || bytes[at] === PLUS) at++;
  let value = 0;
  let digits = 0;
  let decimals = -1;
  for (; at < end; at++) {
    const byte = bytes[at]!;
    if (byte === POINT && decimals < 0) decimals = 0;
    else if (byte < ZERO || byte > NINE) return NaN;
    else {
      digits++;
      if (decimals >= 6) continue;
      value = value * 10 + (byte - ZERO);
      if (decimals >= 0) decimals++;
    }
  }
  if (digits === 0 || digits > 15) return NaN;
  for (let missing = decimals < 0 ? 0 : decimals; missing < 6; missing++) value *= 10;
  return isBelow ? -value : value;
}

/** A month written YYYYMM as one number; 0 where the bytes are none. */
export function bytesToMonth(bytes: Uint8Array, start: number, end: number): number {
  if (end - start !== 6) return 0;
  let month = 0;
  for (let at = start; at < end; at++) {
    const digit = bytes[at]! - ZERO;
    if (digit < 0 || digit > 9) return 0;
    month = month * 10 + digit;
  }
  return month;
}

/** A code of the statistics office ("E23000032") as one number; NaN where the bytes are none. */
export function bytesToCode(bytes: Uint8Array, start: number, end: number): number {
  if (end - start !== 9) return NaN;
  const letter = bytes[start]! & 0xdf;
  if (letter < 65 || letter > 90) return NaN;
  let value = letter;
  for (let at = start + 1; at < end; at++) {
    const digit = bytes[at]! - ZERO;
    if (digit < 0 || digit > 9) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

export const textToCode = (code: string): number => bytesToCode(new TextEncoder().encode(code), 0, code.length);

/** A postcode, taken apart. One object is used again for every row. */
export interface PostcodeKey {
  /** The characters of the outward code and the digit after it, as one number: the same for all of a sector. */
  sector: number;
  /** The last two letters, 0 to 675. */
  inward: number;
}

/**
 * Reads a postcode in any of the forms of the files: "B1  1AA", "B1 1AA", "B11AA", small letters too. False where it is none.
 * "NPT", Newport's of old, passes; "GIR 0AA" does too, and is for the caller to leave out.
 */
export function bytesToPostcode(bytes: Uint8Array, start: number, end: number, key: PostcodeKey): boolean {
  let sector = 0;
  let length = 0;
  let shape = 0;
  let first = 0;
  let second = 0;
  let digit = 0;
  let total = 0;
  for (let at = start; at < end; at++) if (bytes[at] !== BLANK) total++;
  if (total < 5 || total > 7) return false;
  for (let at = start; at < end; at++) {
    let byte = bytes[at]!;
    if (byte === BLANK) continue;
    const isDigit = byte >= ZERO && byte <= NINE;
    if (!isDigit) {
      byte &= 0xdf;
      if (byte < 65 || byte > 90) return false;
    }
    const place = total - length;
    length++;
    if (place === 3) {
      if (!isDigit) return false;
      digit = byte - ZERO;
    } else if (place === 2 || place === 1) {
      if (isDigit) return false;
      if (place === 2) first = byte;
      else second = byte;
    } else {
      // The outward code: one letter or two, a digit, perhaps one more letter or digit. L: 1, D: 2, so "BS1" is 112.
      shape = shape * 10 + (isDigit ? 2 : 1);
      sector = sector * 37 + (isDigit ? byte - ZERO + 1 : byte - 65 + 11);
    }
  }
  key.sector = sector * 10 + digit;
  key.inward = (first - 65) * 26 + (second - 65);
  return isOutwardShape(shape) || (shape === 111 && (sector === NPT || sector === GIR));
}

const isOutwardShape = (shape: number): boolean =>
  shape === 12 || shape === 122 || shape === 121 || shape === 112 || shape === 1122 || shape === 1121;

const textToOutward = (text: string): number =>
  [...text].reduce((sum, letter) => sum * 37 + (letter <= '9' ? Number(letter) + 1 : letter.charCodeAt(0) - 65 + 11), 0);
const NPT = textToOutward('NPT');
const GIR = textToOutward('GIR');

/** "GIR 0AA" was a bank's, and no place: its sector is left out. */
export const isNonGeographic = (sector: number): boolean => Math.floor(sector / 10) === GIR;

/** A postcode as it is written. */
export function keyToText(sector: number, inward: number): string {
  const { outward, digit } = keyToSector(sector);
  return `${outward} ${digit}${String.fromCharCode(65 + Math.floor(inward / 26), 65 + (inward % 26))}`;
}

/** A sector's number as text again: its letters, the rest of the outward code, and the last digit. */
export function keyToSector(key: number): { outward: string; digit: number; letters: string; rest: string } {
  let outward = '';
  for (let left = Math.floor(key / 10); left > 0; left = Math.floor(left / 37)) {
    const value = left % 37;
    outward = (value <= 10 ? String(value - 1) : String.fromCharCode(65 + value - 11)) + outward;
  }
  const letters = outward === 'NPT' ? 'NP' : /^[A-Z]+/.exec(outward)![0];
  return { outward, digit: key % 10, letters, rest: outward.slice(letters.length) };
}
