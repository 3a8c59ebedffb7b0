import { describe, expect, test } from 'vitest';
import { readDirectory } from '../../src/directory/read-directory.ts';
import type { Commissioner } from '../../src/directory/directory.ts';
import { tellingWordsIn } from '../../src/listing/telling-words.ts';
import { commissionerAddresses, commissionerTitles } from '../../src/upkeep/commissioner-address.ts';
import { commissionerToScope } from '../../src/upkeep/commissioner-scope.ts';
import { contractHorizon } from '../../src/upkeep/contract-horizon.ts';
import { aService, directoryOf, TODAY } from './small-directory.ts';

const shipped = readDirectory('.', TODAY).directory!;

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
  const commissioners = new Map(shipped.commissioners);
  const [kent, board] = [commissioners.get('kent')!, { name: 'Kent Board', slug: 'kent-board', kind: 'policing-board' } as Commissioner];
  commissioners.set('kent', { ...kent, successor: 'kent-board' }).set('kent-board', board);
  const directory = { ...shipped, commissioners };
  expect(commissionerToScope('kent', directory).successor).toBe(board);
  expect(commissionerToScope('kent-board', directory).predecessors.map(({ slug }) => slug)).toEqual(['kent']);
});

describe('addresses and titles', () => {
  const addresses = commissionerAddresses(shipped);
  test('every commissioner has one of its own, and none tells a stranger anything', () => {
    expect([...addresses.keys()].sort()).toEqual([...shipped.commissioners.keys()].sort());
    expect(new Set(addresses.values()).size).toBe(addresses.size);
    expect([...addresses.values()].flatMap(tellingWordsIn)).toEqual([]);
    expect(addresses.get('surrey-police')).toBe('surrey-force');
  });
  test.each(['en', 'cy'] as const)('titles in %s are neutral, each its own', (language) => {
    const titles = [...commissionerTitles(shipped, language).values()];
    expect(titles.flatMap(tellingWordsIn)).toEqual([]);
    expect(new Set(titles).size).toBe(shipped.commissioners.size);
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
