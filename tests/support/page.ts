import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from './browser.ts';

interface Opened {
  page: Page;
  context: BrowserContext;
}

type ContextOptions = Parameters<Browser['newContext']>[0];

/** The moment at which every page opens, unless a test names another: a Monday, on the day that the fixture's dates are made for. */
const NOON = '2026-11-23T12:00:00Z';

/** Lets the page's clock run from a moment on. What is open and what is confirmed depends on it. */
const startClock = (start: number) => {
  const ahead = start - Date.now();
  window.Date = new Proxy(Date, {
    apply: (Real) => new Real(Real.now() + ahead).toString(),
    construct: (Real, values, target) => Reflect.construct(Real, values.length > 0 ? values : [Real.now() + ahead], target) as Date,
    get: (Real, name, receiver) => (name === 'now' ? () => Real.now() + ahead : Reflect.get(Real, name, receiver)),
  });
};

/** A browser for the tests of one file; `open` gives a page of its own each time. */
export function useBrowser(options: ContextOptions = {}): { open(more?: ContextOptions, now?: string): Promise<Opened> } {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  return {
    async open(more = {}, now = NOON) {
      const context = await browser.newContext({ ...options, ...more });
      await context.addInitScript(startClock, Date.parse(now));
      return { context, page: await context.newPage() };
    },
  };
}

/** Presses Tab until the focused element's text starts with the given one; fails after 400 presses. */
export async function tabTo(page: Page, text: string): Promise<void> {
  for (let press = 0; press < 400; press++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText?.trim() ?? '');
    if (focused.startsWith(text)) return;
  }
  throw new Error(`Tab never reached “${text}”.`);
}
