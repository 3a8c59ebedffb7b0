/** Marks a unit that is no longer in use. */
const ENDED = 1024;
const LETTERS = 1023;
/** Twice would leave a third of the memory empty. */
const GROWTH = 1.5;
/** There are 2.8 million postcodes, including old ones: the store grows beyond this only as rows come. */
const MOST_UNITS = 4e6;

/** The postcodes of the country in columns: 2.7 million objects would take ten times the memory. */
export class UnitStore {
  count = 0;
  /** The number of its sector, in the order of first sight. */
  sectors = new Uint32Array(1 << 16);
  #inwards = new Uint16Array(1 << 16);
  /** In millionths of a degree. */
  lats = new Int32Array(1 << 16);
  lons = new Int32Array(1 << 16);
  areas = new Uint8Array(1 << 16);
  /** Where it stood: the row in its file, and the number of the file. */
  rows = new Uint32Array(1 << 16);
  files = new Uint16Array(1 << 16);
  /** Every sector's key (see `bytesToPostcode`), by its number. */
  readonly sectorKeys: number[] = [];
  #numberByKey = new Map<number, number>();
  #lastKey = -1;
  #lastNumber = 0;

  /** Makes room for about so many units at once: growing step by step leaves old memory behind. */
  reserve(units: number): void {
    if (units > this.lats.length && units < MOST_UNITS) this.#resize(Math.ceil(units));
  }

  add(sectorKey: number, inward: number, isEnded: boolean, lat: number, lon: number, area: number, row: number, file: number): void {
    if (this.count === this.lats.length) this.#resize(Math.ceil(this.lats.length * GROWTH));
    const at = this.count++;
    this.sectors[at] = sectorKey === this.#lastKey ? this.#lastNumber : this.#numberOf(sectorKey);
    this.#inwards[at] = isEnded ? inward | ENDED : inward;
    this.lats[at] = lat;
    this.lons[at] = lon;
    this.areas[at] = area;
    this.rows[at] = row;
    this.files[at] = file;
  }

  inward(at: number): number {
    return this.#inwards[at]! & LETTERS;
  }

  isLive(at: number): boolean {
    return this.#inwards[at]! < ENDED;
  }

  #numberOf(key: number): number {
    let number = this.#numberByKey.get(key);
    if (number === undefined) {
      number = this.sectorKeys.push(key) - 1;
      this.#numberByKey.set(key, number);
    }
    this.#lastKey = key;
    this.#lastNumber = number;
    return number;
  }

  #resize(size: number): void {
    const grown = <T extends Uint8Array | Uint16Array | Uint32Array | Int32Array>(old: T, next: T): T => (next.set(old), next);
    this.sectors = grown(this.sectors, new Uint32Array(size));
    this.#inwards = grown(this.#inwards, new Uint16Array(size));
    this.lats = grown(this.lats, new Int32Array(size));
    this.lons = grown(this.lons, new Int32Array(size));
    this.areas = grown(this.areas, new Uint8Array(size));
    this.rows = grown(this.rows, new Uint32Array(size));
    this.files = grown(this.files, new Uint16Array(size));
  }
}
