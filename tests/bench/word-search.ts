// Compares the finder's search by words with that of the whole site, and that with Pagefind as it comes: the same listings and
// guides, the same questions. Run with: npx node tests/bench/word-search.ts
import { close } from 'pagefind';
import { brotliCompressSync } from 'node:zlib';
import { directoryToWordIndex, type Searchable } from '../../src/export/word-index.ts';
import { LOCALES, type Locale } from '../../src/i18n/locale.ts';
import { searchWords } from '../../src/search/word-search.ts';
import { contentToIndex, openPagefind } from '../site-search/frozen-search.ts';
import { frozenContent, questionsIn, rightAnswers } from '../word-search/ask.ts';

const content = frozenContent();
const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;

for (const locale of LOCALES) {
  const index = directoryToWordIndex(content, locale);
  const { pack, pagefind, search } = await openPagefind(content, locale, 'bench');
  await show('MiniSearch, the finder', locale, (text) => searchWords(index, text, locale).hits.map(({ id }) => id));
  await show('Pagefind with our query layer', locale, async (text) => (await search(text)).hits.map(({ path }) => pathToId(path)));
  await show('Pagefind as it comes', locale, async (text) => {
    const { results } = await pagefind.search(text);
    const found = [];
    for (const result of results.slice(0, 3)) found.push(pathToId((await result.data()).url));
    return found;
  });
  console.log(`${locale}: index ${brotliCompressSync(index).length} B, pack ${brotliCompressSync(pack).length} B`);
}
await bytesOfMore(200);
await close();

async function show(name: string, locale: Locale, answer: (text: string) => string[] | Promise<string[]>): Promise<void> {
  const questions = questionsIn(locale);
  const places: number[] = [];
  for (const question of questions) {
    const right = rightAnswers(content, question, locale);
    places.push((await answer(question.ask)).findIndex((id) => right.has(id)));
  }
  const three = places.filter((place) => place >= 0 && place < 3).length;
  const first = places.filter((place) => place === 0).length;
  console.log(`${locale} ${name}: ${percent(three, places.length)} among the first three, ${percent(first, places.length)} first`);
}

/** A listing as the word index names it: by its slug. */
function pathToId(path: string): string {
  return /\/services\/(.*)\/$/.exec(path)?.[1] ?? path;
}

/** What each listing more adds, with made-up ones whose words are mixed from those that are there. */
async function bytesOfMore(more: number): Promise<void> {
  const services = Array.from({ length: more }, (_, at) => {
    const [one, other] = [content.services[at % content.services.length]!, content.services[(at * 7 + 3) % content.services.length]!];
    const mix = (a = '', b = '') => [...a.split(' ').slice(0, 6), ...b.split(' ').slice(-8)].join(' ');
    const summary = {
      en: mix(one.summary.en, other.summary.en),
      cy: mix(one.summary.cy ?? one.summary.en, other.summary.cy ?? other.summary.en),
    };
    return { ...other, slug: `${one.slug}-${at}`, name: mix(one.name, other.name), summary };
  });
  const larger: Searchable = { ...content, services: [...content.services, ...services] };
  for (const locale of LOCALES) {
    const packs = await Promise.all([content, larger].map(async (each) => (await contentToIndex(each, locale)).pack));
    const [small, large] = packs.map((pack) => brotliCompressSync(pack).length);
    console.log(`${locale}: ${Math.round((large! - small!) / more)} B of the pack for each listing more`);
  }
}
