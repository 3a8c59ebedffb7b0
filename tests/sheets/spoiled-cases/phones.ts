import { csv, type SpoiledCase } from '../spoiled.ts';

export const phones: SpoiledCase[] = [
  {
    what: 'a number shortened to 1.47E+09',
    spoil: (b) => b.set('phones', 3, 'Phone', '1.47E+09'),
    lines: [
      '! phones!E3  Phone: Excel has shortened the number to “1.47E+09”, so digits are lost. Format the cell as text, and type the whole number again.',
    ],
  },
  {
    what: 'a number shortened with a comma, as on a computer set to another country',
    spoil: (b) => b.set('phones', 3, 'Phone', '1,47E+09'),
    lines: [
      '! phones!E3  Phone: Excel has shortened the number to “1,47E+09”, so digits are lost. Format the cell as text, and type the whole number again.',
    ],
  },
  {
    what: 'a number shortened and saved as a number: five zeros at its end are no digits',
    spoil: (b) => b.set('phones', 3, 'Phone', { number: 3.33e9 }),
    lines: [
      '! phones!E3  Phone: Excel has shortened the number to “3330000000”, so digits are lost. Format the cell as text, and type the whole number again.',
    ],
  },
  {
    what: 'a number with the apostrophe that makes it a text',
    spoil: (b) => b.set('phones', 3, 'Phone', "'01474 536662"),
    lines: [
      '~ contact > phones > 1 > number: “01474 536661” → “01474 536662”',
      "* phones!E3  corrected: a sign that Excel puts in front of a text: “'01474 536662” is “01474 536662”",
    ],
  },
  {
    what: 'a number as a formula in CSV',
    spoil: (b) => csv(b.toCsv('phones').replace('"01474 536661"', '"=""01474536662"""')),
    lines: [
      '~ contact > phones > 1 > number: “01474 536661” → “01474536662”',
      '* listings.csv!E3  corrected: a sign that Excel puts in front of a text: “="01474536662"” is “01474536662”',
    ],
  },
  {
    what: 'a number that became a decimal',
    spoil: (b) => b.set('phones', 3, 'Phone', { number: 1474.5 }),
    lines: [
      '! phones!E3  Phone: Excel has shortened the number to “1474.5”, so digits are lost. Format the cell as text, and type the whole number again.',
    ],
  },
  {
    what: 'a number that lost its first nought, as text',
    spoil: (b) => b.set('phones', 3, 'Phone', '1474536662'),
    lines: [
      '~ contact > phones > 1 > number: “01474 536661” → “01474 536662”',
      '* phones!E3  corrected: the missing leading zero: “1474536662” is “01474 536662”',
    ],
  },
  {
    what: 'a number that lost its first nought, as a number',
    spoil: (b) => b.set('phones', 2, 'Phone', { number: 1633400001 }),
    lines: [
      '~ contact > phones > 1 > number: “01633 400000” → “01633 400001”',
      '* phones!E2  corrected: the missing leading zero: “1633400001” is “01633 400001”',
    ],
  },
  {
    what: 'the same number without its nought: nothing is changed',
    spoil: (b) => b.set('phones', 3, 'Phone', { number: 1474536661 }),
    lines: [],
  },
  {
    what: 'a number that lost its plus',
    spoil: (b) => b.set('phones', 3, 'Phone', '441474536662'),
    lines: [
      '~ contact > phones > 1 > number: “01474 536661” → “01474 536662”',
      '* phones!E3  corrected: the missing leading zero: “441474536662” is “01474 536662”',
    ],
  },
  {
    what: 'a number with long dashes',
    spoil: (b) => b.set('phones', 3, 'Phone', '01474–536–662'),
    lines: [
      '~ contact > phones > 1 > number: “01474 536661” → “01474 536 662”',
      '* phones!E3  corrected: curly quotation marks or dashes: “01474–536–662” is “01474 536 662”',
    ],
  },
  {
    what: 'a number with blanks of no width and no break',
    spoil: (b) => b.set('phones', 3, 'Phone', '\u200b01474\u00a0536662'),
    lines: ['~ contact > phones > 1 > number: “01474 536661” → “01474 536662”', '* phones!E3  corrected: invisible spaces: “01474 536662”'],
  },
  {
    what: 'a number that became a date',
    spoil: (b) => b.set('phones', 6, 'Phone', { day: 46349 }),
    lines: ['! phones!E6  Phone: Excel has turned it into a date: “2026-11-23”. Format the cell as text, and type it again.'],
  },
  {
    what: 'a number with a word in it',
    spoil: (b) => b.set('phones', 3, 'Phone', '01474 536661 (day)'),
    lines: [
      '~ contact > phones > 1 > number: “01474 536661” → “01474 536661 (day)”',
      '! phones!E3  Phone: “01474 536661 (day)” contains more than a phone number. Write digits and spaces only. Words go in the label.',
    ],
  },
  {
    what: 'a number with a digit too few',
    spoil: (b) => b.set('phones', 3, 'Phone', '01474 53666'),
    lines: [
      '~ contact > phones > 1 > number: “01474 536661” → “01474 53666”',
      '! phones!E3  Phone: “01474 53666” is not a UK phone number. Check the digits, or delete the number.',
    ],
  },
  { what: 'a short number as a number: nothing is changed', spoil: (b) => b.set('phones', 6, 'Phone', { number: 111 }), lines: [] },
];
