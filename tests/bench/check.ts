// Prints what `npm run check` takes beside merely parsing the same files, in turns within one run.
// Run with: npm run bench -- check [listings]
import { rmSync } from 'node:fs';
import { BENCH_TODAY, writeSyntheticContent } from './support/synthetic-content.ts';
import { runMeasured } from './support/run-measured.ts';
import { median } from './support/median.ts';

const RUNS = 5;
const ROWS: readonly (readonly [name: string, listings: number])[] = process.argv[2]
  ? [['made up', Number(process.argv[2])]]
  : [
      ['as shipped', 0],
      ['made up', 3000],
    ];

console.log('| Content | parsing alone, s | check, s | Ratio |');
console.log('| --- | ---: | ---: | ---: |');
for (const [name, listings] of ROWS) {
  const root = listings === 0 ? '.' : writeSyntheticContent(listings);
  const env = { WAYMARK_ROOT: root, WAYMARK_TODAY: BENCH_TODAY };
  const [parsing, checking]: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run++) {
    parsing.push((await runMeasured(process.execPath, ['tests/bench/support/parse-alone.ts', root])).seconds);
    checking.push((await runMeasured(process.execPath, ['src/cli/run.cjs', 'check'], env)).seconds);
  }
  const [alone, check] = [median(parsing), median(checking)];
  const what = listings === 0 ? name : `${name}, ${listings.toLocaleString('en')} listings`;
  console.log(`| ${what} | ${alone.toFixed(2)} | ${check.toFixed(2)} | ${(check / alone).toFixed(2)} |`);
  if (listings > 0) rmSync(root, { recursive: true });
}
