import { GRAVESEND, swap, type BrokenCase } from './case.ts';

const withWebsite = (address: string) => swap(GRAVESEND, ['https://example.org.uk/help', address]);

/** Numbers, dates, addresses and hours that cannot be what is meant. */
export const writtenValues: BrokenCase[] = [
  {
    what: 'a reference with a zero',
    change: swap(GRAVESEND, ['ref: aaaaa2', 'ref: aaaaa0']),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:1  ref  “aaaaa0” is not a reference number.  Use six lower-case letters and digits, without 0, 1, i, l or o. Never change a reference once it has been given.',
    ],
  },
  {
    what: 'a provider’s name instead of its file',
    change: swap(GRAVESEND, ['provider: family-matters', 'provider: Family Matters']),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:4  provider  “Family Matters” can’t be used in a file name or web address.  Use lower-case letters, digits and single hyphens: adviser-gravesend.',
    ],
  },
  {
    what: 'a day written as in a letter',
    change: swap(GRAVESEND, ['on: 2026-10-31', 'on: 31/10/2026']),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:42  confirmed > contact > on  “31/10/2026” is not a day.  Write year-month-day: 2026-11-23.',
    ],
  },
  {
    what: 'a day that no month has',
    change: swap(GRAVESEND, ['on: 2026-10-31', 'on: 2026-02-30']),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:42  confirmed > contact > on  “2026-02-30” is not a day.  Write year-month-day: 2026-11-23.',
    ],
  },
  {
    what: 'a test call at a time in words',
    change: swap(GRAVESEND, [
      'sources:\n',
      'tested:\n  - { number: "01474 536661", on: 2026-11-20, at: noon, answered: person, by: host }\nsources:\n',
    ]),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:44  tested > 1 > at  “noon” is not a time of day.  Write hours and minutes: 14:30.',
    ],
  },
  {
    what: 'a month in words',
    change: swap(GRAVESEND, ['pageDate: 2026-01-31', 'pageDate: January 2026']),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:45  sources > 1 > pageDate  “January 2026” is not a date.  Write 2026-11-23, 2026-11 or 2026.',
    ],
  },
  {
    what: 'a thirteenth month',
    change: swap(GRAVESEND, ['pageDate: 2026-01-31', 'pageDate: 2026-13']),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:45  sources > 1 > pageDate  “2026-13” is not a date.  Write 2026-11-23, 2026-11 or 2026.',
    ],
  },
  {
    what: 'an address that runs a script',
    change: withWebsite('javascript:alert(1)'),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:20  contact > website  “javascript:alert(1)” is not a safe web address.  Copy the whole address. It must start with https:// and contain no spaces.',
    ],
  },
  {
    what: 'an address without https',
    change: withWebsite('http://example.org.uk/help'),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:20  contact > website  “http://example.org.uk/help” is not a safe web address.  Copy the whole address. It must start with https:// and contain no spaces.',
    ],
  },
  {
    what: 'an address with a quotation mark in it',
    change: withWebsite(`https://example.org.uk/'onclick=x`),
    lines: [
      `content/services/kent/adviser-gravesend.yaml:20  contact > website  “https://example.org.uk/'onclick=x” is not a safe web address.  Copy the whole address. It must start with https:// and contain no spaces.`,
    ],
  },
  {
    what: 'a source that is no web page',
    change: swap(GRAVESEND, ['https://example.org.uk/about', 'ftp://example.org.uk/about']),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:44  sources > 1 > url  “ftp://example.org.uk/about” is not a safe web address.  Copy the whole address. It must start with https:// and contain no spaces.',
    ],
  },
  {
    what: 'an e-mail address without its sign',
    change: swap(GRAVESEND, ['help@example.org.uk', 'help at example.org.uk']),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:19  contact > email  “help at example.org.uk” is not an e-mail address.  Write it like help@example.org.uk.',
    ],
  },
  {
    what: 'an area’s code that is none',
    change: swap('areas/kent.yaml', ['gss: E23000032', 'gss: KENT']),
    lines: ['content/areas/kent.yaml:2  gss  “KENT” is not an ONS code.  Write E or W and eight digits: E23000032.'],
  },
  {
    what: 'a charity number with a digit too few',
    change: swap('providers/family-matters.yaml', ['"1096790"', '"10967"']),
    lines: [
      'content/providers/family-matters.yaml:2  charityNumber  “10967” is not a charity number.  Write six or seven digits, in quotes.',
    ],
  },
  {
    what: 'a company number without its first zero',
    change: swap('providers/family-matters.yaml', ['"04590345"', '"4590345"']),
    lines: [
      'content/providers/family-matters.yaml:3  companyNumber  “4590345” is not a company number.  Write the eight characters, in quotes.',
    ],
  },
  {
    what: 'words in a phone number',
    change: swap(GRAVESEND, ['01474 536661', '01474 536661 ext 2']),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:17  contact > phones > 1 > number  “01474 536661 ext 2” contains more than a phone number.  Write digits and spaces only. Words go in the label.',
    ],
  },
  {
    what: 'a phone number with a digit too few',
    change: swap(GRAVESEND, ['01474 536661', '01474 53666']),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:17  contact > phones > 1 > number  “01474 53666” is not a UK phone number.  Check the digits, or delete the number.',
    ],
  },
  {
    what: 'a phone number of an area code that nobody has',
    change: swap(GRAVESEND, ['01474 536661', '01000 536661']),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:17  contact > phones > 1 > number  “01000 536661” is not a UK phone number.  Check the digits, or delete the number.',
    ],
  },
  {
    what: 'hours in words',
    change: swap(GRAVESEND, ['Mo-Fr 09:00-17:00; PH off', 'weekdays, mornings']),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:22  hours > opening  The hours “weekdays, mornings” are not clear.  Write them like “Mo-Fr 09:00-17:00; PH off”, or put the words under hours > inWords.',
    ],
  },
  {
    what: 'hours in words that a machine would half understand',
    change: swap(GRAVESEND, ['Mo-Fr 09:00-17:00; PH off', 'Monday to Friday 9-5']),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:22  hours > opening  The hours “Monday to Friday 9-5” are not clear.  Write them like “Mo-Fr 09:00-17:00; PH off”, or put the words under hours > inWords.',
    ],
  },
  {
    what: 'letters without width',
    change: swap(GRAVESEND, ['name: Family Matters', 'name: Family\u200bMatters']),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:2  name  The text contains invisible characters: “Family�Matters”.  Type the text again instead of pasting it.',
    ],
  },
  {
    what: 'signs that turn the text around',
    change: swap(GRAVESEND, ['says: All of it.', 'says: "All \\u202e of it."']),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:47  sources > 1 > says  The text contains invisible characters: “All � of it.”.  Type the text again instead of pasting it.',
    ],
  },
];
