import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { SITE_FOLDER } from '../support/build-once.ts';
import { FIXTURE_ROOT } from '../support/fixture-content.ts';
import { useBrowser } from '../support/page.ts';

const browser = useBrowser({ viewport: { width: 360, height: 800 } });

describe('without JavaScript', () => {
  test.each([
    ['data/embed/', 'No other site can show pages of this copy in a frame yet.'],
    ['cy/data/embed/', 'Ni all unrhyw wefan arall ddangos tudalennau’r copi hwn mewn ffrâm eto.'],
  ])('/%s says that this copy lets nobody, and has a text that holds and the short names to put into it', async (path, nobody) => {
    const { page, context } = await browser.open({ javaScriptEnabled: false });
    await page.goto(inject('address') + path);
    expect(await page.locator('#who').innerText()).toContain(nobody);
    const snippet = await page.locator('#make pre').innerText();
    expect(snippet).toMatch(/^<iframe src="[^"]+" title="[^"]+" width="100%" height="\d+" referrerpolicy="no-referrer"><\/iframe>$/);
    const [, address] = /src="https:\/\/waymark\.example\/([^"]+)"/.exec(snippet)!;
    expect(existsSync(join(SITE_FOLDER, address!, 'index.html'))).toBe(true);
    await page.locator('#make summary').click();
    const names = await page.locator('#make details code').allInnerTexts();
    expect(names.sort()).toEqual(
      readdirSync(join(FIXTURE_ROOT, 'content/areas'))
        .map((file) => file.replace('.yaml', ''))
        .sort(),
    );
    expect(await page.locator('#make select').first().isVisible()).toBe(false);
    await context.close();
  });
});

describe('with JavaScript', () => {
  test('what is chosen makes the text, which can be copied; nothing of it stands in the address', async () => {
    const { page, context } = await browser.open({ permissions: ['clipboard-read', 'clipboard-write'] });
    const address = `${inject('address')}data/embed/`;
    await page.goto(address);
    await page.locator('select[name="area"]').selectOption({ label: 'Kent' });
    await page.locator('select[name="page"]').selectOption({ label: 'For police officers' });
    await page.locator('select[name="language"]').selectOption({ label: 'Cymraeg' });
    await page.locator('select[name="height"]').selectOption({ label: '1200 pixels' });
    const expected = `<iframe src="https://waymark.example/cy/officers/kent/" title="Cysylltiadau: Caint – Waymark" width="100%" height="1200" referrerpolicy="no-referrer"></iframe>`;
    expect(await page.locator('#make pre').innerText()).toBe(expected);
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByText('Copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(expected);
    expect(page.url()).toBe(address);
    await context.close();
  });

  test('where the browser does not allow copying, the text is marked', async () => {
    const { page, context } = await browser.open();
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await page.goto(`${inject('address')}data/embed/`);
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByText('press Ctrl + C').waitFor();
    expect(await page.evaluate(() => String(getSelection()))).toBe(await page.locator('#make pre').innerText());
    await context.close();
  });
});

test('the page with the downloads leads to it', async () => {
  const { page, context } = await browser.open({ javaScriptEnabled: false });
  await page.goto(`${inject('address')}data/`);
  await page.getByRole('link', { name: 'Show an area’s services on your own site' }).click();
  await page.waitForURL(`${inject('address')}data/embed/`);
  await context.close();
});
