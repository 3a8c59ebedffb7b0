import { bytesToCode } from './read-fields.ts';

/** What a code of the statistics office begins with. */
export const [ENGLAND, WALES, SCOTLAND] = [69, 87, 83];
/** The values of a country without a code: an empty one, or any other. */
export const [EMPTY, NO_CODE] = [0, -1];

const LENGTH = 9;
const CODES_PER_LETTER = 1e8;
/** "E99999999": of no police area, as ONS writes it for places that have none. */
const NONE = 99_999_999;

/** Reads the area of row after row. Neighbours mostly have the same, which is then not read anew. */
export class AreaOfRow {
  country = EMPTY;
  /** Whether the place has no area, which is no mistake. */
  isNone = true;
  /** The number of the area; undefined where it is not known. */
  index: number | undefined;
  readonly #indexByCode: ReadonlyMap<number, number>;
  readonly #last = new Uint8Array(LENGTH);

  constructor(indexByCode: ReadonlyMap<number, number>) {
    this.#indexByCode = indexByCode;
  }

  /** Gives itself back, with what the bytes say. */
  read(bytes: Uint8Array, start: number, end: number): this {
    if (end - start !== LENGTH) return this.#set(start === end ? EMPTY : NO_CODE, true, undefined);
    const last = this.#last;
    let at = 0;
    while (at < LENGTH && bytes[start + at] === last[at]) at++;
    if (at === LENGTH && this.country > EMPTY) return this;
    for (at = 0; at < LENGTH; at++) last[at] = bytes[start + at]!;
    const code = bytesToCode(bytes, start, end);
    if (Number.isNaN(code)) return this.#set(NO_CODE, true, undefined);
    return this.#set(Math.floor(code / CODES_PER_LETTER), code % CODES_PER_LETTER === NONE, this.#indexByCode.get(code));
  }

  #set(country: number, isNone: boolean, index: number | undefined): this {
    this.country = country;
    this.isNone = isNone;
    this.index = index;
    return this;
  }
}
