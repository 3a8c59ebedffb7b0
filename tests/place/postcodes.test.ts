import { describe, expect, test } from 'vitest';
import { isBeginningOfName, misreadToCodes, postcodesIn, textToPostcode } from '../../src/place/postcode.ts';

describe('a whole postcode', () => {
  const bristol = { full: 'BS1 4DJ', outward: 'BS1', sector: 'BS1 4', letters: 'BS' };
  test.each(['BS1 4DJ', 'bs1 4dj', 'BS14DJ', 'bs14dj', 'BS1  4DJ', ' bs1 4dj ', 'B S 1 4 D J', 'BS1\u00a04DJ', 'BS1\t4DJ'])(
    'is read as it is typed: “%s”',
    (typed) => {
      expect(textToPostcode(typed)).toEqual(bristol);
    },
  );
  test.each([
    ['M1 1AE', 'M1', 'M'],
    ['EC1A 1BB', 'EC1A', 'EC'],
    ['W1A 0AX', 'W1A', 'W'],
    ['CR2 6XH', 'CR2', 'CR'],
    ['DN55 1PT', 'DN55', 'DN'],
    ['LL65 2UF', 'LL65', 'LL'],
  ])('of any shape is taken apart: %s', (typed, outward, letters) => {
    expect(textToPostcode(typed)).toMatchObject({ full: typed, outward, letters });
  });
});

describe('the first part alone', () => {
  test.each([
    ['BS1', 'BS1', 'BS'],
    ['np20', 'NP20', 'NP'],
    ['ec1a', 'EC1A', 'EC'],
    [' M 1 ', 'M1', 'M'],
  ])('is enough: “%s”', (typed, outward, letters) => {
    expect(textToPostcode(typed)).toEqual({ outward, letters });
  });
});

test('a first part with one digit more is a sector of that district, not another district', () => {
  expect(textToPostcode('BS1 4')).toEqual({ outward: 'BS1', sector: 'BS1 4', letters: 'BS' });
});

describe('what is no postcode', () => {
  test.each(['', ' ', 'Bristol', 'BS', '1', 'BS1 4D', 'BS1 4DJX', 'BS1 OAA4', 'DA11 OAA', '<b>BS1</b>', '90210', 'BS1 4DJ, Bristol'])(
    'is not made into one: “%s”',
    (typed) => {
      expect(textToPostcode(typed)).toBeUndefined();
    },
  );
});

describe('a text that may stand for a postcode, if a letter was typed for a digit', () => {
  test.each([
    ['BSI 4DJ', ['BS1 4DJ']],
    ['bsl 4dj', ['BS1 4DJ']],
    ['SO14 OYN', ['SO14 0YN']],
    ['S014 0YN', ['SO14 0YN']],
    ['B93 ODX', ['B93 0DX']],
    ['BS05', ['BS5']],
    ['NW1O', ['NW10']],
  ])('“%s”', (typed, codes) => expect(misreadToCodes(typed)).toEqual(codes));
  test.each(['BSL', 'Oslo', 'lol', 'BS1 4DJ', 'a text of many 1etters'])('“%s” is none', (typed) =>
    expect(misreadToCodes(typed)).toEqual([]),
  );
});

test('whole postcodes are found within an address', () => {
  expect(postcodesIn('12 High Street, Bristol, bs1 4dj, UK')).toEqual(['BS1 4DJ']);
  expect(postcodesIn('from CF10 3AT to CF11 9LJ')).toEqual(['CF10 3AT', 'CF11 9LJ']);
  expect(postcodesIn('flat 1 2nd floor')).toEqual([]);
});

test.each(['Bri', 'Usk', 'Y Fenni', 'St I', 'Ely', 'Pen-y', 'Llan'])('“%s” is the beginning of a name', (text) => {
  expect(isBeginningOfName(text)).toBe(true);
});

test.each(['', 'B', 'bs', 'BS5', 'bs 5', 'TR26 9ZQ', 'ec1a1bb', 'St', '5 High', '５'])('“%s” is none yet', (text) => {
  expect(isBeginningOfName(text)).toBe(false);
});
