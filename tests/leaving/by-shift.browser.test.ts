import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/page.ts';
import { EXIT, standInForExit } from './destination.ts';

const browser = useBrowser({ viewport: { width: 1280, height: 800 } });

async function opened({ path = 'areas/kent/', isSlow = false, hasClock = false } = {}) {
  const { page, context } = await browser.open();
  const destination = await standInForExit(context, { isSlow });
  if (hasClock) await page.clock.install();
  await page.goto(inject('address') + path);
  await page.waitForSelector('waymark-leave kbd', { state: 'attached' });
  return { page, ...destination };
}

const said = (page: Page): Promise<string> => page.locator('waymark-leave [role="status"]').innerText();
const shown = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.querySelector('.leave kbd')!, '::after').content.replace(/ \/ .*$/, ''));

test('three presses leave; each is shown and said, and the dots are not read out', async () => {
  const { page } = await opened();
  expect(await shown(page)).toBe('none');
  await page.keyboard.press('Shift');
  expect(await said(page)).toBe('Shift, press 2 more times to leave.');
  expect(await shown(page)).toBe('" ●○○"');
  expect(await page.getByRole('link', { name: 'Leave this page Shift × 3', exact: true }).count()).toBe(1);
  await page.keyboard.press('Shift');
  expect(await said(page)).toBe('Shift, press 1 more time to leave.');
  expect(await shown(page)).toBe('" ●●○"');
  await page.keyboard.press('Shift');
  await page.waitForURL(EXIT);
});

test('the third press blanks the page as a click does, and takes its place in the history', async () => {
  const { page, open } = await opened({ isSlow: true });
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  // The third press and the look in one go, so that nothing can happen between them.
  const seen = await page.evaluate(() => {
    for (const type of ['keydown', 'keyup']) document.body.dispatchEvent(new KeyboardEvent(type, { key: 'Shift', bubbles: true }));
    return [document.body.innerText.trim(), document.title];
  });
  expect(seen).toEqual(['Loading. Press again for a blank page.', '\u200e']);
  open();
  await page.waitForURL(EXIT);
  await page.goBack();
  expect(page.url()).toBe('about:blank');
});

test('it works while one types in the box of the finder', async () => {
  const { page } = await opened({ path: '' });
  await page.locator('#place').pressSequentially('bs');
  for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
  await page.waitForURL(EXIT);
});

describe('running out', () => {
  test('five seconds after a press it is said, and after five more nothing stands there', async () => {
    const { page } = await opened({ hasClock: true });
    await page.keyboard.press('Shift');
    await page.clock.runFor(4900);
    expect(await said(page)).toBe('Shift, press 2 more times to leave.');
    await page.clock.runFor(200);
    expect(await said(page)).toBe('Time ran out. To leave, press Shift 3 times.');
    expect(await shown(page)).toBe('none');
    await page.clock.runFor(5000);
    expect(await said(page)).toBe('');
  });

  test('each press gives five seconds anew', async () => {
    const { page } = await opened({ hasClock: true });
    await page.keyboard.press('Shift');
    await page.clock.runFor(4000);
    await page.keyboard.press('Shift');
    await page.clock.runFor(4000);
    expect(await said(page)).toBe('Shift, press 1 more time to leave.');
    await page.keyboard.press('Shift');
    await page.waitForURL(EXIT);
  });

  test('after it three presses are needed again', async () => {
    const { page } = await opened({ hasClock: true });
    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift');
    await page.clock.runFor(5100);
    await page.keyboard.press('Shift');
    expect(await said(page)).toBe('Shift, press 2 more times to leave.');
    expect(page.url()).toBe(`${inject('address')}areas/kent/`);
  });

  test('another key ends the count, and it is said', async () => {
    const { page } = await opened();
    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift');
    await page.keyboard.press('Tab');
    expect(await said(page)).toBe('Time ran out. To leave, press Shift 3 times.');
    await page.keyboard.press('Shift');
    expect(await said(page)).toBe('Shift, press 2 more times to leave.');
  });
});

describe('Shift held for something else does not count', () => {
  test('for capitals', async () => {
    const { page } = await opened({ path: '' });
    await page.locator('#place').focus();
    for (const letter of ['B', 'S', 'E', 'C']) await page.keyboard.press(`Shift+${letter}`);
    expect(await page.locator('#place').inputValue()).toBe('BSEC');
    expect(await said(page)).toBe('');
  });

  test('for capitals whose key is let go after Shift', async () => {
    const { page } = await opened({ path: '' });
    await page.locator('#place').focus();
    for (let time = 0; time < 4; time++) {
      await page.keyboard.down('Shift');
      await page.keyboard.down('B');
      await page.keyboard.up('Shift');
      await page.keyboard.up('B');
    }
    expect(await said(page)).toBe('');
    expect(page.url()).toBe(inject('address'));
  });

  test('for stepping back with Tab', async () => {
    const { page } = await opened();
    for (let time = 0; time < 4; time++) await page.keyboard.press('Shift+Tab');
    expect(await said(page)).toBe('');
  });

  test('for stepping back into the page from the browser’s own bar, where it was pressed', async () => {
    const { page } = await opened();
    await page.evaluate(() => {
      for (let time = 0; time < 4; time++) document.body.dispatchEvent(new KeyboardEvent('keyup', { key: 'Shift', bubbles: true }));
    });
    expect(await said(page)).toBe('');
    await page.keyboard.press('Shift');
    expect(await said(page)).toBe('Shift, press 2 more times to leave.');
  });

  test('for choosing text with the mouse', async () => {
    const { page } = await opened();
    for (let time = 0; time < 4; time++) {
      await page.keyboard.down('Shift');
      await page.mouse.click(300, 300 + time);
      await page.keyboard.up('Shift');
    }
    expect(await said(page)).toBe('');
    expect(page.url()).toBe(`${inject('address')}areas/kent/`);
  });

  test('for scrolling sideways with the wheel', async () => {
    const { page } = await opened();
    for (let time = 0; time < 3; time++) {
      await page.keyboard.down('Shift');
      await page.mouse.wheel(0, 100);
      await page.keyboard.up('Shift');
    }
    expect(await said(page)).toBe('');
    expect(page.url()).toBe(`${inject('address')}areas/kent/`);
  });

  test.each(['Control', 'Alt', 'Meta'])('together with %s', async (other) => {
    const { page } = await opened();
    for (let time = 0; time < 4; time++) {
      await page.keyboard.down(other);
      await page.keyboard.press('Shift');
      await page.keyboard.up(other);
    }
    expect(await said(page)).toBe('');
  });

  test('held down for long it is one press', async () => {
    const { page } = await opened();
    for (let time = 0; time < 10; time++) await page.keyboard.down('Shift');
    await page.keyboard.up('Shift');
    expect(await said(page)).toBe('Shift, press 2 more times to leave.');
  });
});
