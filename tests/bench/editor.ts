// Prints how long the editing form takes to open and save a listing among many, and a confirmation step by step.
// Run with: node tests/bench/editor.ts [listings]
import { bundleForm } from '../../src/cli/editor/bundle-form.ts';
import { Desk } from '../../src/cli/editor/desk.ts';
import { serveEditor } from '../../src/cli/editor/serve-editor.ts';
import { launchBrowser } from '../support/browser.ts';
import { writeGeneratedContent } from '../support/generated-content.ts';

const generated = writeGeneratedContent(Number(process.argv[2] ?? 3000));
const desk = new Desk({ root: generated.root, today: () => '2026-11-23' });
desk.index();
const served = await serveEditor(desk, await bundleForm(), 0);
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });

let last = performance.now();
const step = (name: string) => {
  const now = performance.now();
  console.log(`${String(Math.round(now - last)).padStart(7)} ms  ${name}`);
  last = performance.now();
};

await page.goto(served.address);
await page.locator('h1').waitFor();
step('the form is there');
await page.locator('#find').fill('u753ja');
await page.locator('.chosen button').first().waitFor();
step('“u753ja” is found');
await page.locator('.chosen button').first().click();
await page.locator('[data-form]').waitFor();
step('Family Matters is open');
await page.getByRole('button', { name: 'Add: Phones' }).click();
await page.locator('#f-contact-phones-1-number').fill('01474 536661');
await page.keyboard.press('Tab');
await page.locator('[data-dialled]').waitFor();
step('a number is typed and checked');
await page.getByLabel(/^Everything that is due/).check();
step('what is due is ticked');
await page.getByRole('button', { name: 'Save', exact: true }).click();
await page.locator('[data-saved]').waitFor();
step('it is saved');
await page.locator('#f-contact-email').fill('help@example.org');
step('an e-mail address is typed');
await page.getByRole('button', { name: 'Save', exact: true }).click();
await page.locator('[data-saved]').waitFor();
step('it is saved again');

await browser.close();
await served.close();
generated.remove();
