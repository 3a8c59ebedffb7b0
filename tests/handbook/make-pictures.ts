// Makes the handbook's pictures from the running form: node tests/handbook/make-pictures.ts. Run it when the form looks different.
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { openCheckout } from '../editor/editing.ts';

const PICTURES = 'public/handbook';

mkdirSync(PICTURES, { recursive: true });
const checkout = await openCheckout();
const browser = await launchBrowser();
for (const [ending, path, area] of [
  ['', '', 'avon-and-somerset'],
  ['-cy', 'cy.html', 'gwent'],
] as const) {
  const page = await browser.newPage({ viewport: { width: 960, height: 600 }, deviceScaleFactor: 1 });
  await page.goto(checkout.editor.address + path);
  await page.locator('#find').waitFor();
  await page.locator('select').first().selectOption(area);
  await shoot(page, `start${ending}`);
  await page.setViewportSize({ width: 960, height: 1200 });
  await page.locator('#find').fill('f68whe');
  await page.locator('section:has(#find) .chosen button').first().click();
  await page.locator('[data-form]').waitFor();
  await page.locator('.checked input[type=checkbox]').first().check();
  await shoot(page, `form${ending}`);
  await page.close();
}
await browser.close();
await checkout.close();

/** As WebP, which a picture of a page is smallest in. */
async function shoot(page: Page, name: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 60 });
  writeFileSync(`${PICTURES}/${name}.webp`, Buffer.from(data, 'base64'));
}
