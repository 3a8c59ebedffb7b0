import { describe, expect, test } from 'vitest';
import type { Directory, Notice, Service } from '../../src/directory/directory.ts';
import { areaToUseBy } from '../../src/upkeep/use-by.ts';
import { fixtureDirectory } from '../support/fixture-content.ts';

const fixture = fixtureDirectory();
const kent = fixture.areas.find(({ slug }) => slug === 'kent')!;
const norfolk = fixture.areas.find(({ slug }) => slug === 'norfolk')!;
const local = fixture.services.find(({ coverage }) => coverage.areas.length === 1 && coverage.areas[0] === 'kent')!;

/** The day until which Kent’s sheet may be used where these alone are listed. */
const useBy = (changed: Partial<Service>, notices: Notice[] = [], today = '2026-11-23') => {
  const service: Service = { ...local, commissioning: [], lifecycle: { status: 'active' }, ...changed };
  delete (service as { planned?: unknown }).planned;
  return areaToUseBy(kent, { ...fixture, services: [{ ...service, ...changed }], notices } satisfies Directory, today);
};

const contract = (until: string): Partial<Service> => ({
  commissioning: [{ ...fixture.services.flatMap(({ commissioning }) => commissioning)[0]!, from: undefined, until }],
});
const notice = (from: string, about: Notice['about']): Notice => ({ ...fixture.notices[0]!, from, until: '2027-01-31', about });

describe('a sheet may be used', () => {
  test('for thirty days where nothing changes before', () => {
    expect(useBy({})).toBe('2026-12-23');
  });

  test.each([
    ['to the last day of a contract', '2026-12-01', '2026-12-01'],
    ['to the end of the month that is all we know of a contract’s end', '2026-11', '2026-11-30'],
    ['today, the last day of a contract', '2026-11-23', '2026-11-23'],
    ['for thirty days where a contract ends later', '2027-03-31', '2026-12-23'],
    ['for thirty days where a contract is over: its details are no longer linked', '2026-10-31', '2026-12-23'],
  ])('%s', (_, until, day) => {
    expect(useBy(contract(until))).toBe(day);
  });

  test('to the day before a service closes', () => {
    expect(useBy({ planned: { status: 'closed', since: '2026-12-05', onward: { en: 'Gone.' } } as Service['planned'] & object })).toBe(
      '2026-12-04',
    );
  });

  test('to the day before a service that is closed for a time opens again', () => {
    expect(useBy({ lifecycle: { status: 'temporarily-closed', until: '2026-12-01' } })).toBe('2026-11-30');
  });

  test('to the day before a notice begins, about a service, the area or the country', () => {
    for (const about of [{ service: local.slug }, { area: 'kent' }, { everywhere: 'england' as const }])
      expect(useBy({}, [notice('2026-12-10', about)]), JSON.stringify(about)).toBe('2026-12-09');
  });

  test('for thirty days where a notice has begun: the sheet says it', () => {
    expect(useBy({}, [notice('2026-11-20', { area: 'kent' })])).toBe('2026-12-23');
  });

  test('whatever goes on elsewhere', () => {
    expect(areaToUseBy(norfolk, { ...fixture, services: [{ ...local, ...contract('2026-12-01') }], notices: [] }, '2026-11-23')).toBe(
      '2026-12-23',
    );
  });

  test('never longer than thirty days and never before today, in every area of the fixture', () => {
    for (const area of fixture.areas) {
      const day = areaToUseBy(area, fixture, '2026-11-23');
      expect(day >= '2026-11-23' && day <= '2026-12-23', `${area.slug} ${day}`).toBe(true);
    }
  });
});
