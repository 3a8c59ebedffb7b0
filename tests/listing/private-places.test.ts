import { describe, expect, test } from 'vitest';
import { venueToPublic, wordsThatLocate } from '../../src/listing/public-venue.ts';
import { venue } from '../../src/listing/venue.ts';

const place = (show: 'public' | 'town-only' | 'hidden', note?: string) =>
  venueToPublic(
    venue.parse({
      name: 'The Corner House',
      address: ['1 High Street'],
      town: 'Dover',
      postcode: 'CT16 1AA',
      show,
      stepFree: 'yes',
      ...(note && { note: { en: note } }),
    }),
  );

test('nothing of a hidden place may be shown, not even that it has no steps', () => {
  expect(place('hidden', 'There is a lift.')).toBeUndefined();
});

describe('of a place of which the town alone may be shown', () => {
  test('neither name, street nor postcode is shown, but its access is', () => {
    const shown = place('town-only')!;
    expect(shown).toMatchObject({ town: 'Dover', address: [], stepFree: 'yes', isTownOnly: true });
    expect(shown).not.toHaveProperty('name');
    expect(shown).not.toHaveProperty('postcode');
  });
  test('a note is shown only if it does not locate it', () => {
    expect(place('town-only', 'The ground floor has no steps.')).toHaveProperty('note');
    expect(place('town-only', 'Behind 9 Marine Lane.')).not.toHaveProperty('note');
  });
});

test('everything of a public place is shown', () => {
  expect(place('public', 'Behind 9 Marine Lane.')).toMatchObject({
    name: 'The Corner House',
    postcode: 'CT16 1AA',
    note: { en: 'Behind 9 Marine Lane.' },
  });
});

test.each([
  ['behind 9 Marine Lane', '9 Marine'],
  ['behind the bakery', 'behind'],
  ['Our rooms are in Marine Lane.', 'Marine Lane'],
  ['Look for number 12, Castle Street', '12, Castle'],
  ['CT16 1AA, second floor', 'CT16 1AA'],
  ['Gyferbyn â’r orsaf', 'Gyferbyn'],
  ['Yn Heol Awst', 'Heol Awst'],
])('“%s” says where it is', (note, found) => expect(wordsThatLocate(note)).toContain(found));

test.each([
  'The ground floor has no steps. One examination room is adapted for disabled people (2019).',
  'The entrance is level and on the ground floor.',
  'Call NHS 111 before you go: it may have moved.',
])('“%s” doesn’t say where it is', (note) => expect(wordsThatLocate(note)).toBeUndefined());
