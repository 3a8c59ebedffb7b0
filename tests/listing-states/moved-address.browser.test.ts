import { readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { SITE_FOLDER } from '../support/build-once.ts';
import { useBrowser } from '../support/page.ts';

const browser = useBrowser({ javaScriptEnabled: false });

describe('the address that a listing had before', () => {
  test('leads on to the new one, without JavaScript', async () => {
    const { page } = await browser.open();
    await page.goto(`${inject('address')}services/counselling-kent-old/`);
    await page.waitForURL('**/services/counselling-kent-fresh/');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Heron Counselling');
  });

  test('has a link for those whom nothing takes there, and a title that tells nothing', () => {
    const html = readFileSync(`${SITE_FOLDER}/services/counselling-kent-old/index.html`, 'utf8');
    expect(html).toContain('href="/services/counselling-kent-fresh/"');
    expect(html).toMatch(/<title>Moved – [^<]*<\/title>/);
  });
});
