import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { RoundFolders } from '../asking/round-folders.ts';

/** The handbook in each language: its file, how its pictures end, the form's page, an area whose queue is shown, and a listing that is asked about. */
export const HANDBOOKS = [
  { file: 'docs/handbook.md', ending: '', path: '', check: 'check/', area: 'kent', asked: 'fppu77' },
  { file: 'docs/handbook.cy.md', ending: '-cy', path: 'cy.html', check: 'cy/check/', area: 'gwent', asked: 'h4sykz' },
] as const;

type Handbook = (typeof HANDBOOKS)[number];

/** As wide as a phone shows it without making the words too small, and as a desk shows it as it is. */
export const PICTURE_WIDTH = 480;

/** What the pictures are taken of. */
export interface Subjects {
  /** Where the editing form is served. */
  form: string;
  /** Where the built site is served. */
  site: string;
  /** With the e-mails about the listings that are asked about. */
  asks: RoundFolders;
}

export interface Picture {
  name: string;
  /** What of the page the picture shows. */
  part: string;
  /** The words in it that hang on no listing: when they change, the picture is an old one. */
  words: string;
  /** Brings the page to where the picture is taken. */
  open(page: Page, handbook: Handbook, subjects: Subjects): Promise<void>;
}

const LISTING = 'gmjvd3';

export const PICTURES: readonly Picture[] = [
  {
    name: 'start',
    part: '.start > section:first-of-type',
    words: 'h2, label, button.go',
    open: async (page, handbook, subjects) => {
      await openForm(page, handbook, subjects);
      await page.locator('section:has([data-queue]) select').selectOption(handbook.area);
    },
  },
  {
    name: 'hours',
    part: '[data-field="contact > phones > 1 > opening"]',
    words: 'legend, label, th, p',
    open: openListing,
  },
  {
    name: 'checked',
    part: '.checked',
    words: 'legend, p, .row label',
    open: async (page, handbook, subjects) => {
      await openListing(page, handbook, subjects);
      await page.locator('.checked .choice.main input').check();
    },
  },
  {
    name: 'e-mail',
    part: 'body > div:first-of-type',
    words: 'p',
    open: async (page, { asked }, { asks }) => {
      await page.setContent((await asks.mail(asked)).html!);
      // As mail programs show it.
      await page.addStyleTag({ content: 'body { margin: 24px; font: 16px/1.4 sans-serif; overflow-wrap: anywhere }' });
    },
  },
  {
    name: 'check',
    part: 'waymark-check form',
    words: 'h2, .choice, button, a.button, label',
    open: async (page, { check, asked }, { site, asks }) => {
      await page.goto(`${site}${check}#${await asks.fragment(asked)}`);
      await page.locator('waymark-check[data-ready]').waitFor();
      const first = page.locator('[data-lines] li').first();
      await first.locator('[value="wrong"]').check();
      await first.locator('input[type="text"]').fill('0306 999 0199');
      await page.locator('[data-all]').click();
      // Its first lines: the others are alike. The bar sticks to the window and would lie across them.
      await page.evaluate(() => {
        document.querySelector<HTMLElement>('header.bar')?.style.setProperty('display', 'none');
        Object.assign(document.querySelector<HTMLElement>('waymark-check form')!.style, { maxBlockSize: '720px', overflow: 'hidden' });
      });
    },
  },
  {
    name: 'letter',
    part: 'body',
    words: 'p',
    open: async (page, { asked }, { asks }) => {
      await page.setContent(readFileSync(join(asks.out, `${asked}.html`), 'utf8'));
      // Its top: the rest is that of the e-mail.
      await page.addStyleTag({ content: 'body { max-block-size: 480px; margin: 24px; overflow: hidden }' });
    },
  },
];

/** The listings of the handbooks are asked about, and nobody answers for so long that letters are written. */
export async function askForPictures(): Promise<RoundFolders> {
  const asks = new RoundFolders();
  const ask = async (...more: string[]) => {
    for (const { area } of HANDBOOKS) {
      const { code, out } = await asks.spawn(['ask', '--area', area, '--to', asks.out, ...more]);
      if (code !== 0) throw new Error(out);
    }
  };
  await ask();
  asks.today = '2027-02-08';
  await ask('--letters');
  return asks;
}

async function openForm(page: Page, { path }: Handbook, { form }: Subjects): Promise<void> {
  await page.goto(form + path);
  await page.locator('#find').waitFor();
}

async function openListing(page: Page, handbook: Handbook, subjects: Subjects): Promise<void> {
  await openForm(page, handbook, subjects);
  await page.locator('#find').fill(LISTING);
  await page.locator('section:has(#find) .chosen button').first().click();
  await page.locator('[data-form]').waitFor();
}

/** The words that a picture shows, one text after the other. */
export function pictureToWords(page: Page, { part, words }: Picture): Promise<string[]> {
  return page.evaluate(
    ([outer, inner]) =>
      [...document.querySelectorAll(`${outer} :is(${inner})`)].map((each) =>
        [...each.childNodes]
          .filter((node) => node.nodeType === Node.TEXT_NODE)
          .map((node) => node.nodeValue!.trim())
          .join(' ')
          .trim(),
      ),
    [part, words],
  );
}
