// What the finder does with an operator's tables once they have arrived, for the benchmark to call in a browser.
import { sectorsOfLetters, tableToSectors, type SectorTable } from '../../../src/place/sectors.ts';
import { findUnit } from '../../../src/place/unit-bundle.ts';

/** How long each step took, in milliseconds. Every one is run once in a page: people search once. */
export interface Taken {
  ofLetters: number;
  whole: number;
  unit: number;
}

Object.assign(globalThis, {
  measure(sectors: string, letters: string, code: string, bundle: string, postcode: string): Taken {
    const bytes = Uint8Array.from(atob(bundle), (letter) => letter.charCodeAt(0));
    const unit = msOf(() => findUnit(bytes, postcode));
    const ofLetters = msOf(() => sectorsOfLetters(JSON.parse(sectors) as SectorTable, letters).get(code));
    const whole = msOf(() => tableToSectors(JSON.parse(sectors) as SectorTable).get(code));
    return { ofLetters, whole, unit };
  },
});

function msOf(work: () => unknown): number {
  const started = performance.now();
  if (work() === undefined) throw new Error('nothing was found');
  return performance.now() - started;
}
