import { describe, expect, test } from 'vitest';
import { wordToTerm } from '../../src/place/words.ts';
import { directoryToWordIndex } from '../../src/export/word-index.ts';
import { searchWords } from '../../src/search/word-search.ts';
import { frozenContent } from '../word-search/ask.ts';

const index = directoryToWordIndex(frozenContent(), 'cy');
const idsFor = (words: string) => searchWords(index, words, 'cy').hits.map(({ id }) => id);

describe('all forms of a word are one term', () => {
  test.each([
    [['cwnsela', 'gwnsela', 'nghwnsela', 'chwnsela']],
    [['plant', 'blant', 'mhlant', 'phlant']],
    [['trais', 'drais', 'nhrais', 'thrais']],
    [['gwasanaeth', 'wasanaeth', 'ngwasanaeth']],
    [['dynion', 'ddynion', 'nynion']],
    [['menywod', 'fenywod']],
    [['llinell', 'linell']],
    [['rhywiol', 'rywiol']],
    [['canolfan', 'ganolfan', 'nghanolfan', 'chanolfan']],
    [['clinig', 'glinig', 'nghlinig', 'chlinig']],
    [['grŵp', 'grwp', 'ngrŵp']],
    [['llŷs', 'llys', 'lys']],
  ])('%j', (forms) => {
    expect(new Set(forms.map((form) => wordToTerm(form, 'cy'))).size).toBe(1);
  });

  test('and other words are others', () => {
    const words = [
      'cwnsela',
      'plant',
      'trais',
      'gwasanaeth',
      'dynion',
      'menywod',
      'llinell',
      'rhywiol',
      'canolfan',
      'clinig',
      'ffôn',
      'teulu',
      'sgwrs',
    ];
    expect(new Set(words.map((word) => wordToTerm(word, 'cy'))).size).toBe(words.length);
  });

  test('English words are left as they are', () => {
    expect(['counselling', 'phone', 'men'].map((word) => wordToTerm(word, 'en'))).toEqual(['counselling', 'phone', 'men']);
  });
});

describe('the Welsh index', () => {
  test('finds the same listings for every form', () => {
    const found = idsFor('cwnsela');
    expect(found.length).toBeGreaterThan(20);
    expect(idsFor('gwnsela')).toEqual(found);
    expect(idsFor('Nghwnsela')).toEqual(found);
  });

  test('finds words without their accents', () => {
    expect(idsFor('grwp').length).toBeGreaterThan(3);
    expect(idsFor('grwp')).toEqual(idsFor('grŵp'));
  });

  test('finds a place by both names', () => {
    expect(idsFor('canolfan Caerdydd')).toContain('health-centre-cardiff');
  });

  test('finds kinds of help that are asked for in English', () => {
    expect(idsFor('counselling')).toEqual(expect.arrayContaining(idsFor('cwnsela').slice(0, 5)));
  });

  test('shows names and kinds in Welsh', () => {
    const [first] = searchWords(index, 'llinell Byw Heb Ofn', 'cy').hits;
    expect(first?.kind).toMatch(/^Llinell gymorth/);
  });
});
