import { RRule, datetime } from 'rrule';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openingToHoursTable } from '../../src/listing/hours-table.ts';
import { serviceId } from '../../src/export/open-referral/ids.ts';
import { hoursTableToRules, yearOn, type Rule } from '../../src/export/open-referral/schedules.ts';
import { generatedHours } from '../open-now/generated-hours.ts';
import { joined, openingToIntervals, type Interval } from './opening-to-intervals.ts';
import { FIXTURE_ROOT } from '../support/fixture-content.ts';
import { apiOf, releaseOf, TODAY } from './released.ts';

const zone = process.env['TZ'];
const LAST = yearOn(TODAY);

/** The times of a rule, reckoned by a library that knows nothing of ours. */
function ruleToIntervals(rule: Pick<Rule, 'valid_from' | 'valid_to' | 'byday' | 'opens_at' | 'closes_at'>): Interval[] {
  const day = (text: string) => datetime(...(text.split('-').map(Number) as [number, number, number]));
  const days = new RRule({
    freq: RRule.WEEKLY,
    dtstart: day(rule.valid_from),
    until: day(rule.valid_to),
    byweekday: rule.byday.split(',').map((name) => RRule[name as 'MO']),
  }).all();
  return days.map((date) => {
    const text = date.toISOString().slice(0, 10);
    // The standard writes the end of a day as 23:59.
    const closes = Date.parse(`${text}T${rule.closes_at.replace('Z', '+00:00')}`) + (rule.closes_at.startsWith('23:59') ? 60_000 : 0);
    return [Date.parse(`${text}T${rule.opens_at.replace('Z', '+00:00')}`), closes];
  });
}

describe('schedules, reckoned with an independent library,', () => {
  beforeAll(() => void (process.env['TZ'] = 'Europe/London'));
  afterAll(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  test('are the opening hours of every listing, for a year', () => {
    const release = releaseOf(FIXTURE_ROOT);
    const api = apiOf(release);
    let checked = 0;
    for (const service of release.services) {
      const published = api.get(`services/${serviceId(service.ref)}.json`);
      const { schedules = [], phones = [] } = published as { schedules?: Rule[]; phones?: { number: string; schedules?: Rule[] }[] };
      const lines = [
        { opening: service.hours.opening, rules: schedules },
        ...service.contact.phones.map(({ opening }, index) => ({ opening, rules: phones[index]!.schedules ?? [] })),
      ];
      for (const { opening, rules } of lines) {
        const told = joined(rules.filter(({ byday }) => byday).flatMap(ruleToIntervals));
        expect(told, `${service.slug} ${opening}`).toEqual(opening ? joined(openingToIntervals(opening)) : []);
        if (opening) checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(30);
  });

  test('are those of texts with bank holidays, nights, seasons and alternate weeks', () => {
    const made = [
      'Mo-Fr 09:00-17:00; PH off',
      'Fr-Su 22:00-06:00',
      'week 01-53/2 We 18:00-20:00',
      'Apr-Sep Mo-Fr 08:00-20:00; Oct-Mar Mo-Fr 09:00-17:00',
    ];
    for (const opening of [...made, ...generatedHours(40).filter(isWithoutConditions)]) {
      const rules = hoursTableToRules(openingToHoursTable(opening, TODAY));
      expect(joined(rules.flatMap(ruleToIntervals)), opening).toEqual(joined(openingToIntervals(opening)));
    }
  });

  test('hold for a year, and a closed bank holiday is in none of them', () => {
    const rules = hoursTableToRules(openingToHoursTable('Mo-Fr 09:00-17:00; PH off', TODAY));
    expect(rules.every(({ valid_to }) => valid_to <= LAST)).toBe(true);
    const boxingDay = Date.parse('2026-12-28T10:00:00Z');
    expect(rules.flatMap(ruleToIntervals).some(([from, to]) => from <= boxingDay && boxingDay < to)).toBe(false);
  });
});

// What hangs on a condition is told by no schedule; and an hour that the clocks skip or the package misreads is no test of ours.
const isWithoutConditions = (opening: string): boolean => !/["|?]|unknown|\+|\b0[0-3]:\d\d/.test(opening);
