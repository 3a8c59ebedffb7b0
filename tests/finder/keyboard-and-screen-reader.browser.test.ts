import { expect, inject, test } from 'vitest';
import { openFinder, searchAndWait } from '../support/finder.ts';
import { useBrowser } from '../support/page.ts';

// The numbers are those of docs/accessibility.md.
const browser = useBrowser();

async function typing(text: string) {
  const { page } = await browser.open();
  await openFinder(page, inject('address'));
  await page.locator('#place').pressSequentially(text, { delay: 20 });
  await page.waitForSelector('#place-options:not([hidden]) li');
  return page;
}

test('F1 the box has a label, a hint and, when it is wrong, a message that belong to it', async () => {
  const { page } = await browser.open();
  await openFinder(page, inject('address'));
  const box = page.getByLabel('Where are you?');
  expect(await box.getAttribute('aria-describedby')).toBe('place-hint place-error');
});

test('F2 the box is a combobox that says whether its list is open', async () => {
  const page = await typing('wrex');
  const box = page.getByRole('combobox', { name: 'Where are you?' });
  expect(await box.getAttribute('aria-expanded')).toBe('true');
  expect(await box.getAttribute('aria-controls')).toBe('place-options');
  await page.keyboard.press('Escape');
  expect(await box.getAttribute('aria-expanded')).toBe('false');
});

test('F3 arrows move through the names, and the box says which is chosen', async () => {
  const page = await typing('wrex');
  await page.keyboard.press('ArrowDown');
  const active = await page.locator('#place').getAttribute('aria-activedescendant');
  expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
  expect(await page.evaluate('document.activeElement.id')).toBe('place');
});

test('F4 Enter on a name takes it and finds at once', async () => {
  const page = await typing('wrexha');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-lists]:not([hidden]) [data-ref]');
  expect(await page.locator('#place').inputValue()).toBe('Wrexham');
});

test('F5 Escape closes the list and keeps what was typed', async () => {
  const page = await typing('wrex');
  await page.keyboard.press('Escape');
  expect(await page.locator('#place-options').isHidden()).toBe(true);
  expect(await page.locator('#place').inputValue()).toBe('wrex');
});

test('F6 Enter without a chosen name searches for what was typed', async () => {
  const page = await typing('Wrexham');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-lists]:not([hidden]) [data-ref]');
});

test('F7 how many names there are is announced once typing rests', async () => {
  const page = await typing('wrex');
  await page.waitForFunction(() => /1 place to choose from/.test(document.querySelector('[data-status]')?.textContent ?? ''));
});

test('F8 the number of services and who can be called are announced, and the heading of the list has the focus', async () => {
  const { page } = await browser.open();
  await openFinder(page, inject('address'));
  await searchAndWait(page, 'BS5');
  expect(await page.locator('[role="status"][data-status]').innerText()).toBe(
    '6 services cover BS5; 4 can be contacted from here. Call 0808 500 2222',
  );
  expect(await page.evaluate('document.activeElement.hasAttribute("data-heading")')).toBe(true);
});

test('F9 a name can be chosen with a finger', async () => {
  const page = await typing('wrexha');
  await page.locator('#place-options li').first().click();
  await page.waitForSelector('[data-lists]:not([hidden]) [data-ref]');
});
