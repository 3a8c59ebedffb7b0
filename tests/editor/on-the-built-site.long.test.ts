import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { speakerFor } from '../../src/i18n/locale.ts';
import { axeFaults } from '../support/axe.ts';
import { filesIn } from '../support/built-files.ts';
import { SITE_FOLDER } from '../support/build-once.ts';
import { useBrowser } from '../support/page.ts';
import { CONFIDENTIAL_WORDS } from '../support/fixture-content.ts';
import { runListings } from '../changing-listings/run-listings.ts';
import { cardToLetters, openCheckout } from './editing.ts';

const FILE = 'content/services/kent/adviser-gravesend.yaml';
const browser = useBrowser();

/** Opens the editor of a copy whose settings name neither a keeper nor a repository. */
async function openNamingNobody(page: Page): Promise<void> {
  const named =
    ',&quot;email&quot;:[0,&quot;listings@waymark.example&quot;],&quot;repository&quot;:[0,&quot;https://repository.example/waymark/edit/main&quot;]';
  await page.route('**/editor/', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    expect(html).toContain(named);
    await route.fulfill({ response, body: html.replace(named, '') });
  });
  await page.goto(`${inject('address')}editor/`);
}

describe('without JavaScript', () => {
  test.each(['editor/', 'cy/editor/'])('/%s says what else one can do, and leads to the handbook', async (path) => {
    const { page, context } = await browser.open({ javaScriptEnabled: false });
    await page.goto(inject('address') + path);
    expect(await page.locator('main').textContent()).toMatch(/JavaScript/);
    await page.locator('main a[href$="/upkeep/handbook/"]').click();
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('article h2').count()).toBeGreaterThan(5);
    await context.close();
  });
});

describe('the code of the form itself', () => {
  test('is not fetched by the first page, but once somebody is about to choose', async () => {
    const { page, context } = await browser.open();
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(request.url()));
    await page.goto(`${inject('address')}editor/`);
    await page.locator('#find').waitFor();
    await page.waitForLoadState('networkidle');
    expect(scripts.filter((url) => url.includes('FormScreen'))).toEqual([]);
    const asked = page.waitForRequest(/FormScreen/);
    await page.locator('#find').press('F');
    await asked;
    await context.close();
  });

  test('that does not come is told, and the first page stays as it was', async () => {
    const { page, context } = await browser.open();
    await page.route('**/FormScreen*', (route) => route.abort());
    await page.goto(`${inject('address')}editor/`);
    for (const press of ['Family Steps', 'New listing']) {
      await page.locator('#find').fill('5hqv5p');
      await page.getByRole('button', { name: press, exact: true }).click();
      await page.getByRole('alert').waitFor();
      expect(await page.getByRole('alert').textContent()).toBe(speakerFor('en').texts.editor.failed);
      expect(await page.locator('#find').inputValue()).toBe('5hqv5p');
    }
    await context.close();
  });
});

test('it makes a change file, sends nothing, and the file gives the same bytes as saving on a checkout', async () => {
  const checkout = await openCheckout({ withForm: false });
  const { page, context } = await browser.open();
  const asked: { url: string; method: string }[] = [];
  page.on('request', (request) => asked.push({ url: request.url(), method: request.method() }));
  await openNamingNobody(page);
  await page.locator('#find').fill('5hqv5p');
  await page.getByRole('button', { name: 'Family Steps', exact: true }).click();
  await page.getByRole('button', { name: 'Add: Phones' }).click();
  await page.locator('#f-contact-phones-1-number').fill('01474 536661');
  await page.getByRole('button', { name: 'Make the change file' }).click();
  // This copy names nobody: there is the file alone, and that is said.
  await page.getByText('This copy has no address for corrections').waitFor();
  expect(await page.locator('a[href^="mailto:"]').count()).toBe(0);
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-change]').click()]);
  expect(download.suggestedFilename()).toBe('change-5hqv5p.json');
  const change = readFileSync(await download.path(), 'utf8');
  expect(asked.every(({ method, url }) => method === 'GET' && (url.startsWith(inject('address')) || url.startsWith('blob:')))).toBe(true);
  expect(await page.evaluate(() => document.cookie + localStorage.length + sessionStorage.length)).toBe('00');
  expect(page.url()).toBe(`${inject('address')}editor/`);

  const response = await fetch(`${checkout.editor.address}api/save`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: new URL(checkout.editor.address).origin },
    body: JSON.stringify({ file: FILE, change }),
  });
  expect(await response.json()).toMatchObject({ state: 'saved' });
  const other = await openCheckout({ withForm: false });
  writeFileSync(join(other.root, 'change.json'), change);
  expect((await runListings(other.root, 'apply', join(other.root, 'change.json'), '--apply')).code).toBe(0);
  expect(other.read(FILE)).toBe(checkout.read(FILE));
  expect(other.read(FILE)).toContain('01474 536661');
  await Promise.all([checkout.close(), other.close(), context.close()]);
});

test('where somebody looks after the copy, there is an e-mail to them', async () => {
  const { page, context } = await browser.open();
  await page.goto(`${inject('address')}editor/`);
  await page.locator('#find').fill('5hqv5p');
  await page.getByRole('button', { name: 'Family Steps', exact: true }).click();
  await page.locator('#f-contact-email').fill('help@example.org');
  await page.getByRole('button', { name: 'Make the change file' }).click();
  const href = await page.locator('a[href^="mailto:"]').last().getAttribute('href');
  expect(href).toMatch(/^mailto:listings@waymark\.example\?/);
  const query = new URLSearchParams(href!.split('?')[1]);
  expect(query.get('subject')).toBe('Change to a listing (5hqv5p)');
  expect(query.get('body')).toMatch(/change-5hqv5p\.json[\s\S]*E-mail: not known → help@example\.org/);
  await context.close();
});

test('an address with a reference opens that listing, and all changes of a sitting are in one file that a reload asks about', async () => {
  const { page, context } = await browser.open();
  await page.goto(`${inject('address')}editor/#5hqv5p`);
  await page.getByRole('heading', { level: 1, name: 'Family Steps' }).waitFor();
  const change = async (email: string) => {
    await page.locator('#f-contact-email').fill(email);
    await page.locator('.save-bar .go').click();
    await page.locator('[data-change]').waitFor();
  };
  await change('help@example.org');
  await page.getByRole('button', { name: 'All listings' }).click();
  await page.locator('#find').fill('Orchard House');
  await page.locator('section:has(#find) .chosen button').first().click();
  await change('care@example.org');
  expect(await page.locator('[data-sitting]').textContent()).toContain('all 2 changes');
  // Opened again, the first is as it was left.
  await page.getByRole('button', { name: 'All listings' }).click();
  await page.locator('#find').fill('5hqv5p');
  await page.locator('section:has(#find) .chosen button').click();
  expect(await page.locator('#f-contact-email').inputValue()).toBe('help@example.org');
  await page.getByRole('button', { name: 'All listings' }).click();

  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-change]').click()]);
  const { format, changes } = JSON.parse(readFileSync(await download.path(), 'utf8')) as { format: string; changes: { ref: string }[] };
  expect([format, changes.length, changes[0]!.ref]).toEqual(['waymark-changes-1', 2, '5hqv5p']);

  await page.locator('#find').fill('5hqv5p');
  await page.locator('section:has(#find) .chosen button').click();
  await change('again@example.org');
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.type());
    void dialog.dismiss();
  });
  await page.evaluate(() => setTimeout(() => location.reload(), 0));
  await expect.poll(() => dialogs).toContain('beforeunload');
  await context.close();
});

describe('the page on which the host lets one edit the file', () => {
  const makeChange = async (open: (page: Page) => Promise<unknown>) => {
    const { page } = await browser.open();
    await open(page);
    await page.locator('#find').fill('5hqv5p');
    await page.locator('section:has(#find) .chosen button').click();
    await page.locator('#f-contact-email').fill('help@example.org');
    await page.locator('.save-bar .go').click();
    await page.locator('[data-change]').waitFor();
    return page;
  };
  test.each([
    ['editor/', 'Edit the file in the repository'],
    ['cy/editor/', 'Golygu’r ffeil yn y storfa'],
  ])('is linked on /%s where site.yaml names the repository', async (path, name) => {
    const page = await makeChange((each) => each.goto(inject('address') + path));
    const link = page.getByRole('link', { name });
    expect(await link.getAttribute('href')).toBe(`https://repository.example/waymark/edit/main/${FILE}`);
    expect(await link.getAttribute('rel')).toBe('noreferrer');
    await page.context().close();
  });
  test('is linked nowhere where it names none', async () => {
    const page = await makeChange(openNamingNobody);
    const links = await page.locator('main a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links.filter((href) => !/^(blob:|http:\/\/127\.0\.0\.1)/.test(href))).toEqual([]);
    expect(await page.locator('[data-change] ~ a').count()).toBe(0);
    await page.context().close();
  });
  test('is not offered for a listing that has no file yet', async () => {
    const { page, context } = await browser.open();
    await page.goto(`${inject('address')}editor/`);
    await page.getByRole('button', { name: 'New listing' }).click();
    await page.locator('#f-name').fill('A New Service');
    await page.locator('#f-slug').fill('counselling-kent-new');
    await page.locator('#f-types-add').selectOption('counselling');
    await page.locator('#f-summary-en').fill('Talking with someone who listens.');
    await page.locator('#f-coverage-areas-add').selectOption('kent');
    await page.locator('.save-bar .go').click();
    await page.locator('[data-change]').waitFor();
    expect(await page.locator('[href*="repository.example"]').count()).toBe(0);
    await context.close();
  });
});

describe('the preview says', () => {
  const preview = async (page: Page, ref: string) => {
    await page.goto(`${inject('address')}editor/`);
    await page.locator('#find').fill(ref);
    await page.locator('section:has(#find) .chosen button').click();
    return page.locator('[data-preview]');
  };
  test('what the card on the site says, in every state of a listing that has one', async () => {
    const { page, context } = await browser.open();
    const refs = ['w2akwm', 'fppu77', 'p4nbbb', 'cmw3zu', 'dfve2n', 'cr7bbr'];
    await page.goto(`${inject('address')}areas/kent/`);
    const built = new Map<string, string | undefined>();
    for (const ref of refs) built.set(ref, await cardToLetters(page, `#s-${ref} > div`));
    for (const ref of refs) {
      await preview(page, ref);
      expect(built.get(ref), ref).toBeTruthy();
      await expect.poll(() => cardToLetters(page, '[data-preview] > div'), { message: ref }).toBe(built.get(ref));
    }
    await context.close();
  });
  test('that there are no contact details, where the site names a service only in the sentence about those', async () => {
    const { page, context } = await browser.open();
    await page.goto(`${inject('address')}areas/kent/`);
    expect(await page.locator('#s-5hqv5p').count()).toBe(0);
    expect(await page.locator('.no-contact').allInnerTexts()).toContainEqual(expect.stringContaining('Family Steps – Independent adviser'));
    const reach = (await preview(page, '5hqv5p')).locator('.reach');
    await expect.poll(() => reach.innerText()).toBe('We don’t have contact details for this service yet.');
    await context.close();
  });
  test.each([
    ['nt92r5', 'group-kent-closed'],
    ['seew76', 'group-kent-onward'],
  ])('of a closed service (%s) where to turn, as its page does', async (ref, slug) => {
    const { page, context } = await browser.open();
    await page.goto(`${inject('address')}services/${slug}/`);
    const built = await page.locator('.reach > p:not(.small)').allInnerTexts();
    expect(built.join(' ')).toContain('Heron Counselling');
    const card = await preview(page, ref);
    await expect.poll(() => card.locator('.reach > p').allInnerTexts()).toEqual(built);
    expect(await card.locator('.asks').count()).toBe(0);
    await context.close();
  });
});

test('what was confirmed in a change file is no longer in the queue, and the next one opens', async () => {
  const { page, context } = await browser.open();
  await page.goto(`${inject('address')}editor/`);
  await page.getByLabel('Police area').selectOption('kent');
  const due = async (where: string) => Number(/^(\d+) due in Kent$/.exec((await page.locator(where).textContent()) ?? '')?.[1]);
  const before = await due('[data-queue]');
  await page.locator('section:has([data-queue]) .chosen').getByRole('button', { name: 'Newbridge Advocates' }).click();
  const first = await page.locator('[data-form]').textContent();
  await page.getByLabel(/^All of the above is right/).check();
  await page.getByRole('button', { name: 'Make the change file' }).click();
  expect(await due('[data-place]')).toBe(before - 1);
  await page.locator('[data-open-next]').click();
  await expect.poll(() => page.locator('[data-form]').textContent()).not.toBe(first);
  await page.getByRole('button', { name: 'All listings' }).click();
  expect(await due('[data-queue]')).toBe(before - 1);
  await context.close();
});

test('nothing that is kept secret is in what it is given', () => {
  const files = filesIn(join(SITE_FOLDER, 'editor'));
  expect(files.length).toBeGreaterThan(30);
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  expect(texts.filter((text) => CONFIDENTIAL_WORDS.some((word) => text.includes(word)) || text.includes('"toCheck":['))).toEqual([]);
  expect(texts.some((text) => text.includes('Bramble Rooms'))).toBe(true);
});

test.each(['editor/', 'cy/editor/', 'upkeep/handbook/'])('axe has nothing to say of /%s, and 320 pixels are enough', async (path) => {
  const { page, context } = await browser.open({ viewport: { width: 320, height: 800 } });
  await page.goto(inject('address') + path);
  await page.locator('h1').waitFor();
  if (path.includes('editor')) await page.locator('#find').waitFor();
  expect(await axeFaults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await context.close();
});
