import { DARTFORD, GRAVESEND, HELPLINE, swap, type BrokenCase } from './case.ts';

/** Fields that are missing, unknown, or of the wrong kind. */
export const schema: BrokenCase[] = [
  {
    what: 'a field that is missing',
    change: swap(GRAVESEND, ['summary: { en: Someone on your side. }\n', '']),
    lines: ['content/services/kent/adviser-gravesend.yaml:1  summary  This field is missing.  Add it.'],
  },
  {
    what: 'a field inside a group that is missing',
    change: swap(GRAVESEND, ['    pageDate: 2026-01-31\n', ''], ['    says: All of it.\n', '']),
    lines: ['content/services/kent/adviser-gravesend.yaml:44  sources > 1 > says  This field is missing.  Add it.'],
  },
  {
    what: 'a field with nothing behind it',
    change: swap(GRAVESEND, ['email: help@example.org.uk', 'email:']),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:19  contact > email  The field is empty.  Fill it in, or delete the line if you don’t know the answer.',
    ],
  },
  {
    what: 'a text of blanks',
    change: swap(GRAVESEND, ['name: Family Matters', 'name: "  "']),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:2  name  The field is empty.  Fill it in, or delete the line if you don’t know the answer.',
    ],
  },
  {
    what: 'a field that does not exist',
    change: swap(GRAVESEND, ['hours:', 'openingHours: all day\nhours:']),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:21  openingHours  There is no field called “openingHours”.  Check the spelling, or delete it. docs/listing.md explains the fields.',
    ],
  },
  {
    what: 'a field whose name begins with a letter that cannot be seen',
    change: swap(GRAVESEND, ['hours:', '\u200bremarks: all day\nhours:']),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:21  �remarks  There is no field called “�remarks”.  Check the spelling, or delete it. docs/listing.md explains the fields.',
    ],
  },
  {
    what: 'a comma in a text between brackets',
    change: swap(GRAVESEND, ['{ en: Someone on your side. }', '{ en: Ring us, any day. }']),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:6  summary > any day.  “any day.” was read as a separate field, because of the comma before it.  Put the whole text in quotes.',
    ],
  },
  {
    what: 'a phone number without quotes',
    change: swap(GRAVESEND, ['"01474 536661"', '01474536661']),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:17  contact > phones > 1 > number  “1474536661” was read as a number.  Put it in quotes, so that no digits are lost.',
    ],
  },
  {
    what: 'a charity number without quotes',
    change: swap('providers/family-matters.yaml', ['"1096790"', '1096790']),
    lines: [
      'content/providers/family-matters.yaml:2  charityNumber  “1096790” was read as a number.  Put it in quotes, so that no digits are lost.',
    ],
  },
  {
    what: 'a list where a text is wanted',
    change: swap(GRAVESEND, ['name: Family Matters', 'name: [Family, Matters]']),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:2  name  “Family, Matters” is not text.  Write words here. Put them in quotes if they look like something else.',
    ],
  },
  {
    what: 'words where a number is wanted',
    change: swap(GRAVESEND, ['minAge: 13', 'minAge: 13 years']),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:25  eligibility > minAge  “13 years” is not a whole number.  Write a whole number, without quotes.',
    ],
  },
  {
    what: 'half an age',
    change: swap(GRAVESEND, ['minAge: 13', 'minAge: 13.5']),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:25  eligibility > minAge  “13.5” is not a whole number.  Write a whole number, without quotes.',
    ],
  },
  {
    what: 'a word where true or false is wanted',
    change: swap('vocabulary/service-types.yaml', ['neutral: { en: Adviser', 'generalService: sometimes\n  neutral: { en: Adviser']),
    lines: ['content/vocabulary/service-types.yaml:4  1 > generalService  “sometimes” is neither true nor false.  Write true or false.'],
  },
  {
    what: 'a text where a list is wanted',
    change: swap(GRAVESEND, ['types: [adviser]', 'types: adviser']),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:5  types  “adviser” is not a list.  Write each entry on its own line after a hyphen, or between [ and ].',
    ],
  },
  {
    what: 'a text where fields are wanted',
    change: swap(GRAVESEND, ['{ en: Someone on your side. }', 'Someone on your side.']),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:6  summary  “Someone on your side.” is where a group of fields should be.  Write each field on its own line below it, indented by two spaces.',
    ],
  },
  {
    what: 'a word that is none of the choices',
    change: swap(GRAVESEND, ['selfReferral: yes', 'selfReferral: perhaps']),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:30  access > selfReferral  “perhaps” is not one of the words that this field accepts.  Write one of: yes, no, unknown.',
    ],
  },
  {
    what: 'a person’s name as who confirmed',
    change: swap(GRAVESEND, ['by: provider', 'by: Jane']),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:42  confirmed > contact > by  “Jane” is not one of the words that this field accepts.  Write one of: provider, commissioner, host, police, nhs.',
    ],
  },
  {
    what: 'a text that is too long',
    change: swap(GRAVESEND, ['name: Family Matters', `name: ${'Family '.repeat(30)}`]),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:2  name  The text is too long: “Family Family Family Family Family Family Family Family F…”.  Shorten it to 160 characters.',
    ],
  },
  {
    what: 'a list that is too long',
    change: swap(GRAVESEND, ['genders: [all]', 'genders: [women, men, nonbinary, women]']),
    lines: ['content/services/kent/adviser-gravesend.yaml:24  eligibility > genders  The list has too many entries.  Keep at most 3.'],
  },
  {
    what: 'a list with nothing in it',
    change: swap(GRAVESEND, ['types: [adviser]', 'types: []']),
    lines: ['content/services/kent/adviser-gravesend.yaml:5  types  The list has too few entries.  Give at least 1.'],
  },
  {
    what: 'a number that is too high',
    change: swap(GRAVESEND, ['maxAge: 25', 'maxAge: 250']),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:26  eligibility > maxAge  “250” is too high.  Write a number no higher than 120.',
    ],
  },
  {
    what: 'a number that is too low',
    change: swap(GRAVESEND, ['minAge: 13', 'minAge: -13']),
    lines: ['content/services/kent/adviser-gravesend.yaml:25  eligibility > minAge  “-13” is too low.  Write a number no lower than 0.'],
  },
  {
    what: 'a national line without coverage',
    change: swap(HELPLINE, ['everywhere: england-and-wales', 'areas: []']),
    lines: [
      'content/services/national/helpline-national.yaml:6  coverage  It is not clear which areas the service covers.  Give either areas (a list) or everywhere, but not both.',
    ],
  },
  {
    what: 'areas beside a whole country',
    change: swap(HELPLINE, ['everywhere: england-and-wales', 'everywhere: wales\n  areas: [gwent]']),
    lines: [
      'content/services/national/helpline-national.yaml:6  coverage  It is not clear which areas the service covers.  Give either areas (a list) or everywhere, but not both.',
    ],
  },
  {
    what: 'ages that cross',
    change: swap(GRAVESEND, ['minAge: 13', 'minAge: 30']),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:26  eligibility > maxAge  The highest age “25” is below the lowest.  Check minAge and maxAge.',
    ],
  },
  {
    what: 'all genders and one more',
    change: swap(GRAVESEND, ['genders: [all]', 'genders: [all, women]']),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:24  eligibility > genders  genders has other entries next to “all”.  Write only [all], or name the genders that it serves.',
    ],
  },
  {
    what: 'a waiting list without a date',
    change: swap(GRAVESEND, ['  asOf: 2026-11-01\n', '']),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:34  capacity > asOf  The waiting list has no date.  Add asOf, the day when this was true.',
    ],
  },
  {
    what: 'weeks that cross',
    change: swap(GRAVESEND, ['weeksFrom: 4', 'weeksFrom: 40']),
    lines: ['content/services/kent/adviser-gravesend.yaml:37  capacity > weeksTo  weeksTo “8” is below weeksFrom.  Check both numbers.'],
  },
  {
    what: 'a contract that ends before it starts',
    change: swap(GRAVESEND, ['from: 2024-04', 'from: 2028-04']),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:40  commissioning > 1 > until  It ends (“2027-03”) before it starts.  Check from and until.',
    ],
  },
  {
    what: 'a closed service with no way onward',
    change: swap(DARTFORD, ['  successor: adviser-gravesend\n', '']),
    lines: [
      'content/services/kent/adviser-dartford.yaml:8  lifecycle  The service is closed, but the listing doesn’t say where people can go instead.  Add successor (another listing) or onward (a sentence).',
    ],
  },
];
