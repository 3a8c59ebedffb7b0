import { describe, expect, test } from 'vitest';
import { contact, type Contact } from '../../src/listing/contact.ts';
import { hours } from '../../src/listing/hours.ts';
import { phoneToOpening } from '../../src/listing/phone-hours.ts';

const OFFICE = 'Mo-Fr 09:00-17:00';
const serviceHours = hours.parse({ opening: OFFICE });
const openings = (phones: object[]): (string | undefined)[] => {
  const parsed: Contact = contact.parse({ phones: phones.map((phone) => ({ number: '0808 500 2222', ...phone })) });
  return parsed.phones.map((phone) => phoneToOpening(phone, { contact: parsed, hours: serviceHours }));
};

describe('a phone line answers', () => {
  test('at the service’s hours where it is the only line', () => {
    expect(openings([{}])).toEqual([OFFICE]);
  });
  test('at its own hours where it has them', () => {
    expect(openings([{ opening: '24/7' }])).toEqual(['24/7']);
  });
  test('at hours nobody knows exactly where they are only quoted', () => {
    expect(openings([{ hoursInWords: { en: 'Weekday evenings' } }])).toEqual([undefined]);
  });
  test('at hours nobody knows where it is one of several, so that an out-of-hours line does not seem to answer by day', () => {
    expect(openings([{}, { opening: 'Mo-Su 20:00-22:00' }])).toEqual([undefined, 'Mo-Su 20:00-22:00']);
  });
});
