// The two minutes of the handbook, with a stopwatch: a listing that is due is opened from the queue, its hours on Saturdays are put
// in, it is confirmed and saved, and the next one is there. The real form in Chromium, over a checkout of the shipped content.
// What the machine takes is measured; what a person takes beside it is told by the keystroke-level model, with every word on the way
// read. The call itself is not in it. Run with: npm run bench -- two-minutes
import type { Page } from 'playwright-core';
import { openCheckout } from '../editor/editing.ts';
import { launchBrowser } from '../support/browser.ts';

/** Seconds: an average typist who is no secretary; pointing with a mouse and pressing; thinking before a step; 238 words a minute. */
const PACE = { key: 0.28, point: 1.1, think: 1.35, word: 60 / 238 };

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

const checkout = await openCheckout();
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
await page.goto(checkout.editor.address);
await page.locator('#find').waitFor();

const sum = { points: 0, keys: 0, words: 0, person: 0, machine: 0 };
console.log('| Step | Points | Keys | Words read | Person, s | Machine, s |\n| :-- | --: | --: | --: | --: | --: |');
for (const { name, reads, points, keys, act } of STEPS) {
  const words = await wordsIn(page, reads);
  const begun = performance.now();
  await act(page);
  await painted(page);
  const machine = (performance.now() - begun) / 1000;
  const person = PACE.think + points * PACE.point + keys * PACE.key + words * PACE.word;
  for (const [what, value] of Object.entries({ points, keys, words, person, machine })) sum[what as keyof typeof sum] += value;
  console.log(toRow(name, { points, keys, words, person, machine }));
}
console.log(toRow('**all**', sum));
console.log(`| **person and machine: ${(sum.person + sum.machine).toFixed(0)} s** | | | | | |`);

const saved = checkout.diff().filter((line) => line.startsWith('+'));
if (!saved.some((line) => line.includes('Sa 10:00-13:00')) || !saved.some((line) => line.includes('by: provider'))) {
  throw new Error(`The hours or what was checked did not reach the file: ${saved.join('\n')}`);
}
await browser.close();
await checkout.close();

function toRow(name: string, { points, keys, words, person, machine }: typeof sum): string {
  return `| ${name} | ${points} | ${keys} | ${words} | ${person.toFixed(1)} | ${machine.toFixed(2)} |`;
}

/** Every word that can be seen in these parts; not what is folded away, and not the entries of lists. */
function wordsIn(page: Page, selectors: readonly string[]): Promise<number> {
  return page.evaluate((wanted) => {
    const texts: string[] = [];
    for (const part of wanted.flatMap((selector) => [...document.querySelectorAll(selector)])) {
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const around = walker.currentNode.parentElement!;
        if (!around.closest('select') && around.checkVisibility()) texts.push(walker.currentNode.nodeValue ?? '');
      }
    }
    return texts.join(' ').match(/[\p{L}\p{N}][\p{L}\p{N}’.:@/-]*/gu)?.length ?? 0;
  }, selectors);
}

function painted(page: Page): Promise<void> {
  return page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
}
