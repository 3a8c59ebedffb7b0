import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { launchBrowser } from './browser.ts';
import { FIXTURE_TODAY } from './fixture-content.ts';

interface Opened {
  page: Page;
  context: BrowserContext;
}

type ContextOptions = Parameters<Browser['newContext']>[0];

/** Two in the afternoon on the day that the sites are built for: what is open, due or over doesn’t change with the real day. */
export const BROWSER_TIME = new Date(`${FIXTURE_TODAY}T14:00:00Z`);

// One for all files that a worker runs: starting it takes as long as several tests do. Playwright ends it with its worker.
let browser: Browser | undefined;

/** Pages for the tests of one file, each in a context of its own; the clock says BROWSER_TIME or another time. */
export function useBrowser(options: ContextOptions = {}): { open(more?: ContextOptions, time?: Date): Promise<Opened> } {
  const contexts: BrowserContext[] = [];
  let ofTheFile = 0;
  const closeFrom = (first: number) => Promise.all(contexts.splice(first).map((context) => context.close()));
  beforeAll(async () => {
    if (!browser?.isConnected()) browser = await launchBrowser();
  });
  beforeEach(() => {
    ofTheFile = contexts.length;
  });
  // A page that stays open goes on working while others are tested.
  afterEach(() => closeFrom(ofTheFile));
  afterAll(() => closeFrom(0));
  return {
    async open(more = {}, time = BROWSER_TIME) {
      const context = await browser!.newContext({ ...options, ...more });
      contexts.push(context);
      await context.clock.setFixedTime(time);
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
