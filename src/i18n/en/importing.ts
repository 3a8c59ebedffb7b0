/** What an import put right by itself: of a file, and of a cell ({found} became {now}). */
export const importing = {
  utf16: 'letters of two bytes',
  cp1252: 'the letters of Windows instead of UTF-8',
  semicolons: 'semicolons between the columns',
  tabs: 'tabs between the columns',
  blanks: 'blanks that nobody sees: {now}',
  signs: 'curly signs: {found} is {now}',
  'leading-zero': 'the lost first digit: {found} is {now}',
  date: 'a date that Excel had written its own way: {found} is {now}',
  'day-and-night': '24/7, which Excel had made a day in July: {found}',
  'lost-letters': 'letters that the encoding had lost: {found} is {now}',
  number: 'a number with a point: {found} is {now}',
  word: 'a word written otherwise: {found} is {now}',
  mailto: 'a link: {found} is {now}',
} as const;
