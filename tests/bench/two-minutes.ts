// The two minutes of the handbook, with a stopwatch: a listing that is due is opened from the queue, its hours on Saturdays are put
// in, it is confirmed and saved, and the next one is there. The real form in Chromium, over a checkout of the shipped content.
// What the machine takes is measured; what a person takes beside it is told by the keystroke-level model, with every word on the way
// read. The call itself is not in it. Run with: npm run bench -- two-minutes
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { contentToday } from '../../src/directory/content-root.ts';
import { openCheckout } from '../editor/editing.ts';
import { launchBrowser } from '../support/browser.ts';
import { painted, Stopwatch, wordsIn } from './support/stopwatch.ts';

interface Step {
  name: string;
  /** What is read before it: every word that stands in these parts. */
  reads: readonly string[];
  points: number;
  keys: number;
  act(page: Page): Promise<void>;
}

const AREA = 'kent';
const NAME = 'Family Matters';
const SATURDAY = '#f-hours-opening-5';
/** Tab goes on from time to time, and what stands in a box is chosen with it. */
const TYPED = ['Tab', '1', '0', 'Tab', '1', 'p', 'm', 'Tab'];

const STEPS: readonly Step[] = [
  {
    name: 'choose the police area',
    reads: ['h1', 'h1 + p', '#queue-heading', 'section:has([data-queue]) label'],
    points: 2,
    keys: 0,
    act: async (page) => void (await page.locator('section:has([data-queue]) select').selectOption(AREA)),
  },
  {
    name: `open “${NAME}” from the queue`,
    reads: ['[data-queue]', 'section:has([data-queue]) .chosen'],
    points: 1,
    keys: 0,
    act: async (page) => {
      await page.locator('section:has([data-queue]) .chosen').getByRole('button', { name: NAME, exact: true }).click();
      await page.locator('[data-form]').waitFor();
    },
  },
  {
    name: 'find the hours, and begin to enter them',
    reads: ['[data-form]', '.form-nav', '.save-bar', '#part-contact', '#part-hours > summary', '[data-field="hours > opening"]'],
    points: 2,
    keys: 0,
    act: async (page) => {
      await page.locator('[data-field="hours > opening"] button').first().click();
      await page.locator('.hours-grid').waitFor();
    },
  },
  {
    name: 'say that it is open on Saturdays',
    reads: ['.hours-grid th'],
    points: 2,
    keys: 0,
    act: async (page) => {
      await page.locator(SATURDAY).selectOption('open');
      await page.locator('tr:has(#f-hours-opening-5) input').first().waitFor();
    },
  },
  {
    name: 'type “10” and “1pm” into its times',
    reads: [],
    points: 0,
    keys: TYPED.length,
    act: async (page) => {
      await page.locator(SATURDAY).focus();
      for (const key of TYPED) await page.keyboard.press(key);
      await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#f-hours-opening-text')?.value.includes('Sa 10:00-13:00'));
    },
  },
  {
    name: 'tick what was checked',
    reads: ['.checked legend', '.checked > .help', '.checked .choice', '.checked .row label'],
    points: 2,
    keys: 0,
    act: async (page) => page.locator('.checked .choice.main input').check(),
  },
  {
    name: 'save, and see the next one',
    reads: ['.save-bar'],
    points: 1,
    keys: 0,
    act: async (page) => {
      await page.locator('.save-bar .go').click();
      await page.locator('[data-notice]').filter({ hasText: NAME }).waitFor();
    },
  },
  { name: 'read that it is saved', reads: ['[data-notice]', '[data-form]', '[data-place]'], points: 0, keys: 0, act: async () => {} },
];

const root = mkdtempSync(join(tmpdir(), 'two-minutes-'));
cpSync('content', join(root, 'content'), { recursive: true });
const checkout = await openCheckout({ root, today: contentToday() });
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
await page.goto(checkout.editor.address);
await page.locator('#find').waitFor();

const watch = new Stopwatch();
for (const { name, reads, points, keys, act } of STEPS) {
  const words = await wordsIn(page, reads);
  await watch.step(name, { words, points, keys }, async () => {
    await act(page);
    await painted(page);
  });
}
console.log(watch.toTable());

const saved = checkout.diff().filter((line) => line.startsWith('+'));
if (!saved.some((line) => line.includes('Sa 10:00-13:00')) || !saved.some((line) => line.includes('by: provider'))) {
  throw new Error(`The hours or what was checked did not reach the file: ${saved.join('\n')}`);
}
await browser.close();
await checkout.close();
