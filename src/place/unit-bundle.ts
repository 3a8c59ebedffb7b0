import type { Point } from './point.ts';

/** A whole postcode: where it is, to about ten metres, and the one area it lies in ("scotland" beyond the border). */
export interface Unit {
  point: Point;
  area: string;
}

/** What a bundle's points are counted in: about eleven metres from south to north, seven from west to east. */
export const BUNDLE_STEPS_PER_DEGREE = 10_000;

/** The first bytes of a bundle, with the number of its format. */
export const BUNDLE_MARK = 'WU1';

/** One sector of a bundle, unfolded: columns of equal length, in the order of the last two letters. */
export interface UnitBlock {
  /** "BS1 4". */
  sector: string;
  /** The last two letters of each postcode, as `lettersToNumber` counts them. */
  inwards: Int32Array;
  /** In steps. */
  lats: Int32Array;
  lons: Int32Array;
  /** The number of each postcode's area among `areaNames`. */
  areas: Int32Array;
  areaNames: string[];
}

/** The two letters at the end of a postcode as a number from 0 to 675. */
export const lettersToNumber = (first: number, second: number): number => (first - 65) * 26 + (second - 65);

/**
 * Looks a whole postcode ("BS1 4DJ") up in the bundle of its letters; undefined where it is not in there. Only its sector
 * is read. Throws where the bundle is cut short or of another format.
 *
 * A bundle is: the mark; a list of areas and one of sectors, each with the length of its block; then the blocks. All
 * numbers are varints: seven bits to a byte, the lowest first, the eighth set where more follow.
 */
export function findUnit(bundle: Uint8Array, postcode: string): Unit | undefined {
  const wanted = postcode.slice(0, -2);
  const inward = lettersToNumber(postcode.charCodeAt(postcode.length - 2), postcode.charCodeAt(postcode.length - 1));
  const found = findBlock(bundle, wanted);
  if (!found) return undefined;
  const block = readBlock(new Reader(bundle, found.at, found.end), wanted, found.areas);
  const index = block.inwards.indexOf(inward);
  if (index < 0) return undefined;
  const point = { lat: block.lats[index]! / BUNDLE_STEPS_PER_DEGREE, lon: block.lons[index]! / BUNDLE_STEPS_PER_DEGREE };
  return { point, area: block.areaNames[block.areas[index]!]! };
}

/** Every block of a bundle, one after the other. */
export function* bundleToBlocks(bundle: Uint8Array): Generator<UnitBlock> {
  const { areas, sectors } = readIndex(bundle);
  for (const { sector, at, end } of sectors) yield readBlock(new Reader(bundle, at, end), sector, areas);
}

/**
 * Where one sector's block stands. One plain loop that unfolds nothing: there are a thousand sectors, and an old phone runs
 * this once, before any of it is compiled.
 */
function findBlock(bundle: Uint8Array, wanted: string): { areas: string[]; at: number; end: number } | undefined {
  const { reader, areas } = openBundle(bundle);
  const last = wanted.charCodeAt(wanted.length - 1);
  let left = reader.number();
  let { at } = reader;
  let [before, found, length] = [0, -1, 0];
  for (; left > 0; left--) {
    if (at >= bundle.length) throw new Error('a bundle of postcodes is cut short');
    const start = at + 1;
    // A text has fewer than 128 letters: its length is one byte.
    at = start + bundle[at]!;
    const end = at;
    let own = 0;
    for (let shift = 0, more = true; more; shift += 7) {
      const byte = bundle[at++] ?? 0;
      own |= (byte & 127) << shift;
      more = byte > 127;
    }
    if (bundle[end - 1] === last && isTextAt(bundle, start, end, wanted)) [found, length] = [before, own];
    before += own;
  }
  if (at + before !== bundle.length) throw new Error('a bundle of postcodes is cut short');
  return found < 0 ? undefined : { areas, at: at + found, end: at + found + length };
}

function isTextAt(bundle: Uint8Array, start: number, end: number, text: string): boolean {
  if (end - start !== text.length) return false;
  for (let i = 0; i < text.length; i++) if (bundle[start + i] !== text.charCodeAt(i)) return false;
  return true;
}

function openBundle(bundle: Uint8Array): { reader: Reader; areas: string[] } {
  const reader = new Reader(bundle, 0, bundle.length);
  if (reader.text(BUNDLE_MARK.length) !== BUNDLE_MARK) throw new Error('not a bundle of postcodes');
  return { reader, areas: Array.from({ length: reader.number() }, () => reader.text(reader.number())) };
}

function readIndex(bundle: Uint8Array) {
  const { reader, areas } = openBundle(bundle);
  const lengths = Array.from({ length: reader.number() }, () => ({ sector: reader.text(reader.number()), length: reader.number() }));
  let at = reader.at;
  const sectors = lengths.map(({ sector, length }) => ({ sector, at, end: (at += length) }));
  if (at !== bundle.length) throw new Error('a bundle of postcodes is cut short');
  return { areas, sectors };
}

function readBlock(reader: Reader, sector: string, areas: readonly string[]): UnitBlock {
  const count = reader.number();
  const areaNames = Array.from({ length: reader.number() }, () => areas[reader.number()]!);
  const inwards = new Int32Array(count);
  const lats = new Int32Array(count);
  const lons = new Int32Array(count);
  const own = new Int32Array(count);
  for (let at = 0, value = 0; at < count; at++) inwards[at] = value += reader.number();
  for (const column of [lats, lons]) for (let at = 0, value = 0; at < count; at++) column[at] = value += reader.signed();
  if (areaNames.length > 1) for (let at = 0; at < count; at++) own[at] = reader.number();
  return { sector, inwards, lats, lons, areas: own, areaNames };
}

class Reader {
  #bytes: Uint8Array;
  #end: number;
  at: number;

  constructor(bytes: Uint8Array, at: number, end: number) {
    this.#bytes = bytes;
    this.at = at;
    this.#end = end;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = this.#next();
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
    throw new Error('a bundle of postcodes is broken');
  }

  /** A number that may be negative: its sign is the lowest bit (zigzag encoding). */
  signed(): number {
    const number = this.number();
    return (number >>> 1) ^ -(number & 1);
  }

  text(length: number): string {
    let text = '';
    for (let i = 0; i < length; i++) text += String.fromCharCode(this.#next());
    return text;
  }

  #next(): number {
    if (this.at >= this.#end) throw new Error('a bundle of postcodes is cut short');
    return this.#bytes[this.at++]!;
  }
}
