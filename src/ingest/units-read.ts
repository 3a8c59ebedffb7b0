import type { Layout } from './columns.ts';
import { keyToText } from './read-fields.ts';
import { UnitStore } from './unit-store.ts';

/** What was read, and what was left out. */
export class ReadUnits {
  kind: Layout['kind'] = 'ons';
  readonly store = new UnitStore();
  rows = 0;
  /** Of Northern Ireland and the islands. Scotland is kept while reading: some sectors lie on both sides of the border. */
  outside = 0;
  nonGeographic = 0;
  withoutPlace = 0;
  firstWithoutPlace: { row: number; postcode: string } | undefined;
  /** The latest month in which a postcode came into use, YYYYMM; 0 where the file does not say. */
  newest = 0;

  leaveOut(row: number, sector: number, inward: number): void {
    this.withoutPlace++;
    this.firstWithoutPlace ??= { row, postcode: keyToText(sector, inward) };
  }
}
