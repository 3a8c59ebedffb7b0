import { close } from 'pagefind';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SiteAnswer } from '../../src/search/site-search.ts';
import { frozenContent, questionsIn, rightAnswers } from '../word-search/ask.ts';
import { contentToIndex, searchContent } from './frozen-search.ts';

const content = frozenContent();
const { fetch } = globalThis;

afterAll(async () => {
  globalThis.fetch = fetch;
  await close();
});

describe.each([
  ['English', 'en', 0.95],
  ['Welsh', 'cy', 0.93],
] as const)('what people ask for in %s', (_, locale, least) => {
  let search: (text: string) => Promise<SiteAnswer>;
  beforeAll(async () => {
    search = await searchContent(content, locale, 'questions');
  });

  test(`has a right answer among the first three for ${least * 100} in 100`, async () => {
    const questions = questionsIn(locale);
    const missed: string[] = [];
    for (const question of questions) {
      const right = rightAnswers(content, question, locale);
      const { hits } = await search(question.ask);
      const ids = hits.slice(0, 3).map(({ path }) => /\/services\/(.*)\/$/.exec(path)?.[1] ?? path);
      if (!ids.some((id) => right.has(id))) missed.push(question.ask);
    }
    expect(missed.length, missed.join('; ')).toBeLessThanOrEqual(questions.length * (1 - least));
  });

  test('is found in a pack that is the same, to the byte, each time it is made', async () => {
    const [one, other] = [await contentToIndex(content, locale), await contentToIndex(content, locale)];
    expect(Buffer.compare(one.pack, other.pack)).toBe(0);
  });
});

describe('words as they are typed', () => {
  let search: (text: string) => Promise<SiteAnswer>;
  beforeAll(async () => {
    search = await searchContent(content, 'en', 'words');
  });

  test('a word that is on no page is named, with what was looked for instead', async () => {
    expect(await search('councelling')).toMatchObject({ unknown: ['councelling'], meant: 'counselling' });
    expect(await search('men leeds councelling')).toMatchObject({ unknown: ['councelling'], meant: 'men leeds counselling' });
  });

  test.each(['Polish', 'cousin', 'qqqq'])('“%s” is on no page, and nothing is like it', async (word) => {
    expect(await search(word)).toEqual({ hits: [], unknown: [word.toLowerCase()], meant: undefined });
  });

  test('a short word is not taken for the beginning of another', async () => {
    const paths = (await search('men')).hits.map(({ path }) => path);
    expect(paths).toContain('/help/men-and-boys/');
    // It is for women, and names mental health.
    expect(paths).not.toContain('/services/support-centre-leeds/');
  });

  test('what holds all of the words is shown alone', async () => {
    const { hits } = await search('counselling leeds');
    expect(hits.length).toBeGreaterThan(0);
    for (const { areas } of hits) expect(areas).toContain('West Yorkshire');
  });

  test('a part of a guide can be gone to, and what was looked for is marked in its excerpt', async () => {
    const [section] = (await search('meantime')).hits.find(({ path }) => path === '/help/adviser/')!.sections;
    expect(section).toMatchObject({ path: '/help/adviser/#how-to-get-one', title: 'How to get one' });
    expect(section!.excerpt.find(({ isFound }) => isFound)!.text).toContain('meantime');
  });

  test('all of the words are marked in an excerpt that has them', async () => {
    const { hits } = await search('counselling women');
    const marked = hits.slice(0, 5).map(({ excerpt }) => excerpt.filter(({ isFound }) => isFound).map(({ text }) => text.toLowerCase()));
    expect(marked.some((words) => words.some((word) => /counsel/.test(word)) && words.some((word) => /women/.test(word)))).toBe(true);
  });

  test('punctuation, quotation marks and markup are words or nothing', async () => {
    expect((await search('"S.A.R.C."')).hits[0]!.detail).toContain('Sexual assault referral centre');
    expect((await search('<script>alert(1)</script>')).hits.flatMap(({ excerpt }) => excerpt).some(({ text }) => /<mark>/.test(text))).toBe(
      false,
    );
    expect(await search('?!  … “”')).toEqual({ hits: [], unknown: [], meant: undefined });
  });
});
