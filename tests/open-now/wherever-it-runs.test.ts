import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { HoursTable } from '../../src/listing/hours-table.ts';
import type { LondonTime } from '../../src/match/london-time.ts';
import { HOURS, LONDON } from './hours-and-instants.ts';

interface Printed {
  zoneBefore: number;
  zoneAfter: number;
  tables: HoursTable[];
  times: LondonTime[];
}

const printIn = (zone: string): Printed =>
  JSON.parse(
    execFileSync(process.execPath, ['tests/open-now/tables-and-times.ts'], { env: { ...process.env, TZ: zone }, encoding: 'utf8' }),
  ) as Printed;

const ZONES = [
  ['America/New_York', 240],
  ['Pacific/Auckland', -720],
] as const;

describe('Wherever the build runs and wherever the device is', () => {
  const home = printIn('Europe/London');

  it.each(ZONES)('the tables made in %s are those made in London, and its own time is left as it was', (zone, offset) => {
    const there = printIn(zone);
    expect([there.zoneBefore, there.zoneAfter]).toEqual([offset, offset]);
    expect(there.tables).toHaveLength(HOURS.length);
    expect(there.tables).toEqual(home.tables);
  });

  it.each(['Europe/London', ...ZONES.map(([zone]) => zone)])('a device in %s tells London’s time', (zone) => {
    const expected = Object.values(LONDON).map(([day, clock, weekday]) => {
      const [hours, minutes] = clock.split(':').map(Number);
      return { day, minutes: hours! * 60 + minutes!, weekday };
    });
    expect(printIn(zone).times).toEqual(expected);
  });
});
