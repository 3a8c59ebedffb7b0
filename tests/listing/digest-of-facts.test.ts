import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { factsToDigest } from '../../src/listing/fact-digest.ts';

const contact = (yaml: string) => factsToDigest(parse(yaml) as Record<string, unknown>, 'contact');
const NUMBERS = 'contact: { phones: [{ number: "0808 500 2222", cost: free }, { number: "0117 496 0123" }], email: a@b.org }';

describe('the digest of a group', () => {
  test('has a format version and sixteen digits, and stays what it is', () => {
    expect(contact(NUMBERS)).toBe('1-a84afd15747ebbbe');
  });
  test('does not depend on the order of keys and entries, on formatting, or on other groups', () => {
    const written = `
ref: abc234
hours: { opening: "24/7" }
contact:
  email: a@b.org
  phones:
    - number: "0117 496 0123"
    - cost: free
      number: "0808  500 2222"
`;
    expect(contact(written)).toBe(contact(NUMBERS));
  });
  test('does not depend on what states nothing', () => {
    const written = NUMBERS.replace('email:', 'website:, texts: [], webchat: "", email:').replace(
      'cost: free',
      'cost: free, voicemail: unknown',
    );
    expect(contact(written)).toBe(contact(NUMBERS));
  });
  test.each([
    ['a digit', '0123"', '0124"'],
    ['a cost', 'free', 'standard'],
    ['a mailbox', 'a@b.org', 'c@b.org'],
    ['a number more', '"0117 496 0123" }', '"0117 496 0123" }, { number: "111" }'],
    ['a number less', ', { number: "0117 496 0123" }', ''],
  ])('changes with %s', (_, from, to) => {
    expect(contact(NUMBERS.replace(from, to))).not.toBe(contact(NUMBERS));
  });
  test('tells entries apart that share their words', () => {
    const a = 'contact: { phones: [{ number: "111", cost: free }, { number: "101" }] }';
    const b = 'contact: { phones: [{ number: "111" }, { number: "101", cost: free }] }';
    expect(contact(a)).not.toBe(contact(b));
  });
  test('tells fields apart that share their words', () => {
    expect(factsToDigest({ name: 'A', welshName: 'B' }, 'identity')).not.toBe(factsToDigest({ name: 'B', welshName: 'A' }, 'identity'));
  });
  test('takes yes and true, a day and its text for the same', () => {
    expect(factsToDigest({ access: { selfReferral: true } }, 'access')).toBe(factsToDigest({ access: { selfReferral: 'yes' } }, 'access'));
    expect(factsToDigest({ capacity: { asOf: new Date('2026-11-20') } }, 'capacity')).toBe(
      factsToDigest({ capacity: { asOf: '2026-11-20' } }, 'capacity'),
    );
  });
  test('is not there where the listing states nothing', () => {
    expect(factsToDigest({}, 'forensic')).toBeUndefined();
    expect(contact('contact: { phones: [], email: }')).toBeUndefined();
    expect(factsToDigest({ capacity: { status: 'unknown' } }, 'capacity')).toBeUndefined();
  });
});
