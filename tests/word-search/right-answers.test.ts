import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { directoryToWordIndex } from '../../src/export/word-index.ts';
import { searchWords } from '../../src/search/word-search.ts';
import { frozenContent, questionsIn, rightAnswers } from './ask.ts';

const content = frozenContent();

describe.each([
  ['English', 'en', 150],
  ['Welsh', 'cy', 90],
] as const)('what people ask for in %s', (_, locale, atLeast) => {
  const index = directoryToWordIndex(content, locale);
  const questions = questionsIn(locale);

  test('is a long list, and each has a right answer that is in the index', () => {
    expect(questions.length).toBeGreaterThan(atLeast);
    const known = new Set(Object.values((JSON.parse(index) as { documentIds: Record<string, string> }).documentIds));
    for (const question of questions) {
      const right = rightAnswers(content, question, locale);
      expect([question.ask, right.size > 0, [...right].filter((id) => !known.has(id))]).toEqual([question.ask, true, []]);
    }
  });

  test('has a right answer among the first three for 95 in 100, and first of all for 90', () => {
    const places = questions.map((question) => {
      const right = rightAnswers(content, question, locale);
      return { ask: question.ask, place: searchWords(index, question.ask, locale).hits.findIndex(({ id }) => right.has(id)) };
    });
    const missed = places.filter(({ place }) => place < 0 || place > 2).map(({ ask }) => ask);
    expect(missed.length, missed.join('; ')).toBeLessThanOrEqual(questions.length * 0.05);
    expect(places.filter(({ place }) => place === 0).length).toBeGreaterThanOrEqual(questions.length * 0.9);
  });

  test('comes from one file of the size that an old phone can wait for', () => {
    expect(brotliCompressSync(index).length).toBeLessThan(40_000);
  });
});

describe('words as they are typed', () => {
  const index = directoryToWordIndex(content, 'en');
  const firstFor = (words: string) => searchWords(index, words, 'en').hits[0]?.id;

  test('dots, apostrophes and capitals make no difference', () => {
    expect(firstFor('S.A.R.C. leeds')).toBe(firstFor('sarc Leeds'));
    expect(firstFor('St Mary’s')).toBe('health-centre-manchester');
    expect(firstFor("saint mary's")).toBe('health-centre-manchester');
  });

  test('a word that stands there whole is not taken for the beginning of another', () => {
    const names = searchWords(index, 'men', 'en').hits.map(({ id }) => id);
    expect(names).not.toContain('support-centre-leeds');
  });

  test('two words may be one, and one that is in no listing says nothing', () => {
    expect(firstFor('child line')).toBe('helpline-under-19');
    expect(searchWords(index, 'the and of', 'en').hits).toEqual([]);
    expect(searchWords(index, 'qqqq', 'en')).toEqual({ hits: [], topics: [], unknown: ['qqqq'] });
  });
});
