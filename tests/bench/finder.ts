// Prints how long the finder takes from Enter to the ordered list, on a processor slowed down four times.
// Run with: npm run build && npx node tests/bench/finder.ts
import { serveSite } from '../../src/cli/serve-site.ts';
import { openFinder } from '../support/finder.ts';
import { launchBrowser } from '../support/browser.ts';

const RUNS = 9;
const PLACES = ['BS5', 'Gravesend', 'Kent', 'SY22 6TH'];

const site = await serveSite('dist', 0);
const browser = await launchBrowser();

/** Milliseconds from Enter to a list that stands in its order, with all files at hand or none of them. */
async function enterToList(place: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 360, height: 780 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await openFinder(page, site.address);
  await page.fill('#place', place);
  // The tables and the order load while somebody types: here they have had the time.
  await page.waitForLoadState('networkidle');
  const ms = await page.evaluate(
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
  await context.close();
  return ms;
}

for (const place of PLACES) {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) times.push(await enterToList(place));
  times.sort((a, b) => a - b);
  console.log(`${place.padEnd(10)} ${times[0]!.toFixed(0)} to ${times.at(-1)!.toFixed(0)} ms, median ${times[RUNS >> 1]!.toFixed(0)} ms`);
}
await browser.close();
await site.close();
