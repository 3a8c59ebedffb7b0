import type { hours as english, shortHours as englishShort } from '../en/hours.ts';
import type { Widen } from '../widen.ts';

export const hours: Widen<typeof english> = {
  days: ['Llun', 'Mawrth', 'Mercher', 'Iau', 'Gwener', 'Sadwrn', 'Sul'],
  oneDay: 'dydd {from}',
  everyDay: 'bob dydd',
  twoDays: 'dydd {from} a dydd {to}',
  allDay: 'ddydd a nos',
  dayRange: 'dydd {from} i ddydd {to}',
  timeRange: '{from} i {to}',
  midnight: 'hanner nos',
  noon: 'hanner dydd',
  wholeHour: '{hour}.00',
  am: '{time}yb',
  pm: '{time}yp',
};

export const shortHours: Widen<typeof englishShort> = {
  ...hours,
  days: ['Llun', 'Maw', 'Mer', 'Iau', 'Gwe', 'Sad', 'Sul'],
  oneDay: '{from}',
  twoDays: '{from} a {to}',
  dayRange: '{from}–{to}',
  timeRange: '{from}–{to}',
  wholeHour: '{hour}',
  allDay: '24 awr',
  dayAndNight: '24/7',
  notOnBankHolidays: 'nid gwyliau banc',
};
