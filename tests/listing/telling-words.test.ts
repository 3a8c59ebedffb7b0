import { describe, expect, test } from 'vitest';
import { TELLING_WORDS, tellingWordsIn } from '../../src/listing/telling-words.ts';

describe('a title or address tells nothing', () => {
  test.each([
    'Adviser, Ashington',
    'support-essex',
    'Sussex and Middlesex',
    'therapist-kent',
    'Grape Lane, York',
    'Draper Street',
    'Scunthorpe',
    'counselling-trapeze-house',
    'Canolfan gymorth, Wrecsam',
    'Rhyl',
  ])('where a telling word is only part of another: %s', (text) => {
    expect(tellingWordsIn(text)).toEqual([]);
  });
});

describe('a title or address tells', () => {
  test.each([
    ['support-rape-kent', ['rape']],
    ['Rape Support, Kent', ['rape']],
    ['SARC', ['sarc']],
    ['sexual-violence-adviser', ['sexual', 'violence']],
    ['Help for victims/survivors', ['victims', 'survivors']],
    ['/services/isva_newport/', ['isva']],
    ['isva2', ['isva']],
    ['Cymorth trais rhywiol', ['trais', 'rhywiol']],
    ['Goroeswyr Cymru', ['goroeswyr']],
  ])('with a word of its own, in either language: %s', (text, words) => {
    expect(tellingWordsIn(text)).toEqual(words);
  });

  test.each(['cam-drin', 'gam-drin', 'cham-drin'])('with the Welsh word that bears a hyphen: %s', (word) => {
    expect(tellingWordsIn(`cymorth-${word}-newport`)).toEqual([word]);
    expect(tellingWordsIn(word.toUpperCase())).toEqual([word]);
  });
});

test('every word of the list is found in a slug and in a title', () => {
  const found = (text: string, word: string) => tellingWordsIn(text).includes(word);
  expect(TELLING_WORDS.filter((word) => !found(`help-${word}-kent`, word) || !found(`Help: ${word.toUpperCase()}.`, word))).toEqual([]);
});
