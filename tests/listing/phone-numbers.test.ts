import { describe, expect, test } from 'vitest';
import { isUkNumber, phoneToHref, phoneToKey, SHORT_NUMBERS } from '../../src/listing/phone-number.ts';

describe('what is dialled', () => {
  test.each([
    ['0808 500 2222', 'tel:+448085002222'],
    ['0800 1111', 'tel:+448001111'],
    ['0300 123 1234', 'tel:+443001231234'],
    ['01474 536661', 'tel:+441474536661'],
    ['(01474) 536-661', 'tel:+441474536661'],
    ['020 7946 0000', 'tel:+442079460000'],
    ['+44 1474 536661', 'tel:+441474536661'],
    ['0044 1474 536661', 'tel:+441474536661'],
  ])('for %s is the number with its country: %s', (written, href) => {
    expect(phoneToHref(written)).toBe(href);
  });

  test.each([
    ['999', 'tel:999'],
    ['111', 'tel:111'],
    ['101', 'tel:101'],
    ['116 123', 'tel:116123'],
    ['116123', 'tel:116123'],
  ])('for %s is the short number as it stands: %s', (written, href) => {
    expect(phoneToHref(written)).toBe(href);
  });

  test('is never cut short where the numbering plan does not know the number', () => {
    expect(phoneToHref('61016')).toBe('tel:61016');
  });
});

describe('a number that can be rung', () => {
  test.each([...SHORT_NUMBERS, '116000', '0808 500 2222', '07400 123456'])('is %s', (written) => {
    expect(isUkNumber(written)).toBe(true);
  });
  test.each(['', '1234', '01474 53666', '01474 5366611', '0000 000000', 'none', '01000 536661'])('is not “%s”', (written) => {
    expect(isUkNumber(written)).toBe(false);
  });
});

test('two spellings of a number are one number', () => {
  expect(phoneToKey('01474 536661')).toBe(phoneToKey('+44 (1474) 536-661'));
  expect(phoneToKey('116 123')).toBe(phoneToKey('116123'));
  expect(phoneToKey('01474 536661')).not.toBe(phoneToKey('01474 536662'));
});
