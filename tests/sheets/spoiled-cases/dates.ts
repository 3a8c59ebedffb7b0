import { type SpoiledCase } from '../spoiled.ts';

export const dates: SpoiledCase[] = [
  {
    what: 'a day as a date of Excel',
    spoil: (b) => b.set('listings', 4, 'As of', { day: 46337 }),
    lines: ['~ capacity > asOf: “2026-11-01” → “2026-11-11”'],
  },
  {
    what: 'a month as a date of Excel',
    spoil: (b) => b.set('commissioning', 2, 'From', { month: 45778 }),
    lines: [
      '~ commissioning > 1 > from: “2024-04” → “2025-05”',
      '* commissioning!H2  corrected: a date that Excel had reformatted: “2025-05-01” is “2025-05”',
    ],
  },
  {
    what: 'the same month as a date of Excel: nothing is changed',
    spoil: (b) => b.set('commissioning', 2, 'From', { month: 45383 }),
    lines: [],
  },
  {
    what: 'a day as Britons write it',
    spoil: (b) => b.set('listings', 4, 'As of', '13/11/2026'),
    lines: [
      '~ capacity > asOf: “2026-11-01” → “2026-11-13”',
      '* listings!AX4  corrected: a date that Excel had reformatted: “13/11/2026” is “2026-11-13”',
    ],
  },
  {
    what: 'a day as Americans write it',
    spoil: (b) => b.set('listings', 4, 'As of', '11/13/2026'),
    lines: [
      '~ capacity > asOf: “2026-11-01” → “2026-11-13”',
      '* listings!AX4  corrected: a date that Excel had reformatted: “11/13/2026” is “2026-11-13”',
    ],
  },
  {
    what: 'a day that could be either',
    spoil: (b) => b.set('listings', 4, 'As of', '03/04/2026'),
    lines: ['! listings!AX4  As of: “03/04/2026” could be 2026-04-03 or 2026-03-04. Write the year first: 2026-04-03.'],
  },
  {
    what: 'a day that could be either, but is the one that was exported: nothing is changed',
    spoil: (b) => b.set('listings', 4, 'As of', '01/11/2026'),
    lines: [],
  },
  {
    what: 'a day that could be either with two digits for the year',
    spoil: (b) => b.set('listings', 4, 'As of', '3.4.26'),
    lines: ['! listings!AX4  As of: “3.4.26” could be 2026-04-03 or 2026-03-04. Write the year first: 2026-04-03.'],
  },
  {
    what: 'a day with its time',
    spoil: (b) => b.set('listings', 4, 'As of', '2026-11-13 00:00:00'),
    lines: [
      '~ capacity > asOf: “2026-11-01” → “2026-11-13”',
      '* listings!AX4  corrected: a date that Excel had reformatted: “2026-11-13 00:00:00” is “2026-11-13”',
    ],
  },
  {
    what: 'a day with slashes, the year first',
    spoil: (b) => b.set('listings', 4, 'As of', '2026/11/13'),
    lines: [
      '~ capacity > asOf: “2026-11-01” → “2026-11-13”',
      '* listings!AX4  corrected: a date that Excel had reformatted: “2026/11/13” is “2026-11-13”',
    ],
  },
  {
    what: 'a day in words',
    spoil: (b) => b.set('listings', 4, 'As of', '13th November 2026'),
    lines: [
      '~ capacity > asOf: “2026-11-01” → “2026-11-13”',
      '* listings!AX4  corrected: a date that Excel had reformatted: “13th November 2026” is “2026-11-13”',
    ],
  },
  {
    what: 'a day that lost its format',
    spoil: (b) => b.set('listings', 4, 'As of', { number: 46339 }),
    lines: [
      '~ capacity > asOf: “2026-11-01” → “2026-11-13”',
      '* listings!AX4  corrected: a date that Excel had reformatted: “46339” is “2026-11-13”',
    ],
  },
  {
    what: 'a month in words',
    spoil: (b) => b.set('commissioning', 2, 'Until', 'March 2028'),
    lines: [
      '~ commissioning > 1 > until: “2027-03” → “2028-03”',
      '* commissioning!I2  corrected: a date that Excel had reformatted: “March 2028” is “2028-03”',
    ],
  },
  { what: 'a month that became Apr-24: nothing is changed', spoil: (b) => b.set('commissioning', 2, 'From', 'Apr-24'), lines: [] },
  {
    what: 'a month that became Apr-28',
    spoil: (b) => b.set('commissioning', 2, 'From', 'Apr-28'),
    lines: ['! commissioning!H2  From: “Apr-28” could be 2028-04 or 28 Apr. Write the year first: 2028-04.'],
  },
  {
    what: 'a day that is in no calendar',
    spoil: (b) => b.set('listings', 4, 'As of', '2026-02-30'),
    lines: [
      '~ capacity > asOf: “2026-11-01” → “2026-02-30”',
      '! listings!AX4  As of: “2026-02-30” is not a day. Write year-month-day: 2026-11-23.',
    ],
  },
  {
    what: 'a day in the future',
    spoil: (b) => b.set('listings', 4, 'As of', '2027-01-01'),
    lines: [
      '~ capacity > asOf: “2026-11-01” → “2027-01-01”',
      '! listings!AX4  As of: “2027-01-01” is in the future (today is 2026-11-23). Check the year and the month.',
    ],
  },
  {
    what: 'a word for a date',
    spoil: (b) => b.set('commissioning', 2, 'Until', 'ongoing'),
    lines: [
      '~ commissioning > 1 > until: “2027-03” → “ongoing”',
      '! commissioning!I2  Until: “ongoing” is not a date. Write 2026-11-23, 2026-11 or 2026.',
    ],
  },
];
