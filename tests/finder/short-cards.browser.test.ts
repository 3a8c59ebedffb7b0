import { expect, inject, test } from 'vitest';
import { openFinder, searchAndWait } from '../support/finder.ts';
import { useBrowser } from '../support/page.ts';

const browser = useBrowser({ viewport: { width: 360, height: 780 } });

// In a village of Kent beside Sussex and Surrey.
test('a service over the border says its name, kind, first number and how far it is; the rest stands on its page', async () => {
  const { page } = await browser.open();
  await openFinder(page, inject('address'));
  await searchAndWait(page, 'Edenbridge');
  const cards = page.locator('[data-lists] [data-group="over-the-border"] .card');
  expect(await cards.count()).toBeGreaterThan(0);
  for (const card of await cards.all()) {
    expect(await card.locator('h4 a[href^="/services/"]').count()).toBe(1);
    expect(await card.locator('.kind').textContent()).not.toBe('');
    expect(await card.locator('[data-reach]').textContent()).toMatch(/^Covers .+ask/);
    expect(await card.locator('.reach').textContent()).toMatch(/\d{3}|We know no (number|way)/);
    expect(await card.locator('.reach .call, .reach .nobreak:not([href])').count()).toBeLessThanOrEqual(1);
    expect(await card.locator('.state').textContent()).toMatch(/confirmed/i);
  }
});
