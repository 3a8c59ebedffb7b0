// Prints how long the search of the whole site takes on the built site, in both languages: the first, which loads the worker and the index, and
// those after it. From Enter until the answer is there, on this machine's own network and processor: neither can be slowed down in a worker.
// Run with: npm run build && npm run bench -- site-search
import { cpSync, rmSync } from 'node:fs';
import { compressFiles } from '../../src/build/compress-files.ts';
import { serveSite } from '../../src/build/serve-site.ts';
import { launchBrowser } from '../support/browser.ts';
import { median } from './support/median.ts';

const FOLDER = 'tests/.output/bench-site-search';
const RUNS = 5;
const WORDS = { '': ['counselling in Leeds', 'hospital', 'court'], 'cy/': ['cwnsela', 'ysbyty', 'llys'] };
const ANSWERED = '[data-found]:not([hidden]) [data-heading]:not(:empty)';

rmSync(FOLDER, { recursive: true, force: true });
cpSync('dist', FOLDER, { recursive: true });
await compressFiles(FOLDER);
const site = await serveSite(FOLDER, 0);
const browser = await launchBrowser();

console.log('| Page | First search, ms | Later searches, ms |');
console.log('| --- | ---: | ---: |');
for (const [locale, words] of Object.entries(WORDS)) {
  const [first, later]: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run++) {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    await page.goto(`${site.address}${locale}search/`);
    await page.waitForSelector('waymark-search[data-ready]');
    for (const [at, text] of words.entries()) {
      await page.locator('[data-heading]').evaluate((heading) => heading.replaceChildren());
      await page.fill('#words', text);
      const started = performance.now();
      await page.keyboard.press('Enter');
      await page.waitForSelector(ANSWERED);
      (at === 0 ? first : later).push(performance.now() - started);
    }
    await context.close();
  }
  console.log(`| /${locale}search/ | ${median(first).toFixed(0)} | ${median(later).toFixed(0)} |`);
}
await browser.close();
await site.close();
rmSync(FOLDER, { recursive: true });
