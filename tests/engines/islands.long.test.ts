import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test, vi } from 'vitest';
import { until, type Engine, type EnginePage } from './driver.ts';
import { startFirefox } from './firefox.ts';
import { startWebKit } from './webkit.ts';

// A story that hangs must not hold up all the rest.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 90_000 });

const BUILDER = 'document.querySelector(".builder input")';
const AGE = 'document.querySelector(".builder input[value=\\"13-15\\"]")';

describe.each([
  ['Firefox', startFirefox, 1],
  // Its driver now and then loses a page while one process hands over to another: a story may begin anew.
  ['WebKit', startWebKit, 4],
] as const)('under the policy that is shipped, in %s', (_, start, retry) => {
  let engine: Engine;
  let page: EnginePage;
  beforeAll(async () => {
    engine = await start();
  });
  afterAll(() => engine.close());
  beforeEach(async () => {
    page = await engine.open();
  });
  afterEach(() => page.close());

  test.each(['', 'cy/'])('an officer makes a card (“/%s”)', { retry }, async (language) => {
    await page.goto(`${inject('address')}${language}officers/gwent/`);
    await until(page, 'document.readyState === "complete"');
    // The link may be below the fold, where WebKit's driver won't click.
    await page.read('document.querySelector("#card .go").scrollIntoView({ block: "center" })');
    await page.click('#card .go');
    await until(page, BUILDER);
    await page.read(`${AGE}.click()`);
    await until(page, `${AGE}.checked && document.querySelector(".sheet-frame .sheet").textContent.includes("0800 1111")`);
    expect(await page.read('document.querySelectorAll(".card-print .sheet").length')).toBe(1);
  });

  test('a card is gone once its page was left', { retry }, async () => {
    await page.goto(`${inject('address')}officers/gwent/card/`);
    await until(page, BUILDER);
    await page.read(`${AGE}.click()`);
    await page.click('.crumbs a[href="/officers/gwent/"]');
    await until(page, 'location.pathname === "/officers/gwent/" && document.querySelector("#who")');
    await page.back();
    await until(page, `location.pathname === "/officers/gwent/card/" && ${BUILDER}`);
    expect(await page.read(`${AGE}.checked`)).toBe(false);
  });

  test.each(['', 'cy/'])('the editor opens a listing (“/%s”)', { retry }, async (language) => {
    await page.goto(`${inject('address')}${language}editor/`);
    await until(page, 'document.querySelector("#find")');
    await page.type('#find', '5hqv5p');
    await until(page, 'document.querySelector("section:has(#find) .chosen button")');
    await page.read('document.querySelector("section:has(#find) .chosen button").click()');
    await until(page, 'document.querySelector("[data-form]")');
  });

  test('the table of what needs a call is sorted and searched', { retry }, async () => {
    await page.goto(`${inject('address')}upkeep/kent/`);
    await until(page, 'document.querySelector("waymark-queue[data-ready]")');
    const names = () =>
      page.read<string[]>('[...document.querySelectorAll("waymark-queue tbody th > a:first-child")].map((link) => link.textContent)');
    const before = await names();
    await page.click('waymark-queue thead button');
    expect(await names()).toEqual([...before].sort(new Intl.Collator('en-GB').compare));
    await page.type('#queue-words', 'zzz');
    await until(page, 'document.querySelectorAll("waymark-queue tbody tr").length === 0');
  });
});
