// Prints the longest task of a map with 1,000 pins while it is dragged, on a processor slowed down four times and on a plain one.
// Run with: npm run bench -- map
import { launchBrowser } from '../support/browser.ts';
import { openMapPage } from '../map/map-page.ts';
import { serveMapPage } from '../map/serve-map-page.ts';

const PINS = 1000;
const DRAGS = 6;
/** Pins all over England and Wales, the same in each run. */
const SPREAD = `{ pins: Array.from({ length: ${PINS} }, (_, at) =>
  pin(at + 1, 'Service ' + (at + 1), 50.5 + ((at * 37) % 1000) / 230, -4.5 + ((at * 61) % 1000) / 190)) }`;

const served = await serveMapPage();
const browser = await launchBrowser();

console.log('| Processor | Drags | Longest task, ms | Tasks over 50 ms |');
console.log('| --- | ---: | ---: | ---: |');
for (const [name, rate] of [
  ['as it is', 1],
  ['four times slower', 4],
] as const) {
  const { page } = await openMapPage(browser, served.address, SPREAD);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  const box = (await page.locator('.map-canvas').boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
  });
  for (let drag = 0; drag < DRAGS; drag++) {
    await page.mouse.move(x, y);
    await page.mouse.down();
    const side = drag % 2 === 0 ? 1 : -1;
    for (let step = 1; step <= 20; step++) await page.mouse.move(x + side * step * 6, y + side * step * 4);
    await page.mouse.up();
    await page.waitForTimeout(500);
  }
  const tasks = await page.evaluate<number[]>('tasks');
  console.log(`| ${name} | ${DRAGS} | ${tasks.length > 0 ? Math.max(...tasks).toFixed(0) : 'under 50'} | ${tasks.length} |`);
  await page.context().close();
}
await browser.close();
await served.close();
