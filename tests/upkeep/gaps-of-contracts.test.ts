import { expect, test } from 'vitest';
import { directoryToCandidates } from '../../src/directory/candidates.ts';
import { directoryToGaps } from '../../src/directory/gaps.ts';
import { lifecycleOn } from '../../src/listing/lifecycle.ts';
import { aService, directoryOf, TODAY } from './small-directory.ts';

const contract = (until: string, kind = 'contract') => ({ commissioning: [{ commissioner: 'kent', kind, until }] });

const gapsOf = (...services: Parameters<typeof directoryOf>) => {
  const directory = directoryOf(...services);
  return directoryToGaps(directory, directoryToCandidates(directory, TODAY), new Map(), TODAY);
};

test('check names the listings whose contract or grant ends within six months, and those whose contract has ended', () => {
  const gaps = gapsOf(
    aService({ slug: 'today', ...contract('2026-11-23') }),
    aService({ slug: 'in-six-months', ...contract('2027-05-25') }),
    aService({ slug: 'a-day-later', ...contract('2027-05-26') }),
    aService({ slug: 'until-a-month', ...contract('2027-05') }),
    aService({ slug: 'yesterday', ...contract('2026-11-22') }),
    aService({ slug: 'grant-ends', ...contract('2027-03-31', 'grant') }),
    aService({ slug: 'grant-over', ...contract('2026-03-31', 'grant') }),
  );
  expect(gaps['contract-ending']).toEqual(['today', 'in-six-months', 'grant-ends']);
  expect(gaps['contract-ended']).toEqual(['yesterday']);
});

test('check names the day on which a planned closure takes effect, for the site to be built on it', () => {
  const { lifecycle, planned } = lifecycleOn({ status: 'closed', since: '2027-03-31', onward: { en: 'Call 111.' } }, TODAY);
  const gaps = gapsOf({ ...aService({ slug: 'closing' }), lifecycle, ...(planned && { planned }) }, aService({ slug: 'open' }));
  expect(gaps['takes-effect-later']).toEqual(['closing: 2027-03-31']);
});
