import { readdirSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { SITE_FOLDER } from '../support/build-once.ts';
import { useBrowser } from '../support/page.ts';
import { choose, offered, radio } from './builder.ts';
import { paperOf, printPage } from './printed.ts';

const browser = useBrowser({ viewport: { width: 1280, height: 900 } });

/** From the list of areas to the print window: the area, what is answered, how many services are chosen by hand, the paper. */
const SCENARIOS: readonly (readonly [area: string, answers: readonly string[], services: number, paper: string])[] = [
  ['gwent', [], 1, 'A5'],
  ['gwent', ['Today or last night', '13 to 15'], 1, 'A5'],
  ['merseyside', ['Longer ago', 'A man or boy'], 1, 'A5'],
  ['metropolitan', ['In the last 7 days', 'A woman or girl'], 1, 'A5'],
  ['kent', ['16 or 17'], 2, 'A6'],
  ['north-wales', ['Today or last night'], 1, 'A4'],
  ['west-mercia', ['It’s still happening'], 1, 'A5'],
  ['hertfordshire', ['Today or last night', '18 or over'], 1, 'A5'],
  ['dyfed-powys', ['Under 13'], 1, 'A5'],
  ['greater-manchester', ['Longer ago', 'Non-binary'], 2, 'A5'],
];

test.each(SCENARIOS)('%s, %j, %i chosen, on %s', async (area, answers, services, paper) => {
  const { page, context } = await browser.open();
  await page.addInitScript('window.print = () => { window.printed = true; }');
  await page.goto(`${inject('address')}officers/`);
  const began = performance.now();
  await page.locator(`#names a[href="/officers/${area}/"]`).click();
  await page.click('#card a');
  await page.waitForSelector('.builder');
  for (const answer of answers) await radio(page, answer);
  const names = await offered(page);
  const free = [];
  for (const name of names) {
    const input = page.locator('.services > li', { hasText: name }).locator('input').first();
    if (free.length < services && (await input.isEnabled()) && !(await input.isChecked())) {
      await choose(page, name);
      free.push(name);
    }
  }
  if (paper !== 'A5') await radio(page, paper);
  await page.getByRole('button', { name: 'Print, or save as PDF' }).click();
  const seconds = (performance.now() - began) / 1000;
  const clicks = 3 + answers.length + free.length + (paper === 'A5' ? 0 : 1);
  console.log(`${area}: ${clicks} clicks, ${seconds.toFixed(1)} s`);
  expect(await page.evaluate('window.printed')).toBe(true);
  if (answers.length < 2 && services === 1 && paper === 'A5') expect(clicks).toBeLessThanOrEqual(5);
  await context.close();
});

const areas = readdirSync(`${SITE_FOLDER}/officers`, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

test.each([
  ['address', ''],
  ['address', 'cy/'],
  ['shippedAddress', ''],
  ['shippedAddress', 'cy/'],
] as const)('the sheet of every area is one A4 side (%s, “%s”)', async (site, language) => {
  const { page } = await browser.open({ javaScriptEnabled: false });
  const wrong: string[] = [];
  for (const area of areas) {
    await page.goto(`${inject(site)}${language}officers/${area}/`);
    const papers = (await printPage(page)).map(paperOf);
    if (papers.join() !== '210 × 297') wrong.push(`${area}: ${papers.join(', ')}`);
  }
  expect(wrong).toEqual([]);
});
