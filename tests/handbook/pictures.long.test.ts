import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openCheckout, type Checkout } from '../editor/editing.ts';
import { useBrowser } from '../support/page.ts';
import { askForPictures, HANDBOOKS, PICTURE_WIDTH, PICTURES, pictureToWords, type Subjects } from './pictures.ts';

const SHOWN = JSON.parse(readFileSync('tests/handbook/shown.json', 'utf8')) as Record<string, { height: number; words: string[] }>;

const browser = useBrowser({ viewport: { width: PICTURE_WIDTH, height: 1000 } });
let checkout: Checkout;
let subjects: Subjects;
beforeAll(async () => {
  checkout = await openCheckout();
  subjects = { form: checkout.editor.address, site: inject('address'), asks: await askForPictures() };
});
afterAll(() => checkout.close());

describe.each(HANDBOOKS)('the pictures of $file', (handbook) => {
  const { ending } = handbook;
  test.each(PICTURES)('$name shows the words that are there today; else run “npm run pictures”', async (picture) => {
    const { page, context } = await browser.open();
    await picture.open(page, handbook, subjects);
    const words = await pictureToWords(page, picture);
    expect(words.length).toBeGreaterThan(2);
    expect(words).toEqual(SHOWN[`${picture.name}${ending}`]!.words);
    await context.close();
  });

  test.each([360, 1280])(
    'stand on its page at %i pixels with what they show in words, undistorted and large enough to read',
    async (width) => {
      const { page, context } = await browser.open({ viewport: { width, height: 800 } });
      await page.goto(`${inject('address')}${ending === '' ? '' : 'cy/'}upkeep/handbook/`);
      const images = page.locator('.handbook img');
      expect(await images.count()).toBe(PICTURES.length);
      for (const [at, { name }] of PICTURES.entries()) {
        const image = images.nth(at);
        await image.scrollIntoViewIfNeeded();
        await expect.poll(() => image.evaluate((each) => (each as HTMLImageElement).complete)).toBe(true);
        const { src, alt, shape, ratio, scale } = await image.evaluate((each) => {
          const { src, alt, naturalWidth, naturalHeight, width, height } = each as HTMLImageElement;
          return { src, alt, shape: naturalWidth / naturalHeight, ratio: width / height, scale: width };
        });
        expect(src).toMatch(new RegExp(`/handbook/${name}${ending}\\.webp$`));
        expect(alt.length).toBeGreaterThan(60);
        expect(ratio).toBeCloseTo(shape, 1);
        // 16 pixels of the form are at least 10 here.
        expect(scale / PICTURE_WIDTH).toBeGreaterThan(10 / 16);
      }
      await context.close();
    },
  );
});
