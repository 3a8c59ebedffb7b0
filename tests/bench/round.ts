// A round of asking, with a stopwatch: 40 listings are asked, their providers answer on the built site's page, and the answers are taken.
// What the machine takes is measured; what a person takes is computed by the keystroke-level model, with every word on the way read.
// Writing e-mails into a mail program and calling a new number are a person's alone. Run with: npm run bench -- round
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { serveSite } from '../../src/build/serve-site.ts';
import { siteToCopy } from '../../src/build/server-files.ts';
import { gmail } from '../asking/answers.ts';
import { RoundFolders } from '../asking/round-folders.ts';
import { launchBrowser } from '../support/browser.ts';
import { SITE_FOLDER } from '../support/build-once.ts';
import { buildIfChanged } from '../support/build-site.ts';
import { fixtureDirectory, writeFixtureWithConfidentialAddress } from '../support/fixture-content.ts';
import { countWords, painted, Stopwatch, wordsIn } from './support/stopwatch.ts';

const COUNT = 40;
const ANSWERED_ON = '2026-11-30';
const NEW_NUMBER = '0306 999 0104';
/** Choosing all messages, “save as”, the folder, and “save”. */
const SAVE_MESSAGES = { points: 4 };
/** The last command again, with one option more. */
const AGAIN = { keys: 1 + ' --apply'.length + 1 };

const content = writeFixtureWithConfidentialAddress();
await buildIfChanged({ folder: SITE_FOLDER, root: content, env: { WAYMARK_UNCHECKED: '1' } });
rmSync(content, { recursive: true });
const site = await serveSite(SITE_FOLDER, 0, siteToCopy(fixtureDirectory().site));
const browser = await launchBrowser();

const asks = new RoundFolders();
const contacts = asks.read('contacts.csv').trim().split('\n');
const asking = await askListings();
const refs = readdirSync(asks.out).map((name) => name.replace('.eml', ''));
const { middle, longest } = await chooseListings();
const middleOne = await answerOnPage(middle);
const longestOne = await answerOnPage(longest);
const corrected = await answerOnPage(middle, NEW_NUMBER);
const all = await takeAllRight(new Map([...(await otherAnswers()), [middle, middleOne.answer]]));
const alone = await takeAllRight(new Map([[middle, middleOne.answer]]));
const change = await takeChange(corrected.answer);
await browser.close();
await site.close();

print([
  [`${COUNT} listings are asked`, asking, asking.seconds, 300],
  ['a provider: all right (the listing with the middle number of words)', middleOne.watch, middleOne.watch.seconds, 60],
  ['the same for the listing with the most words', longestOne.watch, longestOne.watch.seconds],
  ['a provider: a wrong number', corrected.watch, corrected.watch.seconds, 60],
  [`the officer: all right, each of ${COUNT} answers`, all, all.seconds / COUNT, 15],
  ['the officer: all right, a single answer', alone, alone.seconds],
  ['the officer: a changed number, a single answer', change, change.seconds, 60],
]);

/** All results in one table, then each journey step by step. */
function print(journeys: readonly (readonly [name: string, watch: Stopwatch, seconds: number, limit?: number])[]): void {
  console.log('| What | Seconds | Limit |\n| :-- | --: | --: |');
  for (const [name, , seconds, limit] of journeys) console.log(`| ${name} | ${seconds.toFixed(1)} | ${limit ?? ''} |`);
  for (const [name, watch] of journeys) console.log(`\n${name[0]!.toUpperCase()}${name.slice(1)}:\n\n${watch.toTable()}`);
}

/** The officer asks about some listings, and sends each draft. */
async function askListings(): Promise<Stopwatch> {
  const watch = new Stopwatch();
  asks.write('contacts.csv', contacts.slice(0, COUNT + 1).join('\n'));
  const args = ['ask', '--all', '--to', 'drafts', '--with-mailbox'];
  const said = await typeCommand(watch, asks, args, ['ask', '--all', '--to', asks.out, '--with-mailbox']);
  if (!said.includes(`${COUNT} e-mails about ${COUNT} listings written`)) throw new Error(said);
  await watch.step('open each draft, and press “send”', { points: 2 * COUNT, thoughts: COUNT });
  return watch;
}

/** Of the listings whose number is asked about, in English alone: the one in the middle by the words of its e-mail; and of all the longest. */
async function chooseListings(): Promise<{ middle: string; longest: string }> {
  const mails = await Promise.all(refs.map(async (ref) => ({ ref, text: (await asks.mail(ref)).text })));
  const sorted = mails.filter(({ text }) => !text.includes('/cy/')).sort((a, b) => countWords(a.text) - countWords(b.text));
  const withNumber = sorted.filter(({ text }) => /^1\. Phones 1: /m.test(text));
  return { middle: withNumber[Math.floor(withNumber.length / 2)]!.ref, longest: sorted.at(-1)!.ref };
}

/** A provider reads the e-mail and answers on the page: all right, or with another number in its first line. */
async function answerOnPage(ref: string, number?: string): Promise<{ watch: Stopwatch; answer: string }> {
  const watch = new Stopwatch();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const { html, subject } = await asks.mail(ref);
  await page.setContent(html!);
  const words = countWords(subject!) + (await wordsBeforeLink(page));
  await watch.step('open the e-mail, and read as far as its link', { words, points: 1 });
  await watch.step('open the link', { points: 1 }, async () => {
    await page.goto(`${site.address}check/#${await asks.fragment(ref)}`);
    await page.locator('waymark-check[data-ready]').waitFor();
    await painted(page);
  });
  // The three choices are the same for each line.
  const shown = await wordsIn(page, ['h1', '.hero p', '[data-about]', 'legend', '.value', '[data-lines] li:first-child .choice']);
  const screens = await page.evaluate(() => Math.ceil(document.querySelector('[data-all]')!.getBoundingClientRect().bottom / innerHeight));
  await watch.step('read the lines', { words: shown, points: screens - 1 });
  if (number !== undefined) {
    await watch.step('mark the first as wrong, and type the number', { points: 2, keys: number.length }, async () => {
      await page.locator('[data-lines] li:first-child [value="wrong"]').check();
      await page.locator('[data-lines] li:first-child input[type="text"]').fill(number);
      await painted(page);
    });
  }
  await watch.step('mark the others as right', { words: await wordsIn(page, ['[data-all]']), points: 1 }, async () => {
    await page.locator('[data-all]').click();
    await painted(page);
  });
  const sending = await wordsIn(page, ['form section h2', '[data-hint]', '[data-way]']);
  const href = await watch.step('read how to send it, and open the mail program', { words: sending, points: 1 }, () =>
    page.locator('[data-mail]').getAttribute('href'),
  );
  const answer = new URL(href!).searchParams.get('body')!.replaceAll('\r\n', '\n');
  await watch.step('read the answer, and send it', { words: countWords(answer), points: 1 });
  await page.close();
  return { watch, answer };
}

/** The words of the e-mail that is open, above its link. */
const wordsBeforeLink = async (page: Page): Promise<number> =>
  countWords(
    await page.evaluate(() => {
      const range = document.createRange();
      range.setStart(document.body, 0);
      range.setEndBefore(document.querySelector('a')!);
      return range.toString();
    }),
  );

/** What the page writes for the other listings. */
const otherAnswers = async (): Promise<[ref: string, answer: string][]> =>
  Promise.all(refs.filter((ref) => ref !== middle).map(async (ref) => [ref, await asks.answer(ref)]));

/** The officer takes answers in which all is right. */
async function takeAllRight(answers: ReadonlyMap<string, string>): Promise<Stopwatch> {
  const watch = new Stopwatch();
  const round = new RoundFolders(asks, ANSWERED_ON);
  const said = await takeAnswers(watch, round, answers);
  if (said.match(/: all right\. Confirmed: /g)?.length !== answers.size || !said.includes('Written.')) throw new Error(said);
  return watch;
}

/** The officer takes an answer with another number, and accepts it. */
async function takeChange(answer: string): Promise<Stopwatch> {
  const watch = new Stopwatch();
  const round = new RoundFolders(asks, ANSWERED_ON);
  const said = await takeAnswers(watch, round, new Map([[middle, answer]]));
  const [line, file] = /^.*listings -- apply "([^"]+)" --apply --accept$/m.exec(said) ?? [said];
  await watch.step('read how to accept it', { words: countWords(line) });
  // Drawn over with the mouse; Ctrl and C, Ctrl and V, Enter.
  const { out } = (await watch.step('copy that command, and run it', { points: 2, keys: 5 }, () =>
    round.spawn(['apply', file!, '--apply', '--accept']),
  ))!;
  await watch.step('read what it prints', { words: countWords(out) });
  const { file: listing } = fixtureDirectory().services.find(({ ref }) => ref === middle)!;
  if (!round.listing(listing.replace('content/services/', '')).includes(NEW_NUMBER)) throw new Error(out);
  return watch;
}

/** The officer saves the messages, looks at what they would do, and takes them. Gives back what is printed at last. */
async function takeAnswers(watch: Stopwatch, round: RoundFolders, answers: ReadonlyMap<string, string>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'round-answers-'));
  for (const [ref, text] of answers) writeFileSync(join(folder, `${ref}.eml`), gmail(text, { from: `${ref}@provider.example` }));
  await watch.step('save the messages from the mail program', SAVE_MESSAGES);
  await typeCommand(watch, round, ['inbox', 'answers'], ['inbox', folder]);
  const { out } = (await watch.step('the same with --apply', AGAIN, () => round.spawn(['inbox', folder, '--apply'])))!;
  await watch.step('read that it is written', { words: countWords(/^.*Written\.$/m.exec(out)?.[0] ?? out) });
  return out;
}

/** Types a command and reads what it prints; `args` is what really runs. */
async function typeCommand(watch: Stopwatch, round: RoundFolders, typed: readonly string[], args: readonly string[]): Promise<string> {
  const line = `npm run listings -- ${typed.join(' ')}`;
  const { out } = (await watch.step(`type “${line}”`, { keys: line.length + 1 }, () => round.spawn(args)))!;
  await watch.step('read what it prints', { words: countWords(out) });
  return out;
}
