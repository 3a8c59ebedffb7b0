import { describe, expect, test } from 'vitest';
import { directoryToWordIndex } from '../../src/export/word-index.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { searchWords } from '../../src/search/word-search.ts';
import { frozenTopics, questionsIn, rightAnswers } from './ask.ts';

const content = frozenTopics();
const indexes = { en: directoryToWordIndex(content, 'en'), cy: directoryToWordIndex(content, 'cy') };
const asked = LOCALES.flatMap((locale) => questionsIn(locale, 'topics').map((question) => ({ locale, question })));

test('each of a hundred topics has a guide that is right', () => {
  expect(asked.length).toBe(100);
  const paths = new Set(content.guides.map(({ slug, language }) => `/${language === 'en' ? '' : 'cy/'}help/${slug}/`));
  for (const { locale, question } of asked) {
    const right = [...rightAnswers(content, question, locale)];
    expect([question.ask, right.length > 0, right.filter((path) => !paths.has(path))]).toEqual([question.ask, true, []]);
  }
});

test('at least 90 of them are answered by a right guide', () => {
  const missed = asked.filter(({ locale, question }) => {
    const right = rightAnswers(content, question, locale);
    return !searchWords(indexes[locale], question.ask, locale).topics.some(({ id }) => right.has(id));
  });
  expect(missed.length, missed.map(({ question }) => question.ask).join('; ')).toBeLessThanOrEqual(10);
});

describe('what is a topic, and what is not', () => {
  const topicsOf = (words: string) => searchWords(indexes.en, words, 'en').topics.map(({ path }) => path);

  test('a topic comes with what its guide is about', () => {
    const [first] = searchWords(indexes.en, 'pep', 'en').topics;
    expect(first).toMatchObject({ path: '/help/your-health/', about: expect.stringContaining('Medicine to prevent HIV') });
  });

  test('a service that is called by its name is no topic', () => {
    for (const name of ['childline', 'the havens', 'survivors trust']) expect(topicsOf(name)).toEqual([]);
  });

  test('a guide for young people is marked, so that it comes with their own line', () => {
    const marked = searchWords(indexes.en, 'will my teacher have to tell', 'en').topics.find(({ path }) => path === '/help/under-18/');
    expect(marked?.isForYoung).toBe(true);
    expect(searchWords(indexes.en, 'compensation', 'en').topics[0]!.isForYoung).toBeUndefined();
  });
});

describe('a word that is nowhere', () => {
  const answer = (words: string) => searchWords(indexes.en, words, 'en');

  test.each(['Polish', 'cousin', 'qqqq'])('“%s” has no hit: none has it inside another word', (word) => {
    expect(answer(word)).toEqual({ hits: [], topics: [], unknown: [word] });
  });

  test('is named where something like it was found', () => {
    expect(answer('counciling').unknown).toEqual(['counciling']);
    expect(answer('counciling').hits.length).toBeGreaterThan(0);
    expect(answer('counselling').unknown).toEqual([]);
  });

  test.each([
    ['rape crises', 'rape crisis'],
    ['rapecrisis', 'rape crisis'],
    ['spiking', 'spiked'],
  ])('“%s” is “%s”', (typed, meant) => {
    expect(answer(typed).unknown).toEqual([]);
    expect(
      answer(typed)
        .hits.slice(0, 3)
        .map(({ id }) => id),
    ).toEqual(
      answer(meant)
        .hits.slice(0, 3)
        .map(({ id }) => id),
    );
  });
});
