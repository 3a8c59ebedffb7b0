// Prints when an area's page is painted on a slow phone, beside the same page stripped to bare HTML (no style, no script).
// Run with: npm run build && npm run bench -- paint
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { serveSite } from '../../src/build/serve-site.ts';
import { compressFiles } from '../../src/build/compress-files.ts';
import { launchBrowser } from '../support/browser.ts';
import { onSlowPhone } from './support/slow-phone.ts';
import { median } from './support/median.ts';

const RUNS = 5;
const PAGE = 'areas/west-mercia/';
const FOLDER = 'tests/.output/bench-paint';

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(`${FOLDER}/${PAGE}`, { recursive: true });
mkdirSync(`${FOLDER}/bare`);
cpSync('dist/_astro', `${FOLDER}/_astro`, { recursive: true });
cpSync('dist/icon.svg', `${FOLDER}/icon.svg`);
const html = readFileSync(`dist/${PAGE}index.html`, 'utf8');
writeFileSync(`${FOLDER}/${PAGE}index.html`, html);
writeFileSync(`${FOLDER}/bare/index.html`, html.replace(/<style>.*?<\/style>|<script type="module".*?<\/script>/gs, ''));
await compressFiles(FOLDER);

const site = await serveSite(FOLDER, 0);
const browser = await launchBrowser();

/** When the first and the largest part was painted, in milliseconds from navigation. */
async function paints(path: string): Promise<{ first: number; largest: number }> {
  let found = { first: 0, largest: 0 };
  await onSlowPhone(browser, site.address + path, async (_, page) => {
    await page.waitForLoadState('load');
    found = await page.evaluate(
      () =>
        new Promise<{ first: number; largest: number }>((resolve) =>
          new PerformanceObserver((list) => {
            const first = performance.getEntriesByName('first-contentful-paint')[0]!.startTime;
            resolve({ first, largest: list.getEntries().at(-1)!.startTime });
          }).observe({ type: 'largest-contentful-paint', buffered: true }),
        ),
    );
  });
  return found;
}

console.log('| Page | First paint, ms | Largest paint, ms |');
console.log('| --- | ---: | ---: |');
const rows: (readonly [name: string, first: number, largest: number])[] = [];
for (const [name, path] of [
  ['an area’s page', PAGE],
  ['the same, bare HTML', 'bare/'],
] as const) {
  const runs: { first: number; largest: number }[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await paints(path));
  const middle = (key: 'first' | 'largest') => median(runs.map((each) => each[key]));
  rows.push([name, middle('first'), middle('largest')]);
}
for (const [name, first, largest] of rows) console.log(`| ${name} | ${first.toFixed(0)} | ${largest.toFixed(0)} |`);
const [ours, bare] = rows as [(typeof rows)[0], (typeof rows)[0]];
console.log(`| ratio (aim: 1.10) | ${(ours[1] / bare[1]).toFixed(2)} | ${(ours[2] / bare[2]).toFixed(2)} |`);
await browser.close();
await site.close();
