import { keyToSector, keyToText } from './read-fields.ts';
import { IngestError } from './ingest-error.ts';
import type { UnitStore } from './unit-store.ts';

/** A sector with the places of its units in the store, in the order of their last two letters. */
export interface SortedSector {
  /** "BS1 4". */
  code: string;
  letters: string;
  /** The outward code without the letters. */
  rest: string;
  outward: string;
  digit: number;
  units: Uint32Array;
}

const UNITS_PER_LETTERS = 0x10000;

/** Sorts the units by postcode. Throws IngestError if one occurs twice. */
export function sortUnits(store: UnitStore, fileNames: readonly string[]): SortedSector[] {
  const order = bySector(store);
  const sectors: SortedSector[] = [];
  let from = 0;
  store.sectorKeys.forEach((key, number) => {
    const to = order.ends[number]!;
    const units = order.units.subarray(from, to);
    if (units.length >= UNITS_PER_LETTERS) refuseDuplicate(store, key, units, fileNames);
    // ONS and OS write them in order.
    if (!isSorted(store, units)) {
      sortByInward(store, units);
      for (let at = 1; at < units.length; at++) {
        if (store.inward(units[at]!) === store.inward(units[at - 1]!))
          refuseDuplicate(store, key, units.subarray(at - 1, at + 1), fileNames);
      }
    }
    const { outward, digit, letters, rest } = keyToSector(key);
    sectors.push({ code: `${outward} ${digit}`, letters, rest, outward, digit, units });
    from = to;
  });
  return sectors.sort((a, b) => compare(a.letters, b.letters) || compareRest(a.rest, b.rest) || a.digit - b.digit);
}

/** Counting sort: every unit's place, sector by sector. */
function bySector({ count, sectors, sectorKeys }: UnitStore): { units: Uint32Array; ends: Uint32Array } {
  const ends = new Uint32Array(sectorKeys.length);
  for (let at = 0; at < count; at++) ends[sectors[at]!]!++;
  let sum = 0;
  for (let number = 0; number < ends.length; number++) {
    const own = ends[number]!;
    ends[number] = sum;
    sum += own;
  }
  const units = new Uint32Array(count);
  for (let at = 0; at < count; at++) units[ends[sectors[at]!]!++] = at;
  return { units, ends };
}

/** Whether the units are in strictly ascending order, which also means that there are no duplicates. */
function isSorted(store: UnitStore, units: Uint32Array): boolean {
  let last = -1;
  for (let at = 0; at < units.length; at++) {
    const inward = store.inward(units[at]!);
    if (inward <= last) return false;
    last = inward;
  }
  return true;
}

function sortByInward(store: UnitStore, units: Uint32Array): void {
  // The letters above, the place in the list below: typed arrays sort numbers fastest.
  const keys = units.map((unit, at) => store.inward(unit) * UNITS_PER_LETTERS + at).sort();
  const before = units.slice();
  keys.forEach((key, at) => (units[at] = before[key % UNITS_PER_LETTERS]!));
}

function refuseDuplicate(store: UnitStore, key: number, [first, second]: Uint32Array, fileNames: readonly string[]): never {
  const postcode = keyToText(key, store.inward(second!));
  const at = { file: fileNames[store.files[second!]!] ?? '', row: store.rows[second!]! };
  throw new IngestError('duplicate', { postcode, before: store.rows[first!]! }, at);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
// BS2 before BS10.
const compareRest = (a: string, b: string): number => Number.parseInt(a, 10) - Number.parseInt(b, 10) || compare(a, b);
