import { BUNDLE_MARK, BUNDLE_STEPS_PER_DEGREE } from '../../place/unit-bundle.ts';
import type { SortedSector } from './sort-units.ts';
import type { UnitStore } from './unit-store.ts';

const MILLIONTHS_PER_STEP = 1e6 / BUNDLE_STEPS_PER_DEGREE;

/** Makes the bundle of one postcode area's live postcodes, in the form that `findUnit` reads. */
export function unitsToBundle(sectors: readonly SortedSector[], store: UnitStore, areas: readonly string[]): Uint8Array {
  const own: number[] = [];
  const blocks = sectors.map((sector) => ({ code: sector.code, block: sectorToBlock(sector, store, own) })).filter(({ block }) => block);
  const head = new Writer();
  head.plain(BUNDLE_MARK);
  head.number(own.length);
  for (const area of own) head.text(areas[area]!);
  head.number(blocks.length);
  for (const { code, block } of blocks) {
    head.text(code);
    head.number(block!.length);
  }
  return Buffer.concat([head.bytes(), ...blocks.map(({ block }) => block!)]);
}

function sectorToBlock({ units: all }: SortedSector, store: UnitStore, areas: number[]): Uint8Array | undefined {
  const units = all.filter((unit) => store.isLive(unit));
  if (units.length === 0) return undefined;
  const own: number[] = [];
  for (const unit of units) if (!own.includes(store.areas[unit]!)) own.push(store.areas[unit]!);
  const writer = new Writer();
  writer.number(units.length);
  writer.number(own.length);
  for (const area of own) {
    if (!areas.includes(area)) areas.push(area);
    writer.number(areas.indexOf(area));
  }
  let last = 0;
  for (const unit of units) {
    writer.number(store.inward(unit) - last);
    last = store.inward(unit);
  }
  for (const column of [store.lats, store.lons]) {
    last = 0;
    for (const unit of units) {
      const steps = Math.round(column[unit]! / MILLIONTHS_PER_STEP);
      writer.signed(steps - last);
      last = steps;
    }
  }
  if (own.length > 1) for (const unit of units) writer.number(own.indexOf(store.areas[unit]!));
  return writer.bytes();
}

class Writer {
  #bytes = new Uint8Array(256);
  #length = 0;

  number(value: number): void {
    let left = value;
    for (; left > 127; left = Math.floor(left / 128)) this.#byte((left % 128) | 128);
    this.#byte(left);
  }

  signed(value: number): void {
    this.number(value < 0 ? -2 * value - 1 : 2 * value);
  }

  plain(text: string): void {
    for (const letter of text) this.#byte(letter.charCodeAt(0));
  }

  text(text: string): void {
    this.number(text.length);
    this.plain(text);
  }

  bytes(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #byte(value: number): void {
    if (this.#length === this.#bytes.length) {
      const grown = new Uint8Array(this.#bytes.length * 2);
      grown.set(this.#bytes);
      this.#bytes = grown;
    }
    this.#bytes[this.#length++] = value;
  }
}
