import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { defineCommand } from '../../src/cli/command.ts';
import { openCheckout } from '../editor/editing.ts';
import { launchBrowser } from '../support/browser.ts';
import { serveFixtureSite } from '../support/build-once.ts';
import { askForPictures, HANDBOOKS, PICTURE_WIDTH, PICTURES, pictureToWords } from './pictures.ts';

const FOLDER = 'public/handbook';
const MARGIN = 12;

export const command = defineCommand({
  usage: '[--help]',
  about:
    'Makes the handbook’s pictures from the running form, the built site and the e-mails, and keeps what words they show. Run it when one of them looks different.',
  options: {},
  async run() {
    mkdirSync(FOLDER, { recursive: true });
    const site = await serveFixtureSite();
    const checkout = await openCheckout();
    const subjects = { form: checkout.editor.address, site: site.address, asks: await askForPictures() };
    const browser = await launchBrowser();
    try {
      const shown: Record<string, { width: number; height: number; words: string[] }> = {};
      for (const handbook of HANDBOOKS) {
        for (const picture of PICTURES) {
          const page = await browser.newPage({ viewport: { width: PICTURE_WIDTH, height: 1000 }, deviceScaleFactor: 1.5 });
          await picture.open(page, handbook, subjects);
          const name = `${picture.name}${handbook.ending}`;
          const height = await shoot(page, picture.part, name);
          shown[name] = { width: PICTURE_WIDTH, height, words: await pictureToWords(page, picture) };
          console.log(`${FOLDER}/${name}.webp: width="${PICTURE_WIDTH}" height="${height}"`);
          await page.close();
        }
      }
      writeFileSync('tests/handbook/shown.json', `${JSON.stringify(shown, null, 2)}\n`);
    } finally {
      await browser.close();
      await checkout.close();
      await site.close();
    }
  },
});

/** A part of the page from edge to edge, as WebP, which a picture of a page is smallest in. Gives back its height. */
async function shoot(page: Page, part: string, name: string): Promise<number> {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    // It sticks to the window and would lie across a tall picture.
    const bar = document.querySelector<HTMLElement>('.save-bar');
    if (bar) bar.style.display = 'none';
  });
  const box = (await page.locator(part).boundingBox())!;
  const top = await page.evaluate(() => scrollY);
  const height = Math.round(box.height) + 2 * MARGIN;
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 60,
    captureBeyondViewport: true,
    clip: { x: 0, y: box.y + top - MARGIN, width: PICTURE_WIDTH, height, scale: 1 },
  });
  writeFileSync(`${FOLDER}/${name}.webp`, Buffer.from(data, 'base64'));
  return height;
}
