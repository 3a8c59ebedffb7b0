// Compares the search by words with Pagefind, on the same entries and the same questions: right answers, requests and bytes.
// Pagefind is no part of the project. Run with:
//   npm install --prefix /tmp/pagefind pagefind@1.5.2
//   WAYMARK_PAGEFIND=/tmp/pagefind npx node tests/bench/word-search.ts
import { createServer } from 'node:http';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { contentRoot } from '../../src/directory/content-root.ts';
import { readDirectory } from '../../src/directory/read-directory.ts';
import { LOCALES, type Locale } from '../../src/i18n/locale.ts';
import { directoryToWordEntries, directoryToWordIndex, type WordEntry } from '../../src/export/word-index.ts';
import { searchWords } from '../../src/search/word-search.ts';
import { launchBrowser } from '../support/browser.ts';
import { questionsIn, rightAnswers } from '../word-search/ask.ts';

interface Pagefind {
  createIndex(): Promise<{ index: PagefindIndex }>;
  close(): Promise<unknown>;
}
interface PagefindIndex {
  addHTMLFile(file: { url: string; content: string }): Promise<{ errors: string[] }>;
  writeFiles(where: { outputPath: string }): Promise<unknown>;
}

const directory = readDirectory(contentRoot(), '2026-11-23').directory!;
const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
await writePagefind();
const sent: number[] = [];
const server = createServer((request, response) => {
  const path = new URL(request.url!, 'http://localhost').pathname;
  try {
    const body = path === '/' ? Buffer.from('<!doctype html>') : readFileSync(join(folder, path));
    if (path !== '/') sent.push(path.endsWith('.js') ? brotliCompressSync(body).length : body.length);
    response.writeHead(200, {
      'Content-Type': path.endsWith('.js') ? 'text/javascript' : path === '/' ? 'text/html' : 'application/octet-stream',
    });
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
}).listen(0, 'localhost');
await new Promise((resolve) => server.once('listening', resolve));
const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
const browser = await launchBrowser();

for (const locale of LOCALES) {
  const questions = questionsIn(locale);
  const index = directoryToWordIndex(directory, locale);
  const ours = { three: 0, first: 0 };
  const theirs = { three: 0, first: 0 };
  const bytes: number[] = [];
  const requests: number[] = [];
  const lost: string[] = [];
  for (const question of questions) {
    const right = rightAnswers(directory, question, locale);
    count(
      ours,
      searchWords(index, question.ask, locale).hits.map(({ id }) => id),
      right,
    );
    sent.length = 0;
    if (!count(theirs, await askPagefind(locale, question.ask), right)) lost.push(question.ask);
    bytes.push(sent.reduce((sum, size) => sum + size, 0));
    requests.push(sent.length);
  }
  const percent = (part: number) => `${((100 * part) / questions.length).toFixed(1)} %`;
  const range = (values: number[]) =>
    `${Math.min(...values)} to ${Math.max(...values)}, median ${values.sort((a, b) => a - b)[values.length >> 1]}`;
  console.log(`${locale}: ${questions.length} questions
  ours:     first three ${percent(ours.three)}, first ${percent(ours.first)}; index ${brotliCompressSync(index).length} B in 1 request
  Pagefind: first three ${percent(theirs.three)}, first ${percent(theirs.first)}; ${range(bytes)} B in ${range(requests)} requests, ten results
  Pagefind did not find: ${lost.join('; ')}`);
}
await browser.close();
server.close();
rmSync(folder, { recursive: true });

/** Counts an answer; says whether one of the first three is right. */
function count(counts: { three: number; first: number }, ids: readonly string[], right: Set<string>): boolean {
  const place = ids.findIndex((id) => right.has(id));
  if (place === 0) counts.first++;
  if (place >= 0 && place < 3) counts.three++;
  return place >= 0 && place < 3;
}

/** Asks as a page of that language would that nobody has been on before. */
async function askPagefind(locale: Locale, words: string): Promise<string[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address);
  const ids = await page.evaluate(
    async ([at, language, asked]) => {
      document.documentElement.lang = language!;
      const pagefind = (await import(`${at}pagefind.js`)) as {
        search(words: string): Promise<{ results: { data(): Promise<{ raw_url?: string; url: string }> }[] }>;
      };
      const { results } = await pagefind.search(asked!);
      const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()));
      return shown.map(({ raw_url, url }) => raw_url ?? url);
    },
    [address, locale, words] as const,
  );
  await context.close();
  return ids.map((url) => decodeURIComponent(url.replace(/^.*?#/, '')));
}

/** The same entries, with the same fields and weights, as pages for Pagefind. */
async function writePagefind(): Promise<void> {
  const from = process.env['WAYMARK_PAGEFIND'];
  if (!from) throw new Error('WAYMARK_PAGEFIND must name a folder into which Pagefind was installed.');
  const pagefind = (await import(join(from, 'node_modules/pagefind/lib/index.js'))) as Pagefind;
  const { index } = await pagefind.createIndex();
  for (const locale of LOCALES) {
    for (const entry of directoryToWordEntries(directory, locale)) {
      const { errors } = await index.addHTMLFile({ url: `/${locale}/#${entry.id}`, content: entryToPage(entry, locale) });
      if (errors.length > 0) throw new Error(errors.join(' '));
    }
  }
  await index.writeFiles({ outputPath: folder });
  await pagefind.close();
}

function entryToPage(entry: WordEntry, locale: Locale): string {
  const part = (weight: number, text: string) =>
    `<p data-pagefind-weight="${weight}">${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`;
  const { name, kind, also, where, around, words } = entry;
  const parts = [part(3, name), part(3, kind), part(2, also), part(3, where), part(1, around), part(1, words)];
  return `<!doctype html><html lang="${locale}"><body data-pagefind-body><h1>${name.replace(/&/g, '&amp;')}</h1>${parts.join('')}</body></html>`;
}
