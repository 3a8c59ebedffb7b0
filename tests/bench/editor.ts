// Prints how long the editing form takes to open and save a listing among many, from the press of the button until the answer is
// painted, for the first time after starting and again.
// Run with: npm run bench -- editor [listings]
import type { Page } from 'playwright-core';
import { bundleForm } from '../../src/cli/editor/bundle-form.ts';
import { EditorSession } from '../../src/cli/editor/editor-session.ts';
import { serveEditor } from '../../src/cli/editor/serve-editor.ts';
import { launchBrowser } from '../support/browser.ts';
import { writeGeneratedContent } from '../support/generated-content.ts';

const LISTINGS = ['u753ja', 'f68whe', 'u753ja', 'f68whe'];
const LIMIT = 300;

const count = Number(process.argv[2] ?? 3000);
const generated = writeGeneratedContent(count, 1, '.');
const session = new EditorSession({ root: generated.root, today: () => '2026-11-23' });
const served = await serveEditor(session, await bundleForm(), 0);
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
await page.goto(served.address);
await page.locator('#find').waitFor();

const rows: string[] = [];
for (const [at, ref] of LISTINGS.entries()) {
  await page.locator('#find').fill(ref);
  await page.locator('section:has(#find) .chosen button').first().waitFor();
  const opened = await untilPainted(page, 'section:has(#find) .chosen button', '[data-form]');
  await page.locator('#f-contact-email').fill(`help${at}@example.org`);
  await page.keyboard.press('Tab');
  const saved = await untilPainted(page, '.save-bar .go', '[data-saved]');
  rows.push(`| ${at === 0 ? 'the first' : `number ${at + 1}`} | ${told(opened)} | ${told(saved)} |`);
  await page.locator('.form-nav button').first().click();
  await page.locator('#find').waitFor();
}
console.log(`${count.toLocaleString('en')} listings; from the press until it is painted; the limit is ${LIMIT} ms\n`);
console.log(`| Listing | opened | saved |\n|---|---:|---:|\n${rows.join('\n')}`);

await browser.close();
await served.close();
generated.remove();

/** Presses a button in the page and waits there until something stands and is painted: nothing of the test's own travels is counted. */
function untilPainted(page: Page, button: string, wanted: string): Promise<number> {
  return page.evaluate(
    ([press, wait]) =>
      new Promise<number>((resolve) => {
        const begun = performance.now();
        const look = () => {
          if (!document.querySelector(wait!)) return;
          seen.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)));
        };
        const seen = new MutationObserver(look);
        seen.observe(document.body, { childList: true, subtree: true });
        document.querySelector<HTMLElement>(press!)!.click();
        look();
      }),
    [button, wanted],
  );
}

function told(milliseconds: number): string {
  return `${Math.round(milliseconds)} ms${milliseconds > LIMIT ? ' (over)' : ''}`;
}
