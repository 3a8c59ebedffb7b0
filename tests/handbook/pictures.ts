import type { Page } from 'playwright-core';

/** The handbook in each language: its file, how its pictures end, the form's page, and an area whose queue is shown. */
export const HANDBOOKS = [
  { file: 'docs/handbook.md', ending: '', path: '', area: 'kent' },
  { file: 'docs/handbook.cy.md', ending: '-cy', path: 'cy.html', area: 'gwent' },
] as const;

/** As wide as a phone shows it without making the words too small, and as a desk shows it as it is. */
export const PICTURE_WIDTH = 480;

export interface Picture {
  name: string;
  /** What of the page the picture shows. */
  part: string;
  /** The words of the form in it that hang on no listing: when they change, the picture is an old one. */
  words: string;
  /** Brings the form to where the picture is taken. */
  open(page: Page, area: string): Promise<void>;
}

const LISTING = 'gmjvd3';

export const PICTURES: readonly Picture[] = [
  {
    name: 'start',
    part: '.start > section:first-of-type',
    words: 'h2, label, button.go',
    open: async (page, area) => void (await page.locator('section:has([data-queue]) select').selectOption(area)),
  },
  {
    name: 'hours',
    part: '[data-field="contact > phones > 1 > opening"]',
    words: 'legend, label, th, p',
    open: openFirst,
  },
  {
    name: 'checked',
    part: '.checked',
    words: 'legend, p, .row label',
    open: async (page) => {
      await openFirst(page);
      await page.locator('.checked .choice.main input').check();
    },
  },
];

async function openFirst(page: Page): Promise<void> {
  await page.locator('#find').fill(LISTING);
  await page.locator('section:has(#find) .chosen button').first().click();
  await page.locator('[data-form]').waitFor();
}

/** The words of the form that a picture shows, one text after the other. */
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
