// Started by a test in a process whose local time is somewhere else: prints what is made of hours and instants there.
import { openingToHoursTable } from '../../src/listing/hours-table.ts';
import { instantToLondon } from '../../src/match/london-time.ts';
import { HOURS, INSTANTS } from './hours-and-instants.ts';

const zoneBefore = new Date(2027, 6, 1).getTimezoneOffset();
const tables = HOURS.map((opening) => openingToHoursTable(opening, '2026-11-23'));
const times = INSTANTS.map((instant) => instantToLondon(new Date(instant)));
const zoneAfter = new Date(2027, 6, 1).getTimezoneOffset();
console.log(JSON.stringify({ zoneBefore, zoneAfter, tables, times }));
