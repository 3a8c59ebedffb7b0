import { describe, expect, test } from 'vitest';
import type { Commissioner } from '../../src/directory/directory.ts';
import { tellingWordsIn } from '../../src/listing/telling-words.ts';
import { commissionerAddresses, commissionerTitles } from '../../src/upkeep/commissioner-address.ts';
import { commissionerToScope } from '../../src/upkeep/commissioner-scope.ts';
import { contractHorizon } from '../../src/upkeep/contract-horizon.ts';
import { fixtureDirectory } from '../support/fixture-content.ts';
import { aService, directoryOf, TODAY } from './small-directory.ts';

const fixture = fixtureDirectory();

describe('a commissioner’s listings', () => {
  const directory = directoryOf(
    aService({ slug: 'in-kent' }),
    aService({ slug: 'paid-elsewhere', coverage: { areas: ['surrey'] }, commissioning: [{ commissioner: 'kent' }] }),
    aService({ slug: 'elsewhere', coverage: { areas: ['surrey'] } }),
    aService({ slug: 'national', coverage: { everywhere: 'england' } }),
    aService({ slug: 'national-paid', coverage: { everywhere: 'england' }, commissioning: [{ commissioner: 'nhs-england' }] }),
    aService({ slug: 'gone', lifecycle: { status: 'closed', onward: { en: 'Ring 111.' } } }),
  );
  const slugs = (commissioner: string) => commissionerToScope(commissioner, directory).services.map(({ slug }) => slug);
  test('are those that cover its area, whoever pays, and those it pays for elsewhere', () => {
    expect(slugs('kent')).toEqual(['in-kent', 'paid-elsewhere']);
    expect(commissionerToScope('kent', directory).paid.map(({ slug }) => slug)).toEqual(['paid-elsewhere']);
  });
  test('of one without an area are those it pays for', () => expect(slugs('nhs-england')).toEqual(['national-paid']));
});

test('a successor is named on both sides', () => {
  expect(commissionerToScope('kent', fixture).successor).toBe(fixture.commissioners.get('kent-board'));
  expect(commissionerToScope('kent-board', fixture).predecessors.map(({ slug }) => slug)).toEqual(['kent']);
});

describe('addresses and titles', () => {
  const addresses = commissionerAddresses(fixture);
  test('every commissioner has one of its own, and none tells a stranger anything', () => {
    expect([...addresses.keys()].sort()).toEqual([...fixture.commissioners.keys()].sort());
    expect(new Set(addresses.values()).size).toBe(addresses.size);
    expect([...addresses.values()].flatMap(tellingWordsIn)).toEqual([]);
  });
  test.each(['en', 'cy'] as const)('titles in %s are neutral, each its own', (language) => {
    const titles = [...commissionerTitles(fixture, language).values()];
    expect(titles.flatMap(tellingWordsIn)).toEqual([]);
    expect(new Set(titles).size).toBe(fixture.commissioners.size);
  });
  test('the word police is left out of an address', () => {
    const surrey = { slug: 'surrey-police', name: 'Surrey Police', kind: 'police-force' } as Commissioner;
    expect([...commissionerAddresses({ commissioners: new Map([[surrey.slug, surrey]]) })]).toEqual([['surrey-police', 'surrey-force']]);
  });
  test('an address is not taken from one who has it when another would be shortened to it', () => {
    const commissioners = new Map(
      ['kent-police', 'kent-force'].map((slug) => [slug, { slug, name: slug, kind: 'police-force' } as Commissioner]),
    );
    expect([...commissionerAddresses({ commissioners })]).toEqual([
      ['kent-force', 'kent-force'],
      ['kent-police', 'kent-force-2'],
    ]);
  });
});

test('contracts stand by their end, who pays for the same time together; what has no end is counted', () => {
  const services = [
    aService({ slug: 'b', commissioning: [{ commissioner: 'kent', until: '2028' }, { commissioner: 'nhs-england' }] }),
    aService({
      slug: 'a',
      commissioning: ['kent', 'nhs-england'].map((commissioner) => ({ commissioner, from: '2024-04', until: '2026-03' })),
    }),
    aService({ slug: 'c' }),
  ];
  const { lines, ...counts } = contractHorizon(services, TODAY);
  expect(lines.map(({ service, end, from, isOver }) => [service.slug, from, end, isOver])).toEqual([
    ['a', '2024-04-01', '2026-03-31', true],
    ['b', undefined, '2028-12-31', false],
  ]);
  expect(counts).toEqual({ withoutEnd: 1, withoutPayer: 1 });
  expect(lines[0]!.commissioners).toEqual(['kent', 'nhs-england']);
  expect(contractHorizon(services, TODAY, 'nhs-england')).toMatchObject({ lines: [{ commissioners: ['nhs-england'] }], withoutEnd: 1 });
});
