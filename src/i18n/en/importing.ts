/** What an import corrected by itself: in a file, and in a cell ({found} became {now}). */
export const importing = {
  utf16: 'UTF-16 instead of UTF-8',
  cp1252: 'Windows-1252 instead of UTF-8',
  semicolons: 'semicolons between the columns',
  tabs: 'tabs between the columns',
  blanks: 'invisible spaces: {now}',
  signs: 'curly quotation marks or dashes: {found} is {now}',
  'leading-zero': 'the missing leading zero: {found} is {now}',
  date: 'a date that Excel had reformatted: {found} is {now}',
  'day-and-night': '24/7, which Excel had turned into a date in July: {found}',
  'lost-letters': 'letters that the encoding had broken: {found} is {now}',
  number: 'a number with a decimal point: {found} is {now}',
  word: 'a word written another way: {found} is {now}',
  mailto: 'a link: {found} is {now}',
} as const;
