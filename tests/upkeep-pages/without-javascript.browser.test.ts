import { describe, expect, inject, test } from 'vitest';
import { tabTo, useBrowser } from '../support/page.ts';

const browser = useBrowser({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

async function open(path: string) {
  const { page } = await browser.open();
  await page.goto(inject('address') + path);
  return page;
}

const rowsOf = (page: Awaited<ReturnType<typeof open>>) => page.locator('waymark-queue tbody tr');

test('somebody from Kent’s office goes from the first page to their own by keyboard', async () => {
  const page = await open('');
  await tabTo(page, 'Keeping the listings up to date');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/upkeep/');
  await tabTo(page, 'Kent Police and Crime Commissioner');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/upkeep/kent/');
  expect(await page.locator('h1').innerText()).toBe('Kent Police and Crime Commissioner: services to call');
});

describe('the queue', () => {
  test('is a plain table: the only SARC first, then what is most pressing, each with its state in words', async () => {
    const page = await open('upkeep/kent/');
    const rows = await rowsOf(page).allInnerTexts();
    expect(rows[0]).toMatch(/Orchard House[^]*The only service in Kent, with no number/);
    const at = (name: string) => rows.findIndex((row) => row.includes(name));
    expect(rows[at('Wren Counselling')]).toMatch(/last confirmed 1 January 2024, too long ago to rely on/);
    expect(rows[at('Otter Counselling')]).toMatch(/overdue, confirmed 1 May 2026/);
    expect(rows[at('Dormouse Counselling')]).toMatch(/due, confirmed 1 August 2026/);
    expect(rows[at('Heron Counselling')]).toMatch(/confirmed 1 November 2026/);
    expect(at('Wren Counselling')).toBeLessThan(at('Otter Counselling'));
    expect(at('Tuesday Circle')).toBe(-1);
  });
  test('scrolls inside its own region, which the keyboard reaches and a screen reader names', async () => {
    const page = await open('upkeep/kent/');
    const region = page.getByRole('region', { name: 'Listings that need a call' });
    expect(await region.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(true);
    await region.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  });
});

describe('the matrix', () => {
  test('has its marks as colour, edge, number or sign, and in words', async () => {
    const page = await open('upkeep/kent/');
    const cell = (type: string, column: number) =>
      page
        .getByRole('row', { name: new RegExp(`^${type}`) })
        .first()
        .locator('td')
        .nth(column);
    // Three of the counselling services are confirmed, and say nothing of whom they are for.
    const sign = (of: ReturnType<typeof cell>) =>
      of.locator('b').evaluate((mark) => getComputedStyle(mark, '::before').content.slice(0, 3));
    expect(await page.locator('main').innerText()).toMatch(/\d+ of \d+ services counted here are confirmed\. “None listed” means/);
    expect(await cell('Counselling or therapy', 0).innerText()).toMatch(/^3\s*, confirmed$/);
    expect(await cell('Counselling or therapy', 1).innerText()).toMatch(/^1\s*, listed, not confirmed$/);
    expect(await cell('Counselling or therapy', 10).innerText()).toMatch(/^\s*none listed$/);
    expect(await sign(cell('Counselling or therapy', 10))).toBe('"0"');
    expect(await cell('Stalking service', 0).innerText()).toBe('none listed');
    expect(await cell('Stalking service', 0).getAttribute('colspan')).toBe('12');
    expect(await cell('Online chat', 1).innerText()).toMatch(/^\s*listings don’t say$/);
    expect(await sign(cell('Online chat', 1))).toBe('"?"');
    const looks = await page.locator('.mark-key .cell').evaluateAll((cells) => cells.map((each) => getComputedStyle(each).borderStyle));
    expect(new Set(looks)).toEqual(new Set(['none', 'solid', 'dashed', 'dotted']));
  });
  test('the name of a kind leads to what decided its cells', async () => {
    const page = await open('upkeep/kent/');
    await page.getByRole('link', { name: 'Counselling or therapy' }).click();
    expect(page.url()).toMatch(/#why-kent-counselling$/);
    const why = page.locator('#why-kent-counselling');
    await why.locator('summary').click();
    expect(await why.innerText()).toMatch(/Any\s+Yes: [^]*Heron Counselling[^]*Confirmed: [^]*Heron Counselling/);
    expect(await why.innerText()).toMatch(/Women\s+Yes: Family Steps\. None of these is confirmed\. No: Chalk Stream Men\. 5 don’t say\./);
  });
  test('stands beside the steps, the councils, and the rules', async () => {
    const page = await open('upkeep/hertfordshire/');
    expect(await page.locator('main').innerText()).toContain('stages: Medical care and samples');
    expect(await page.locator('main').innerText()).toContain('How cells are decided');
    const kent = await open('upkeep/kent/');
    const councils = kent.getByRole('region', { name: 'Kinds of service by council' });
    expect(await councils.locator('thead th').allInnerTexts()).toEqual(['Kind of service', 'Kent', 'Medway']);
  });
});

describe('who answers for it', () => {
  test('a commissioner with a successor says so, and the successor says whom it follows', async () => {
    const page = await open('upkeep/kent/');
    expect(await page.locator('main').innerText()).toContain('This office ends in May 2028. Kent Policing Board takes over.');
    await page.getByRole('link', { name: 'Kent Policing Board takes over.' }).click();
    await page.waitForURL('**/upkeep/kent-board/');
    expect(await page.locator('main').innerText()).toContain('It took over from Kent Police and Crime Commissioner.');
  });
  test('one whose successor nobody has recorded says that', async () => {
    const page = await open('upkeep/surrey/');
    expect(await page.locator('main').innerText()).toContain('We don’t know yet who takes over.');
  });
  test('corrections go where the commissioner wants them, or to the keeper of the copy', async () => {
    const page = await open('upkeep/kent/');
    const text = await page.locator('#correct').innerText();
    expect(text).toContain('listings@kent.example.org');
    expect(text).toContain('Example Trust, 020 7946 0000, listings@waymark.example');
  });
});

describe('the national picture', () => {
  test('has 43 areas in its table and on its map, with the same numbers', async () => {
    const page = await open('upkeep/');
    const rows = page.getByRole('region', { name: 'Stages by area' }).locator('tbody tr');
    expect(await rows.count()).toBe(43);
    const empty = await rows.evaluateAll((all) => all.map((row) => row.querySelectorAll('.nobody').length));
    const drawn = await page.locator('.national-map > svg text').allTextContents();
    expect(drawn.map(Number).sort()).toEqual(empty.sort());
    expect(empty.some((count) => count > 0)).toBe(true);
  });
  test('leads from an area to the one who answers for it', async () => {
    const page = await open('upkeep/');
    const link = page.getByRole('region', { name: 'Stages by area' }).getByRole('link', { name: 'London', exact: true });
    expect(await link.getAttribute('href')).toBe('/upkeep/metropolitan/');
  });
  test('draws when contracts end, and lists the same', async () => {
    const page = await open('upkeep/');
    const rows = page.getByRole('region', { name: 'When contracts end', exact: true }).locator('tbody tr');
    expect(await page.locator('.horizon .bar-end').count()).toBe(await rows.count());
    expect(await page.locator('.horizon .bar-end.over').count()).toBe(await rows.locator('.mark.late').count());
  });
});

describe('the evidence pack', () => {
  test('says what it is, what is not in it, the gaps, and what listings don’t say', async () => {
    const page = await open('upkeep/hertfordshire/evidence/');
    const text = await page.locator('main').innerText();
    for (const part of [
      'Draft: fewer than 80 per cent of these services have been confirmed.',
      'sections 13 and 14',
      'What it doesn’t cover',
      'Gaps: Hertfordshire',
      'What the listings don’t say',
      'How the cells were decided',
      'Demand',
      'Asked for help in 12 months',
      'Gender reassignment',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).toMatch(/None listed: [^]*Sexual assault referral centre/);
  });
  test('is there for every area, and in Wales says what the law is about', async () => {
    const page = await open('upkeep/gwent/evidence/');
    expect(await page.locator('main').innerText()).toContain('These sections apply to England.');
  });
  test('prints whole: no table is cut, and no frame of the site is on the paper', async () => {
    const page = await open('upkeep/metropolitan/evidence/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('header.bar .leave, footer, .crumbs').filter({ visible: true }).count()).toBe(0);
    const cut = await page.locator('.scroll').evaluateAll((all) => all.filter((each) => each.scrollHeight > each.clientHeight + 1).length);
    expect(cut).toBe(0);
  });
});

test.each(['upkeep/', 'upkeep/kent/', 'upkeep/metropolitan/evidence/', 'upkeep/nhs-england/'])(
  '“/%s” needs no sideways scrolling of the page at 360 pixels',
  async (path) => {
    const page = await open(path);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
  },
);
