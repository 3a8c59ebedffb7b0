import { BUNDLE_MARK, BUNDLE_STEPS_PER_DEGREE } from '../place/unit-bundle.ts';
import type { SortedSector } from './sort-units.ts';
import type { UnitStore } from './unit-store.ts';

const MILLIONTHS_PER_STEP = 1e6 / BUNDLE_STEPS_PER_DEGREE;

// Used again for every bundle, and for every sector, which can have 26 times 26 units: memory that is thrown away is slow to come back.
const scratch: { units: Uint32Array; blocks: Uint8Array } = { units: new Uint32Array(676), blocks: new Uint8Array(1 << 16) };

/** Makes the bundle of one postcode area's live postcodes, in the form that `findUnit` reads. */
export function unitsToBundle(sectors: readonly SortedSector[], store: UnitStore, areas: readonly string[]): Uint8Array {
  const own: number[] = [];
  const blocks = new Writer(scratch.blocks);
  const index: { code: string; length: number }[] = [];
  for (const { code, units } of sectors) {
    const before = blocks.length;
    writeBlock(units, store, own, blocks);
    if (blocks.length > before) index.push({ code, length: blocks.length - before });
  }
  scratch.blocks = blocks.memory;
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
  const own: number[] = [];
  const live = scratch.units;
  let count = 0;
  for (let at = 0; at < units.length; at++) {
    const unit = units[at]!;
    if (!store.isLive(unit)) continue;
    live[count++] = unit;
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
  for (let at = 0; at < count; at++) {
    const inward = store.inward(live[at]!);
    writer.number(inward - last);
    last = inward;
  }
  for (const column of [store.lats, store.lons]) {
    last = 0;
    for (let at = 0; at < count; at++) {
      const steps = Math.round(column[live[at]!]! / MILLIONTHS_PER_STEP);
      writer.signed(steps - last);
      last = steps;
    }
  }
  if (own.length > 1) for (let at = 0; at < count; at++) writer.number(own.indexOf(store.areas[live[at]!]!));
}

const MOST_BYTES_PER_NUMBER = 5;

class Writer {
  memory: Uint8Array;
  length = 0;

  constructor(memory: Uint8Array = new Uint8Array(1 << 12)) {
    this.memory = memory;
  }

  number(value: number): void {
    // Room is looked after once a number: once a byte would take longer than to write it.
    if (this.length + MOST_BYTES_PER_NUMBER > this.memory.length) this.#grow();
    let left = value;
    for (; left > 127; left >>>= 7) this.memory[this.length++] = (left & 127) | 128;
    this.memory[this.length++] = left;
  }

  signed(value: number): void {
    this.number(value < 0 ? -2 * value - 1 : 2 * value);
  }

  plain(text: string): void {
    for (let at = 0; at < text.length; at++) {
      if (this.length === this.memory.length) this.#grow();
      this.memory[this.length++] = text.charCodeAt(at);
    }
  }

  text(text: string): void {
    this.number(text.length);
    this.plain(text);
  }

  bytes(): Uint8Array {
    return this.memory.subarray(0, this.length);
  }

  #grow(): void {
    const grown = new Uint8Array(this.memory.length * 2);
    grown.set(this.memory);
    this.memory = grown;
  }
}
