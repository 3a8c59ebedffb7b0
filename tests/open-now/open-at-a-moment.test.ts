import { describe, expect, it } from 'vitest';
import { openingToHoursTable } from '../../src/listing/hours-table.ts';
import { instantToLondon, wallToLondon } from '../../src/match/london-time.ts';
import { openAt, opensNext, opensUntil } from '../../src/match/open-now.ts';
import { generatedHours } from './generated-hours.ts';

const FIRST_DAY = '2026-11-23';
const toTable = (opening: string) => openingToHoursTable(opening, FIRST_DAY);

/** "2026-12-25 22:00" as the wall shows it in London. */
const wall = (text: string) => {
  const [day, clock] = text.split(' ');
  const [hours, minutes] = clock!.split(':').map(Number);
  return wallToLondon(day!, hours! * 60 + minutes!);
};
const at = (opening: string, text: string) => openAt(toTable(opening), wall(text));

const office = toTable('Mo-Fr 09:00-17:00');
const officeNotOnHolidays = toTable('Mo-Fr 09:00-17:00; PH off');
const nights = toTable('Fr,Sa 22:00-02:00');
const dayAndNight = toTable('24/7');

describe('On bank holidays of England and Wales', () => {
  it('a service that closes on them is closed on Christmas Day, one that says nothing of them is not', () => {
    expect(openAt(officeNotOnHolidays, wall('2026-12-25 10:00'))).toBe('closed');
    expect(openAt(office, wall('2026-12-25 10:00'))).toBe('open');
    expect(openAt(dayAndNight, wall('2026-12-25 22:00'))).toBe('open');
  });

  it('the days given for a holiday that falls on a weekend count: 28 December 2026, 27 and 28 December 2027, 3 January 2028', () => {
    for (const day of ['2026-12-28', '2027-12-27', '2027-12-28', '2028-01-03']) {
      expect(openAt(officeNotOnHolidays, wall(`${day} 10:00`)), day).toBe('closed');
    }
    for (const day of ['2026-12-29', '2027-12-29', '2028-01-04']) {
      expect(openAt(officeNotOnHolidays, wall(`${day} 10:00`)), day).toBe('open');
    }
  });

  it('each working day that is one is an exception, and no other day is', () => {
    const closed: string[] = [];
    for (let time = Date.parse(FIRST_DAY); time <= Date.parse(officeNotOnHolidays.until); time += 86_400_000) {
      const moment = wallToLondon(new Date(time).toISOString().slice(0, 10), 600);
      if (moment.weekday < 5 && openAt(officeNotOnHolidays, moment) === 'closed') closed.push(moment.day);
    }
    expect(closed).toEqual([
      ...['2026-12-25', '2026-12-28', '2027-01-01', '2027-03-26', '2027-03-29', '2027-05-03', '2027-05-31', '2027-08-30', '2027-12-27'],
      ...['2027-12-28', '2028-01-03', '2028-04-14', '2028-04-17', '2028-05-01'],
    ]);
  });

  it('own hours of holidays hold on them', () => {
    expect(at('Mo-Fr 09:00-17:00; PH 10:00-14:00', '2026-12-25 09:30')).toBe('closed');
    expect(at('Mo-Fr 09:00-17:00; PH 10:00-14:00', '2026-12-25 13:59')).toBe('open');
  });
});

describe('A night that would begin on a day with other hours', () => {
  // Friday 25, Saturday 26 and Monday 28 December are bank holidays; so is Good Friday, 26 March.
  it.each([
    ['Fr 20:00-02:00; PH off', '2027-03-27'],
    ['Mo-Su 20:00-02:00; PH off', '2026-12-27'],
    ['Mo-Su 20:00-02:00; PH off', '2026-12-29'],
    ['Mo-Su 20:00-26:00; PH closed', '2026-12-29'],
    ['Mo-Su 20:00 - 02:00; PH 10:00-14:00', '2026-12-29'],
    ['Mo-Su 20:00-02:00; PH 20:00-24:00', '2026-12-29'],
    ['Mo-Su 20:00-02:00 "by appointment"; PH off', '2026-12-29'],
    ['Mo-Su 20:00-02:00; 2026 Dec 09 off', '2026-12-10'],
    ['Mo-Su 20:00-02:00; 2026 Dec 09 20:00-23:00', '2026-12-10'],
    ['Mo-Su 20:00-02:00; We off', '2026-12-10'],
  ])('does not go on after midnight: %s, on %s', (opening, day) => {
    expect(at(opening, `${day} 00:00`)).toBe('closed');
    expect(at(opening, `${day} 01:59`)).toBe('closed');
    expect(at(opening, `${day} 20:00`)).toBe(day === '2027-03-27' ? 'closed' : opening.includes('"') ? 'unknown' : 'open');
  });

  it('ends when the other hours say', () => {
    const shorter = 'Mo-Su 20:00-02:00; PH 20:00-01:00';
    expect(at(shorter, '2026-12-29 00:59')).toBe('open');
    expect(at(shorter, '2026-12-29 01:00')).toBe('closed');
    expect(at(shorter, '2026-12-30 01:59')).toBe('open');
  });

  it('leaves the hours that the next day has of its own', () => {
    const early = 'Mo-Su 20:00-02:00; Tu 00:00-01:00,20:00-02:00; PH off';
    expect(at(early, '2026-12-29 00:59')).toBe('open');
    expect(at(early, '2026-12-29 01:00')).toBe('closed');
    expect(at('24/7; PH off', '2026-12-29 00:30')).toBe('open');
  });

  it('is there on every other day, and beside hours that are only added', () => {
    expect(at('Fr 20:00-02:00; PH off', '2026-12-05 01:59')).toBe('open');
    expect(at('Mo-Su 20:00-02:00, We 10:00-12:00', '2026-12-10 01:59')).toBe('open');
    expect(at('Fr 20:00-02:00, Fr 22:00-04:00', '2026-12-05 03:59')).toBe('open');
    expect(at('Fr 22:00-04:00, Fr 20:00-02:00', '2026-12-05 03:59')).toBe('open');
  });

  it('is not when the service opens next, nor until when it is open', () => {
    const table = toTable('Mo-Su 20:00-02:00; PH off');
    expect(opensNext(table, wall('2026-12-28 23:00'))).toEqual({ day: '2026-12-29', minutes: 1200, weekday: 1 });
    expect(opensUntil(table, wall('2026-12-24 23:00'))).toEqual({ day: '2026-12-25', minutes: 0, weekday: 4 });
  });
});

describe('What cannot be told is not known, never closed', () => {
  it('before the first day of the table and after its last', () => {
    for (const table of [office, dayAndNight]) {
      expect(table.until).toBe('2028-05-22');
      expect(openAt(table, wall('2028-05-22 12:00'))).toBe('open');
      expect(openAt(table, wall('2028-05-23 12:00'))).toBe('unknown');
      expect(openAt(table, wall('2028-05-27 03:00'))).toBe('unknown');
      expect(openAt(table, wall('2026-11-22 12:00'))).toBe('unknown');
      expect(openAt(table, wall('1970-01-01 00:00'))).toBe('unknown');
    }
    expect(opensNext(office, wall('2028-05-22 18:00'))).toBeUndefined();
  });

  it('by appointment and other conditions', () => {
    expect(at('Mo-Fr 09:00-17:00; Sa "by appointment"', '2026-11-28 10:00')).toBe('unknown');
    expect(at('Mo-Fr 09:00-17:00 open "by appointment"', '2026-11-23 10:00')).toBe('unknown');
    expect(at('Mo-Fr 09:00-17:00 open "don\'t come, ring"', '2026-11-23 10:00')).toBe('unknown');
    expect(at('Mo-Fr 09:00-17:00 unknown', '2026-11-23 10:00')).toBe('unknown');
    expect(at('Mo-Fr 09:00-17:00 || "on call"', '2026-11-23 18:00')).toBe('unknown');
    expect(at('Sa off "by appointment"', '2026-11-28 10:00')).toBe('closed');
  });

  it('an end left open', () => {
    expect(at('Mo-Fr 09:00+', '2026-11-23 10:00')).toBe('unknown');
    expect(at('Mo-Fr 09:00+', '2026-11-23 08:59')).toBe('closed');
    // The package says "not known" at 9 and "closed" a minute later.
    expect(at('09:00+,14:00-16:00', '2026-11-23 10:00')).toBe('unknown');
  });

  it('times by the sun, which the package does not reckon for a place', () => {
    expect(at('sunrise-sunset', '2026-12-21 17:00')).toBe('unknown');
    expect(at('Mo-Fr 09:00-17:00 open "not after sunset"; Sa 10:00-12:00', '2026-11-28 11:00')).toBe('open');
  });

  it('a text that the package reads but cannot answer', () => {
    expect(at('Mo-Fr 09:00-17:00; easter -150 days off', '2026-11-23 10:00')).toBe('unknown');
  });
});

describe('When the clocks change', () => {
  const early = toTable('Mo-Su 01:15-01:45');

  it('what falls into the missing hour of March does not happen, and what begins in it begins at 2', () => {
    const before = instantToLondon(new Date('2027-03-28T00:59:59Z'));
    const after = instantToLondon(new Date('2027-03-28T01:00:00Z'));
    expect([before.minutes, after.minutes]).toEqual([59, 120]);
    expect([openAt(early, before), openAt(early, after)]).toEqual(['closed', 'closed']);
    const longer = toTable('Mo-Su 01:15-05:00');
    expect([openAt(longer, before), openAt(longer, after)]).toEqual(['closed', 'open']);
  });

  it('what falls into the repeated hour of October holds both times', () => {
    const clock = ['2027-10-31T00:14:00Z', '2027-10-31T00:15:00Z', '2027-10-31T00:45:00Z', '2027-10-31T01:15:00Z', '2027-10-31T01:45:00Z'];
    expect(clock.map((time) => openAt(early, instantToLondon(new Date(time))))).toEqual(['closed', 'open', 'closed', 'open', 'closed']);
  });

  it('a night runs to its end by the clock', () => {
    const spring = toTable('Sa 22:00-06:00');
    expect(openAt(spring, instantToLondon(new Date('2027-03-28T04:59:00Z')))).toBe('open');
    expect(openAt(spring, instantToLondon(new Date('2027-03-28T05:00:00Z')))).toBe('closed');
    expect(openAt(spring, instantToLondon(new Date('2027-10-31T05:59:00Z')))).toBe('open');
    expect(openAt(spring, instantToLondon(new Date('2027-10-31T06:00:00Z')))).toBe('closed');
    // The Monday after: the package itself takes Saturday for the night before.
    expect(openAt(spring, wall('2027-03-29 00:30'))).toBe('closed');
  });
});

describe('Until when, and when next', () => {
  it('says the end of today’s hours, and the next opening over a weekend and over Christmas', () => {
    expect(opensUntil(office, wall('2026-11-23 09:00'))).toEqual({ day: '2026-11-23', minutes: 1020, weekday: 0 });
    expect(opensUntil(office, wall('2026-11-23 16:59'))?.minutes).toBe(1020);
    expect(opensNext(office, wall('2026-11-27 17:00'))).toEqual({ day: '2026-11-30', minutes: 540, weekday: 0 });
    expect(opensNext(officeNotOnHolidays, wall('2026-12-24 17:00'))).toEqual({ day: '2026-12-29', minutes: 540, weekday: 1 });
    expect(opensNext(office, wall('2026-11-23 08:59'))?.day).toBe('2026-11-23');
  });

  it('joins what runs past midnight', () => {
    expect(opensUntil(nights, wall('2026-11-27 23:00'))).toEqual({ day: '2026-11-28', minutes: 120, weekday: 5 });
    expect(opensUntil(nights, wall('2026-11-28 01:59'))).toEqual({ day: '2026-11-28', minutes: 120, weekday: 5 });
    expect(opensUntil(toTable('Mo 18:00-24:00'), wall('2026-11-23 20:00'))).toEqual({ day: '2026-11-24', minutes: 0, weekday: 1 });
  });

  it('says nothing where there is nothing to say', () => {
    expect(opensUntil(office, wall('2026-11-23 17:00'))).toBeUndefined();
    expect(opensNext(office, wall('2026-11-23 10:00'))).toBeUndefined();
    expect(opensUntil(dayAndNight, wall('2026-11-23 10:00'))).toBeUndefined();
    expect(opensNext(toTable('off'), wall('2026-11-23 10:00'))).toBeUndefined();
    // It may be open on Saturday: "opens on Monday" would be a guess.
    const saturday = toTable('Mo-Fr 09:00-17:00; Sa "by appointment"');
    expect(opensNext(saturday, wall('2026-11-27 18:00'))).toBeUndefined();
    expect(opensUntil(saturday, wall('2026-11-27 16:00'))?.minutes).toBe(1020);
    expect(opensUntil(dayAndNight, wall('2028-05-23 10:00'))).toBeUndefined();
  });

  it('is the first minute at which the state is another, for generated hours', () => {
    const next = (day: string, minutes: number) =>
      minutes < 1439 ? wallToLondon(day, minutes + 1) : wallToLondon(new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10), 0);
    let found = 0;
    for (const table of generatedHours(25).map(toTable)) {
      for (const start of ['2026-12-24 16:20', '2027-03-27 23:00', '2027-05-30 09:00', '2027-08-18 13:37', '2027-12-31 22:30'].map(wall)) {
        const state = openAt(table, start);
        const told = state === 'open' ? opensUntil(table, start) : opensNext(table, start);
        let moment = start;
        while (openAt(table, moment) === state && moment.day < '2028-02-01') moment = next(moment.day, moment.minutes);
        const isToTell = moment.day < '2028-02-01' && (state === 'open' || (state === 'closed' && openAt(table, moment) === 'open'));
        if (isToTell) found++;
        if (isToTell || state === 'unknown') expect(told).toEqual(isToTell ? moment : undefined);
      }
    }
    expect(found).toBeGreaterThan(40);
  });
});
