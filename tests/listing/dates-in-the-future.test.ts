import { describe, expect, test } from 'vitest';
import { directoryToCandidates } from '../../src/directory/candidates.ts';
import { lifecycleOn, type Lifecycle } from '../../src/listing/lifecycle.ts';
import { statusOn } from '../../src/match/state.ts';
import { fixtureDirectory, FIXTURE_TODAY } from '../support/fixture-content.ts';

const on = (written: Lifecycle, today: string) => lifecycleOn(written, today).lifecycle;

describe('a service that closes on 31 March', () => {
  const closing: Lifecycle = { status: 'closed', since: '2027-03-31', onward: { en: 'Call 111.' } };
  test('is open until the day before, and says what is planned', () => {
    expect(lifecycleOn(closing, '2026-11-29')).toEqual({ lifecycle: { status: 'active' }, planned: closing });
    expect(on(closing, '2027-03-30').status).toBe('active');
  });
  test('is closed from that day on, and leads onward', () => {
    expect(lifecycleOn(closing, '2027-03-31')).toEqual({ lifecycle: closing });
  });
});

test('a service that begins in April is closed until the first of April', () => {
  const beginning: Lifecycle = { status: 'active', since: '2027-04' };
  expect(on(beginning, '2027-03-31')).toEqual({ status: 'temporarily-closed', until: '2027-04' });
  expect(on(beginning, '2027-04-01')).toEqual(beginning);
});

test('a service that closes for a time is open until then', () => {
  const pausing: Lifecycle = { status: 'temporarily-closed', since: '2026-12-24', until: '2027-01-02' };
  expect(on(pausing, '2026-12-23').status).toBe('active');
  expect(on(pausing, '2026-12-24')).toEqual(pausing);
});

test('a closure without a date holds at once', () => {
  expect(on({ status: 'closed', onward: { en: 'Call 111.' } }, '2026-11-29').status).toBe('closed');
});

describe('a page that was built before the day', () => {
  const directory = fixtureDirectory();
  const builtWith = (planned: Lifecycle) => {
    const services = directory.services.map((service) => (service.slug === 'support-ashford' ? { ...service, planned } : service));
    return directoryToCandidates({ ...directory, services }, FIXTURE_TODAY).find(({ slug }) => slug === 'support-ashford')!;
  };

  test.each([
    ['closes', { status: 'closed', since: '2026-12', onward: { en: 'Call 111.' } }],
    ['closes for a time', { status: 'temporarily-closed', since: '2026-12-01', until: '2027-01-02' }],
  ] satisfies [string, Lifecycle][])('knows that the service %s', (_what, planned) => {
    const candidate = builtWith(planned);
    expect(statusOn(candidate, '2026-11-30')).toBe('active');
    expect(statusOn(candidate, '2026-12-01')).toBe('temporarily-closed');
    expect(statusOn(candidate, '2027-06-01')).toBe('temporarily-closed');
  });
});
