import { type SpoiledCase } from '../spoiled.ts';

export const hours: SpoiledCase[] = [
  { what: '24/7 that became a day in July', spoil: (b) => b.set('hours', 5, 'Opening hours', '24-Jul'), lines: [] },
  {
    what: '24/7 that became a date, where it was something else before',
    spoil: (b) => b.set('hours', 4, 'Opening hours', { day: 46227 }),
    lines: [
      '~ hours > opening: “Mo-Fr 09:00-17:00; PH off” → “24/7”',
      '* hours!D4  corrected: 24/7, which Excel had turned into a date in July: “2026-07-24”',
    ],
  },
  {
    what: 'hours with long dashes',
    spoil: (b) => b.set('hours', 4, 'Opening hours', 'Mo–Fr 10:00–16:00'),
    lines: [
      '~ hours > opening: “Mo-Fr 09:00-17:00; PH off” → “Mo-Fr 10:00-16:00”',
      '* hours!D4  corrected: curly quotation marks or dashes: “Mo–Fr 10:00–16:00” is “Mo-Fr 10:00-16:00”',
    ],
  },
  {
    what: 'hours as people write them',
    spoil: (b) => b.set('hours', 4, 'Opening hours', 'Mon-Fri 9am-5.30pm; closed on bank holidays'),
    lines: [
      '~ hours > opening: “Mo-Fr 09:00-17:00; PH off” → “Mo-Fr 09:00-17:30; PH off”',
      '* hours!D4  corrected: hours written in words: “Mon-Fri 9am-5.30pm; closed on bank holidays” is “Mo-Fr 09:00-17:30; PH off”',
    ],
  },
  {
    what: 'hours in words',
    spoil: (b) => b.set('hours', 4, 'Opening hours', 'Monday to Friday, nine to five'),
    lines: [
      '~ hours > opening: “Mo-Fr 09:00-17:00; PH off” → “Monday to Friday, nine to five”',
      '! hours!D4  Opening hours: The hours “Monday to Friday, nine to five” are not clear. Write them like “Mo-Fr 09:00-17:00; PH off”, or put the words under hours > inWords.',
    ],
  },
  {
    what: 'hours that became a number',
    spoil: (b) => b.set('hours', 4, 'Opening hours', { day: 46349 }),
    lines: ['! hours!D4  Opening hours: Excel has turned it into a date: “2026-11-23”. Format the cell as text, and type it again.'],
  },
];
