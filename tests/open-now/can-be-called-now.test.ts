import { describe, expect, test } from 'vitest';
import { canBeCalledNow } from '../../src/match/can-be-called-now.ts';
import type { Candidate } from '../../src/match/candidate.ts';
import { factsToCandidate } from '../../src/match/facts.ts';
import { wallToLondon } from '../../src/match/london-time.ts';

// Open from 9 to 17 on Mondays to Fridays.
const OFFICE_HOURS = { from: '2026-11-23', until: '2028-05-22', days: [[], [540, 1, 1020, 0]], week: [1, 1, 1, 1, 1, 0, 0], except: [] };
const MONDAY_NOON = wallToLondon('2026-11-23', 720);
const MONDAY_NIGHT = wallToLondon('2026-11-23', 1380);

const service = (facts: Partial<Candidate>): Candidate =>
  factsToCandidate({ ref: 'ref', slug: 'slug', name: 'Service', types: ['helpline'], trust: { phone: 'confirmed' }, ...facts });

describe('a service can be called now', () => {
  test('while its line is open', () => {
    const candidate = service({ hours: [OFFICE_HOURS] });
    expect([canBeCalledNow(candidate, MONDAY_NOON), canBeCalledNow(candidate, MONDAY_NIGHT)]).toEqual([true, false]);
  });

  test('always, where it answers day and night', () => {
    expect(canBeCalledNow(service({ dayAndNight: true }), MONDAY_NIGHT)).toBe(true);
  });

  test('by a number that is there to try', () => {
    expect(canBeCalledNow(service({ hours: [OFFICE_HOURS], trust: { phone: 'likely' } }), MONDAY_NOON)).toBe(true);
  });

  test('by the one of its numbers that is open', () => {
    const line = { number: '', href: '', trust: 'likely', freeToCall: 'unknown', textRelay: 'unknown' } as const;
    const candidate = service({
      lines: [
        { ...line, dayAndNight: false, hours: [OFFICE_HOURS] },
        { ...line, dayAndNight: true, hours: [] },
      ],
    });
    expect(canBeCalledNow(candidate, MONDAY_NIGHT)).toBe(true);
  });
});

describe('a service can’t be called now', () => {
  test('where its hours are not known', () => {
    expect(canBeCalledNow(service({}), MONDAY_NOON)).toBe(false);
  });

  test('by a number that was only seen somewhere', () => {
    expect(canBeCalledNow(service({ dayAndNight: true, trust: { phone: 'seen' } }), MONDAY_NOON)).toBe(false);
  });

  test('on days on which a notice closes it, and while it is closed for a time', () => {
    const closures = [{ from: '2026-11-23', until: '2026-11-24' }];
    expect(canBeCalledNow(service({ dayAndNight: true, closures }), MONDAY_NOON)).toBe(false);
    expect(canBeCalledNow(service({ dayAndNight: true, status: 'temporarily-closed' }), MONDAY_NOON)).toBe(false);
  });
});
