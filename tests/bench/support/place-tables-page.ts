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
    const ofLetters = msOf(() => sectorsOfLetters(JSON.parse(sectors) as SectorTable, letters).get(code));
    const whole = msOf(() => tableToSectors(JSON.parse(sectors) as SectorTable).get(code));
    const unit = msOf(() => {
      // As the finder does: a look into it tells whether it is whole, then the postcode is looked up.
      findUnit(bytes, '');
      return findUnit(bytes, postcode);
    });
    return { ofLetters, whole, unit };
  },
});

function msOf(work: () => unknown): number {
  const started = performance.now();
  if (work() === undefined) throw new Error('nothing was found');
  return performance.now() - started;
}
