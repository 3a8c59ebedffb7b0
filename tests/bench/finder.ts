// Prints how long the finder takes from a key to its suggestions and from Enter to the ordered list, on a processor slowed down
// four times, with the tables at hand.
// Run with: npm run build && npm run bench -- finder
import type { CDPSession, Page } from 'playwright-core';
import { serveSite } from '../../src/build/serve-site.ts';
import { launchBrowser } from '../support/browser.ts';
import { openFinder } from '../support/finder.ts';
import { median } from './support/median.ts';

const RUNS = 9;
const PLACES = ['BS5', 'Gravesend', 'Kent', 'SY22 6TH'];
const TYPED = ['graves', 'st a', 'newcas', 'llan', 'gravsend'];

const site = await serveSite('dist', 0);
const browser = await launchBrowser();

/** A finder on a slow processor with its tables at hand, and the browser's own clock of scripts. */
async function onSlowProcessor<T>(work: (page: Page, session: CDPSession) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 360, height: 780 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await openFinder(page, site.address);
  // The tables and the order load while somebody types: here they have had the time.
  await page.fill('#place', 'zz');
  await page.waitForLoadState('networkidle');
  const result = await work(page, session);
  await context.close();
  return result;
}

/** Milliseconds from Enter to a list that stands in its order; of those, since the cards had come; and from then until it is painted. */
const enterToList = (place: string): Promise<number[]> =>
  onSlowProcessor(async (page) => {
    await page.fill('#place', place);
    await page.waitForLoadState('networkidle');
    return page.evaluate(
      () =>
        new Promise<number[]>((resolve) => {
          const started = performance.now();
          const lists = document.querySelector<HTMLElement>('[data-lists]')!;
          new MutationObserver((_, observer) => {
            if (lists.hidden || !lists.querySelector('[data-ref]')) return;
            observer.disconnect();
            requestAnimationFrame(() => {
              const stands = performance.now();
              const cards = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/cards/'));
              const come = Math.max(...cards.map((each) => (each as PerformanceResourceTiming).responseEnd));
              setTimeout(() => resolve([stands - started, stands - come, performance.now() - come]));
            });
          }).observe(lists, { attributes: true, childList: true, subtree: true });
          document.querySelector<HTMLFormElement>('waymark-finder form')!.requestSubmit();
        }),
    );
  });

/** Milliseconds of script that the last key of some letters takes until its suggestions stand. */
const keyToSuggestions = (typed: string): Promise<number> =>
  onSlowProcessor(async (page, session) => {
    const script = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'ScriptDuration')!.value * 1000;
    };
    await page.fill('#place', typed.slice(0, -1));
    await page.waitForTimeout(400);
    const before = await script();
    await page.locator('#place').press('End');
    await page.keyboard.insertText(typed.slice(-1));
    await page.waitForTimeout(400);
    return (await script()) - before;
  });

async function repeat<T>(measure: () => Promise<T>): Promise<T[]> {
  const measured: T[] = [];
  for (let run = 0; run < RUNS; run++) measured.push(await measure());
  return measured;
}

console.log('| What | Typed | ms, the middle of nine |');
console.log('| --- | --- | ---: |');
for (const typed of TYPED)
  console.log(
    `| script from a key to its suggestions (aim: 50) | ${typed} | ${median(await repeat(() => keyToSuggestions(typed))).toFixed(0)} |`,
  );
for (const place of PLACES) {
  const measured = await repeat(() => enterToList(place));
  const parts = ['from Enter to the list', 'of it, since its cards had come (aim: 100)', 'the same until it is painted'];
  for (const [at, part] of parts.entries()) console.log(`| ${part} | ${place} | ${median(measured.map((each) => each[at]!)).toFixed(0)} |`);
}
await browser.close();
await site.close();
