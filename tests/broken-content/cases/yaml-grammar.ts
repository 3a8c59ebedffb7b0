import { GRAVESEND, put, swap, type BrokenCase } from './case.ts';

const withName = (value: string) => swap(GRAVESEND, ['name: Family Matters', value]);

/** Files that cannot be read as YAML, or only in a way that nobody means. */
export const yamlGrammar: BrokenCase[] = [
  {
    what: 'a tab instead of spaces',
    change: swap(GRAVESEND, ['  areas: [kent]', '\tareas: [kent]']),
    lines: ['content/services/kent/adviser-gravesend.yaml:8  whole file  This line is indented with a tab.  Use spaces.'],
  },
  {
    what: 'a tab, once, however much it confuses',
    change: swap(GRAVESEND, ['      cost: standard', '\t\t\tcost: standard']),
    lines: ['content/services/kent/adviser-gravesend.yaml:18  whole file  This line is indented with a tab.  Use spaces.'],
  },
  {
    what: 'a field set in too little',
    change: swap(GRAVESEND, ['  councils: [kent]', ' councils: [kent]']),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:9  whole file  This line, or the one below it, is not indented like the lines around it.  Line it up with the fields it belongs to.',
    ],
  },
  {
    what: 'a field set in too far',
    change: swap(GRAVESEND, ['slug:', '  slug:']),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:2  whole file  This line, or the one below it, is not indented like the lines around it.  Line it up with the fields it belongs to.',
    ],
  },
  {
    what: 'a field of a list set in askew',
    change: swap(GRAVESEND, ['      cost: standard', '     cost: standard']),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:18  whole file  This line, or the one below it, is not indented like the lines around it.  Line it up with the fields it belongs to.',
    ],
  },
  {
    what: 'a quotation mark that is opened only',
    change: swap(GRAVESEND, ['"01474 536661"', '"01474 536661']),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:17  whole file  A quotation mark is missing, or there is one inside the text.  Close the quotes. Inside them, write ’ for an apostrophe and “ ” for quotation marks.',
    ],
  },
  {
    what: 'a quotation mark missing in the middle of a file',
    change: swap('areas/kent.yaml', ['gss: E23000032', "gss: 'E23000032"]),
    lines: [
      'content/areas/kent.yaml:2  whole file  A quotation mark is missing, or there is one inside the text.  Close the quotes. Inside them, write ’ for an apostrophe and “ ” for quotation marks.',
    ],
  },
  {
    what: 'an apostrophe inside single quotes',
    change: withName("name: 'Family's Matters'"),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:2  whole file  A quotation mark is missing, or there is one inside the text.  Close the quotes. Inside them, write ’ for an apostrophe and “ ” for quotation marks.',
    ],
  },
  {
    what: 'quotes inside quotes',
    change: withName('name: "Family "Best" Matters"'),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:2  whole file  A quotation mark is missing, or there is one inside the text.  Close the quotes. Inside them, write ’ for an apostrophe and “ ” for quotation marks.',
    ],
  },
  {
    what: 'the same field twice',
    change: swap(GRAVESEND, ['slug:', 'name: Family Matters\nslug:']),
    lines: ['content/services/kent/adviser-gravesend.yaml:3  whole file  The same field is here twice.  Keep one of the two.'],
  },
  {
    what: 'two fields twice, both',
    change: swap(GRAVESEND, ['slug:', 'name: x\nslug:'], ['hours:', 'hours:\n  byAppointment: yes\n  byAppointment: no']),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:3  whole file  The same field is here twice.  Keep one of the two.',
      'content/services/kent/adviser-gravesend.yaml:24  whole file  The same field is here twice.  Keep one of the two.',
    ],
  },
  {
    what: 'a link to another value',
    change: withName('name: *Family'),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:2  whole file  A value starts with & or *, which YAML reads as a link to another value.  Put the value in quotes, or write it out.',
    ],
  },
  {
    what: 'a value that others could link to',
    change: withName('name: &family Family Matters'),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:2  whole file  A value starts with & or *, which YAML reads as a link to another value.  Put the value in quotes, or write it out.',
    ],
  },
  {
    what: 'a tag',
    change: withName('name: !Family Matters'),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:2  whole file  There is a word with an exclamation mark before a value.  Delete it, or put the value in quotes.',
    ],
  },
  {
    what: 'a tag that YAML itself knows',
    change: withName('name: !!binary Family'),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:2  whole file  There is a word with an exclamation mark before a value.  Delete it, or put the value in quotes.',
    ],
  },
  {
    what: 'an open square bracket',
    change: swap(GRAVESEND, ['types: [adviser]', 'types: [adviser']),
    lines: ['content/services/kent/adviser-gravesend.yaml:6  whole file  A bracket above is never closed.  Add the missing ] or }.'],
  },
  {
    what: 'an open curly bracket',
    change: swap(GRAVESEND, ['{ en: Someone on your side. }', '{ en: Someone on your side.']),
    lines: ['content/services/kent/adviser-gravesend.yaml:7  whole file  A bracket above is never closed.  Add the missing ] or }.'],
  },
  {
    what: 'a colon in a text without quotes',
    change: withName('name: Family: Matters'),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:2  whole file  The text contains a colon, which marks the end of a field’s name.  Put the text in quotes.',
    ],
  },
  {
    what: 'a number sign in a text without quotes',
    change: withName('name: Family #1 Matters'),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:2  whole file  The text contains a space and then #, which starts a comment: the rest of the text is lost.  Put the text in quotes. If it is a comment, put a space after the #.',
    ],
  },
  {
    what: 'a field without its colon',
    change: withName('name Family Matters'),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:2  whole file  The line has no colon followed by a space.  Write the field’s name, a colon, a space and the value.',
    ],
  },
  {
    what: 'a colon without its blank',
    change: withName('name:Family Matters'),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:2  whole file  The line has no colon followed by a space.  Write the field’s name, a colon, a space and the value.',
    ],
  },
  {
    what: 'a text that starts with @',
    change: withName('name: @Family'),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:2  whole file  The text starts with a character that has a special meaning here.  Put the text in quotes.',
    ],
  },
  {
    what: 'a text that starts with a star and goes on',
    change: withName('name: * Family Matters'),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:2  whole file  A value starts with & or *, which YAML reads as a link to another value.  Put the value in quotes, or write it out.',
    ],
  },
  {
    what: 'a second document in the file',
    change: withName('---\nname: Family Matters'),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:2  whole file  This line can’t be read.  Look for a missing comma, bracket or quotation mark.',
    ],
  },
  {
    what: 'brackets within brackets without end',
    change: put(GRAVESEND, `name: ${'['.repeat(20_000)}`),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:1  whole file  This line can’t be read.  Look for a missing comma, bracket or quotation mark.',
    ],
  },
  {
    what: 'a file that was not saved as UTF-8',
    change: withName('name: D\ufffdr Cymru'),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:2  whole file  Some characters were lost (�) because the file was not saved as UTF-8.  Type them again, and choose UTF-8 when you save.',
    ],
  },
];
