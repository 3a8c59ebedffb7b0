import { expect, inject, test } from 'vitest';
import { openFinder, searchAndWait } from '../support/finder.ts';
import { useBrowser } from '../support/page.ts';

const browser = useBrowser({ viewport: { width: 360, height: 780 } });

// In a village of Kent beside Sussex and Surrey.
test('a service for other areas is a row with its name, kind and whom it is for, and at most one number', async () => {
  const { page } = await browser.open();
  await openFinder(page, inject('address'));
  await searchAndWait(page, 'Edenbridge');
  const rows = page.locator('[data-list="nearby"] .row');
  expect(await rows.count()).toBeGreaterThan(0);
  for (const row of await rows.all()) {
    expect(await row.locator('h4').textContent()).not.toBe('');
    expect(await row.locator('.kind').first().textContent()).not.toBe('');
    expect(await row.locator('a.call-button').count()).toBeLessThanOrEqual(1);
    expect(await row.getByRole('button', { name: /^More about / }).count()).toBe(1);
  }
});
