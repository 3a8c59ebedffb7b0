import { describe, expect, test } from 'vitest';
import { feedToProposal } from '../../src/ingest/feeds/feed-to-proposal.ts';
import { findListed, listingsToIndex } from '../../src/ingest/feeds/find-listed.ts';
import { fixtureDirectory } from '../support/fixture-content.ts';
import { feedService, fixtureContext } from './proposing.ts';

/** What “Listed already?” says of a service of a feed. */
const listed = (own: Record<string, unknown>): string => feedToProposal(feedService(own), fixtureContext)!.listed;
const NORFOLK = { service_areas: [{ name: 'Norfolk' }] };
const HERON = 'w2akwm, Heron Counselling';

describe('a service of a feed may be listed', () => {
  test('under another name with the same number, however it is written', () => {
    expect(listed({ phones: [{ number: '+44 (0)306 9990102' }] })).toBe(`Same number as ${HERON}`);
  });

  test('with the same website, whatever is before and behind its host and path', () => {
    const { ref, name } = fixtureDirectory().services.find(({ contact }) => contact.website === 'https://irwell.example.nhs.uk/clinic')!;
    expect(listed({ url: 'http://www.irwell.example.nhs.uk/clinic/?utm_source=feed#top' })).toBe(`Same website as ${ref}, ${name}`);
    expect(listed({ url: 'https://irwell.example.nhs.uk/' })).toBe('');
  });

  test('under the same name for the same area, in other capitals and signs', () => {
    expect(listed({ name: 'HERON  counselling.', description: 'After rape.' })).toBe(`Same name and area as ${HERON}`);
  });

  test('under the same name elsewhere: that says nothing', () => {
    expect(listed({ name: 'Heron Counselling', description: 'After rape.', ...NORFOLK })).toBe('');
    expect(listed({ name: 'Heron Counselling', description: 'After rape.', service_areas: [] })).toBe('');
  });

  test('in several ways, in one line, and the listing with most in common first', () => {
    const own = {
      name: 'Heron Counselling',
      description: 'After rape.',
      phones: [{ number: '0306 999 0103' }, { number: '0306 999 0102' }],
    };
    expect(listed(own).split('\n')).toEqual([`Same number, name and area as ${HERON}`, 'Same number as fppu77, Dormouse Counselling']);
  });

  test('as one that has closed', () => {
    expect(listed({ phones: [{ number: '0306 999 0107' }] })).toBe('Same number as nt92r5, Tuesday Circle, which has closed');
  });

  test('as a line for the whole country, which covers every area', () => {
    const { ref, name } = fixtureDirectory().services.find(({ coverage }) => coverage.everywhere !== undefined)!;
    expect(listed({ name, description: 'After rape.' })).toContain(`${ref}, ${name}`);
  });
});

test('a number of many listings names five and counts the rest', () => {
  const [one] = fixtureDirectory().services.filter(({ contact }) => contact.phones.length > 0);
  const many = Array.from({ length: 8 }, (_, at) => ({ ...one!, ref: `aaaaa${at + 2}` }));
  const phones = [one!.contact.phones[0]!.number];
  const lines = findListed({ name: '', phones, websites: [], areas: [] }, listingsToIndex(many)).split('\n');
  expect(lines).toHaveLength(6);
  expect(lines.at(-1)).toBe('… and 3 more');
});

test('a service that is not listed has nothing there', () => {
  expect(listed({ phones: [{ number: '01634 555123' }], url: 'https://harbourlight.example.org/' })).toBe('');
});

test('a number that the feed marks as private finds nothing: the row would give it away', () => {
  expect(listed({ phones: [{ number: '0306 999 0102', description: 'Staff only' }] })).toBe('');
  expect(listed({ confidential: true, phones: [{ number: '0306 999 0102' }] })).toBe('');
});
