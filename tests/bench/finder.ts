// Prints how long the finder takes from a key to its suggestions and from Enter to the ordered list, on a processor slowed down
// four times, with the tables at hand.
// Run with: npm run build && npm run bench -- finder
import type { CDPSession, Page } from 'playwright-core';
import { serveSite } from '../../src/cli/serve-site.ts';
import { launchBrowser } from '../support/browser.ts';
import { openFinder } from '../support/finder.ts';

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

/** Milliseconds from Enter to a list that stands in its order. */
const enterToList = (place: string): Promise<number> =>
  onSlowProcessor(async (page) => {
    await page.fill('#place', place);
    await page.waitForLoadState('networkidle');
    return page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const started = performance.now();
          const lists = document.querySelector<HTMLElement>('[data-lists]')!;
          new MutationObserver((_, observer) => {
            if (lists.hidden || !lists.querySelector('.card')) return;
            observer.disconnect();
            requestAnimationFrame(() => resolve(performance.now() - started));
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

const median = (numbers: number[]): number => numbers.sort((a, b) => a - b)[numbers.length >> 1]!;

console.log('| What | Typed | ms, median | fastest to slowest |');
console.log('| --- | --- | ---: | --- |');
for (const [what, texts, measure] of [
  ['script from a key to its suggestions (aim: 50)', TYPED, keyToSuggestions],
  ['Enter to the list (aim: 100)', PLACES, enterToList],
] as const)
  for (const text of texts) {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) times.push(await measure(text));
    console.log(`| ${what} | ${text} | ${median(times).toFixed(0)} | ${times[0]!.toFixed(0)} to ${times.at(-1)!.toFixed(0)} |`);
  }
await browser.close();
await site.close();
