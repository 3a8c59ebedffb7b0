import { describe, expect, test } from 'vitest';
import { speakerFor } from '../../src/i18n/locale.ts';
import type { Service } from '../../src/directory/directory.ts';
import type { Contracts } from '../../src/upkeep/contracts.ts';
import { directoryToNames } from '../../src/upkeep/names.ts';
import { reviewQueue } from '../../src/upkeep/review-queue.ts';
import { mailToFile } from '../../src/upkeep/mail-file.ts';
import { providerLetters } from '../../src/components/upkeep/provider-letters.ts';
import { aService, directoryOf, TODAY } from './small-directory.ts';

function lettersFor(services: Service[], contracts?: Contracts) {
  const directory = directoryOf(...services);
  const entries = reviewQueue(directory, services, { today: TODAY, contracts });
  return providerLetters(entries, speakerFor('en'), directoryToNames(directory, 'en'), contracts);
}

const full = aService({
  slug: 'adviser-full',
  name: 'Full Facts',
  provider: 'victim-support',
  contact: { phones: [{ number: '01622 690000', cost: 'free', opening: 'Mo-Fr 09:00-17:00' }], email: 'public@example.org' },
  places: [
    { name: 'Secret House', address: ['7 Hidden Lane'], town: 'Maidstone', postcode: 'ME14 1XX', show: 'hidden' },
    { address: ['3 Quiet Row'], town: 'Gravesend', postcode: 'DA11 0AA', show: 'town-only' },
  ],
  eligibility: { genders: ['all'], minAge: 13 },
  commissioning: [{ commissioner: 'kent', until: '2027-03' }],
  toCheck: ['An inner note.'],
});

test('one provider has one letter, about all of its listings; one that is not recorded has one for the listing', () => {
  const letters = lettersFor([full, aService({ slug: 'second', provider: 'victim-support' }), aService({ slug: 'alone', name: 'Alone' })]);
  expect(letters.map(({ slug }) => slug).sort()).toEqual(['listing-alone', 'victim-support']);
  const [text] = letters.filter(({ slug }) => slug === 'victim-support').map((letter) => letter.text);
  expect(text).toContain('FULL FACTS (reference');
  expect(text).toContain('SECOND (reference');
});

describe('a letter', () => {
  const [letter] = lettersFor([full]);
  test.each([
    'Phone: 01622 690000 (Monday to Friday 9am to 5pm; free)',
    'Email: public@example.org',
    'Age: 13 and over',
    'Gender: For all genders',
    'Covers: Kent',
    'Funded by: Kent Police and Crime Commissioner (until March 2027)',
  ])('has “%s” with boxes to tick', (line) => {
    expect(letter!.text).toContain(`${line}\n  [ ] right   [ ] should be:`);
  });
  test('asks for what is not known', () => {
    expect(letter!.text).toContain('Hours\n  [ ] we don’t know this. Please tell us:');
  });
  test('never writes out a secret address, an address of which only the town is public, or an inner note', () => {
    expect(letter!.text).not.toMatch(/Secret House|Hidden Lane|ME14|Quiet Row|DA11|inner note/);
    expect(letter!.text).toContain('An address that we keep secret.');
    expect(letter!.text).toContain('Somewhere in Gravesend.');
  });
  test('has a subject that says nothing to a passer-by but the names', () => {
    expect(letter!.subject).toBe(`Please check your details: Full Facts (${full.ref})`);
  });
  test('goes to the public mailbox, or to the one of the private sheet, which stands nowhere in it', () => {
    expect(letter!.to).toBe('public@example.org');
    const [own] = lettersFor([full], new Map([[full.slug, { mailbox: 'contracts@example.org', value: 123_456, caseload: 78 }]]));
    expect(own!.to).toBe('contracts@example.org');
    expect(own!.text + own!.subject).not.toMatch(/contracts@|123|78/);
  });
});

describe('as a file', () => {
  const read = (file: string) => {
    const [head, body] = file.split('\r\n\r\n') as [string, string];
    return { head, text: Buffer.from(body, 'base64').toString('utf8') };
  };
  test('it opens as a draft, with its text whole', () => {
    const { head, text } = read(mailToFile({ to: 'a@example.org', subject: 'Plain', text: 'Ŵ\nb' }));
    expect(head.split('\r\n')).toEqual(expect.arrayContaining(['To: a@example.org', 'Subject: Plain', 'X-Unsent: 1']));
    expect(text).toBe('Ŵ\r\nb');
  });
  test('a long subject in Welsh comes through, in lines that mail programs take', () => {
    const subject = 'Gwiriwch eich manylion, os gwelwch yn dda: Ganolfan Ŵyl y Môr, ac am y llall';
    const { head } = read(mailToFile({ subject, text: '' }));
    const words = [...head.matchAll(/=\?utf-8\?B\?([^?]*)\?=/g)].map(([, word]) => Buffer.from(word!, 'base64').toString('utf8'));
    expect(words.join('')).toBe(subject);
    for (const line of head.split('\r\n')) expect(line.length).toBeLessThanOrEqual(76);
  });
  test('a line break in a name makes no header of its own', () => {
    expect(mailToFile({ subject: 'x\r\nBcc: evil@example.org', text: '' })).not.toMatch(/^Bcc:/m);
  });
});
