import { BUNDLE_MARK, BUNDLE_STEPS_PER_DEGREE } from '../../place/unit-bundle.ts';
import type { SortedSector } from './sort-units.ts';
import type { UnitStore } from './unit-store.ts';

const MILLIONTHS_PER_STEP = 1e6 / BUNDLE_STEPS_PER_DEGREE;

/** Makes the bundle of one postcode area's live postcodes, in the form that `findUnit` reads. */
export function unitsToBundle(sectors: readonly SortedSector[], store: UnitStore, areas: readonly string[]): Uint8Array {
  const own: number[] = [];
  const blocks = new Writer();
  const index: { code: string; length: number }[] = [];
  for (const { code, units } of sectors) {
    const before = blocks.length;
    writeBlock(units, store, own, blocks);
    if (blocks.length > before) index.push({ code, length: blocks.length - before });
  }
  const head = new Writer();
  head.plain(BUNDLE_MARK);
  head.number(own.length);
  for (const area of own) head.text(areas[area]!);
  head.number(index.length);
  for (const { code, length } of index) {
    head.text(code);
    head.number(length);
  }
  return Buffer.concat([head.bytes(), blocks.bytes()]);
}

function writeBlock(units: Uint32Array, store: UnitStore, areas: number[], writer: Writer): void {
  let count = 0;
  const own: number[] = [];
  for (const unit of units) {
    if (!store.isLive(unit)) continue;
    count++;
    const area = store.areas[unit]!;
    if (!own.includes(area)) own.push(area);
  }
  if (count === 0) return;
  writer.number(count);
  writer.number(own.length);
  for (const area of own) {
    if (!areas.includes(area)) areas.push(area);
    writer.number(areas.indexOf(area));
  }
  let last = 0;
  for (const unit of units) {
    if (!store.isLive(unit)) continue;
    writer.number(store.inward(unit) - last);
    last = store.inward(unit);
  }
  for (const column of [store.lats, store.lons]) {
    last = 0;
    for (const unit of units) {
      if (!store.isLive(unit)) continue;
      const steps = Math.round(column[unit]! / MILLIONTHS_PER_STEP);
      writer.signed(steps - last);
      last = steps;
    }
  }
  if (own.length > 1) for (const unit of units) if (store.isLive(unit)) writer.number(own.indexOf(store.areas[unit]!));
}

class Writer {
  #bytes = new Uint8Array(1 << 12);
  length = 0;

  number(value: number): void {
    let left = value;
    for (; left > 127; left >>>= 7) this.#byte((left & 127) | 128);
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
    return this.#bytes.subarray(0, this.length);
  }

  #byte(value: number): void {
    if (this.length === this.#bytes.length) {
      const grown = new Uint8Array(this.#bytes.length * 2);
      grown.set(this.#bytes);
      this.#bytes = grown;
    }
    this.#bytes[this.length++] = value;
  }
}
