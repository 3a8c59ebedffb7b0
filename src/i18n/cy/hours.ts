import type { hours as english } from '../en/hours.ts';
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
