import opening_hours from 'opening_hours';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openingToHoursTable } from '../../src/listing/hours-table.ts';
import { wallToLondon } from '../../src/match/london-time.ts';
import { openAt } from '../../src/match/open-now.ts';
import { PLACE, dayToInstant, disagreements, isHourThePackageMisreads, packageToState } from './asking-the-package.ts';
import { fixtureDirectory } from '../support/fixture-content.ts';
import { generatedHours } from './generated-hours.ts';

const FIRST_DAY = '2026-11-23';
const zone = process.env['TZ'];

const COUNT = 320;
const generated = generatedHours(COUNT);

describe('The table that a browser reads says what the package says', () => {
  // The package reckons in local time: here that of a visitor at home.
  beforeAll(() => void (process.env['TZ'] = 'Europe/London'));
  afterAll(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it('for the hours of every listing, at every change for 18 months', () => {
    expect(new Date(2027, 6, 1).getTimezoneOffset()).toBe(-60);
    const services = fixtureDirectory().services;
    const texts = new Set(
      services.flatMap(({ hours, contact }) =>
        [hours.opening, ...contact.phones.map((phone) => phone.opening)].filter((text) => text !== undefined),
      ),
    );
    expect(texts.size).toBeGreaterThan(5);
    expect([...texts].flatMap((text) => disagreements(text, openingToHoursTable(text, FIRST_DAY)))).toEqual([]);
  });

  it(`for ${COUNT} generated texts, at every change for 18 months`, () => {
    expect(generated).toHaveLength(COUNT);
    expect(generated.flatMap((text) => disagreements(text, openingToHoursTable(text, FIRST_DAY)))).toEqual([]);
  }, 600_000);

  it('in the hour after a short Sunday that the package misreads in summer time, as it reads it without', () => {
    const misread = ['2027-03-29', '2028-03-27'];
    expect(misread.map((day) => isHourThePackageMisreads(dayToInstant(day, 30)))).toEqual([true, true]);
    expect(isHourThePackageMisreads(dayToInstant('2027-03-30', 30))).toBe(false);
    const minutes = Array.from({ length: 60 }, (_, minute) => minute);
    const told = generated.slice(0, 20).map((text) => {
      const table = openingToHoursTable(text, FIRST_DAY);
      return misread.map((day) => minutes.map((minute) => openAt(table, wallToLondon(day, minute))));
    });
    process.env['TZ'] = 'UTC';
    const expected = generated.slice(0, 20).map((text) => {
      const hours = new opening_hours(text, PLACE as never);
      return misread.map((day) => minutes.map((minute) => packageToState(hours, text, dayToInstant(day, minute))));
    });
    process.env['TZ'] = 'Europe/London';
    expect(told).toEqual(expected);
  });
});
