import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import type { Draft } from './draft.ts';
import { editYaml, NotEditable, type PlainMap } from '../../src/edit/edit-yaml.ts';
import { listingOrder } from '../../src/edit/listing-order.ts';
import { newListingToText } from '../../src/edit/new-listing.ts';
import type { Plain } from '../../src/edit/yaml-to-text.ts';
import { FIXTURE_ROOT } from '../support/fixture-content.ts';

const FILES = globSync(`${FIXTURE_ROOT}/content/services/*/*.yaml`).map((file) => ({ file, text: readFileSync(file, 'utf8') }));

const read = (text: string) => parse(text, { version: '1.2' }) as PlainMap;
const edit = (text: string, change: (data: Draft) => void) => {
  const data = read(text) as Draft;
  change(data);
  return editYaml(text, data, listingOrder);
};

describe('a listing that is opened and saved unchanged', () => {
  test('stays as it is to the byte, every one of them', () => {
    expect(FILES.length).toBeGreaterThan(90);
    expect(FILES.filter(({ text }) => editYaml(text, read(text), listingOrder) !== text).map(({ file }) => file)).toEqual([]);
  });

  test('whatever the order in which its fields are handed over', () => {
    const turned = (data: PlainMap) => Object.fromEntries(Object.entries(data).reverse());
    expect(FILES.filter(({ text }) => editYaml(text, turned(read(text)), listingOrder) !== text)).toEqual([]);
  });
});

const TEXT = `# Checked in October.
ref: aaaaa2
name: Family Matters   # the charity
types: [adviser,   helpline] # main one first
summary: { en: "Someone, on your side.", cy: 'Rhywun' }
coverage:
  areas: [ kent ]

# How to reach it
contact:
  phones:
    - number: "01474 536661" # the office
      cost: standard
    # The line at night
    - number: '0808 500 2222'
      label: { en: At night }
  email: help@example.org.uk
hours:
  opening:   Mo-Fr 09:00-17:00
toCheck:
  - First.   # one
  - Second.
`;

/** What differs, as lines with - and +. */
function diff(before: string, after: string): string[] {
  const [old, next] = [before.split('\n'), after.split('\n')];
  const gone = old.filter((line) => !next.includes(line)).map((line) => `-${line}`);
  return [...gone, ...next.filter((line) => !old.includes(line)).map((line) => `+${line}`)];
}

describe('a changed field changes its own place in the text and no other', () => {
  test.each<[what: string, change: (data: Draft) => void, lines: string[]]>([
    [
      'a text, with the comment behind it',
      (d) => (d.name = 'New Name'),
      ['-name: Family Matters   # the charity', '+name: New Name   # the charity'],
    ],
    [
      'a text that needs quotes now',
      (d) => (d.name = 'Name: new # one'),
      ['-name: Family Matters   # the charity', '+name: "Name: new # one"   # the charity'],
    ],
    [
      'a number, which stays in quotes',
      (d) => (d.contact.phones[0].number = '111'),
      ['-    - number: "01474 536661" # the office', '+    - number: "111" # the office'],
    ],
    [
      'a text between brackets',
      (d) => (d.summary.en = 'Two, three'),
      [`-summary: { en: "Someone, on your side.", cy: 'Rhywun' }`, `+summary: { en: "Two, three", cy: 'Rhywun' }`],
    ],
    [
      'an entry put into a list between brackets',
      (d) => d.types.push('chat'),
      ['-types: [adviser,   helpline] # main one first', '+types: [adviser,   helpline, chat] # main one first'],
    ],
    [
      'an entry put in front',
      (d) => d.types.unshift('chat'),
      ['-types: [adviser,   helpline] # main one first', '+types: [chat, adviser,   helpline] # main one first'],
    ],
    [
      'an entry taken out of a list between brackets',
      (d) => d.types.shift(),
      ['-types: [adviser,   helpline] # main one first', '+types: [helpline] # main one first'],
    ],
    ['a field taken out of a group', (d) => delete d.contact.phones[0].cost, ['-      cost: standard']],
    ['a field added where the order has it', (d) => (d.contact.website = 'https://example.org'), ['+  website: https://example.org']],
    [
      'a field added to an entry in front of its first',
      (d) => (d.contact.phones[0] = { ...d.contact.phones[0], textRelay: 'yes' }),
      ['+      textRelay: yes'],
    ],
    ['an entry added to a list on lines', (d) => d.toCheck.push('Third: is it so?'), ['+  - "Third: is it so?"']],
    ['an entry put between two', (d) => d.toCheck.splice(1, 0, 'Between.'), ['+  - Between.']],
    ['an entry taken out of a list on lines', (d) => d.toCheck.shift(), ['-  - First.   # one']],
    [
      'a phone added',
      (d) => d.contact.phones.push({ number: '112', label: { en: 'Third' } }),
      ['+    - number: "112"', '+      label: { en: Third }'],
    ],
    ['a phone taken out', (d) => d.contact.phones.splice(0, 1), ['-    - number: "01474 536661" # the office', '-      cost: standard']],
    ['a group taken out', (d) => delete d.hours, ['-hours:', '-  opening:   Mo-Fr 09:00-17:00']],
    [
      'a group added in its place',
      (d) => (d.confirmed = { contact: { on: '2026-11-20', by: 'provider', how: 'phone' } }),
      ['+confirmed:', '+  contact: { on: 2026-11-20, by: provider, how: phone }'],
    ],
    ['a text in place of a group', (d) => (d.coverage = { everywhere: 'wales' }), ['-  areas: [ kent ]', '+  everywhere: wales']],
    [
      'a text of several lines',
      (d) => (d.name = 'One\nTwo'),
      ['-name: Family Matters   # the charity', '+name: "One\\nTwo"   # the charity'],
    ],
  ])('%s', (_, change, lines) => {
    const after = edit(TEXT, change);
    expect(diff(TEXT, after)).toEqual(lines);
    expect(edit(after, () => undefined)).toBe(after);
  });

  test('new groups stand in the order of a listing', () => {
    const after = edit(
      TEXT,
      (d) => ((d.lifecycle = { status: 'active' }), (d.places = [{ town: 'Gravesend' }]), (d.access = { selfReferral: 'yes' })),
    );
    expect(after.match(/^\w+(?=:)/gm)).toEqual([
      ...['ref', 'name', 'types', 'summary', 'coverage', 'places', 'contact', 'hours', 'access', 'lifecycle', 'toCheck'],
    ]);
  });

  test('the line ends of Windows stay', () => {
    const windows = TEXT.replaceAll('\n', '\r\n');
    const after = edit(windows, (d) => d.toCheck.push('Third.'));
    expect(after).toBe(edit(TEXT, (d) => d.toCheck.push('Third.')).replaceAll('\n', '\r\n'));
  });

  test('a file without a line break at its end gets none in the wrong place', () => {
    expect(edit('ref: aaaaa2\nname: A', (d) => (d.slug = 'a-b'))).toBe('ref: aaaaa2\nname: A\nslug: a-b');
  });

  test('texts over several lines, empty fields and hyphens on lines of their own', () => {
    const odd = 'name: A\nsummary:\n  en: |\n    One\n    two\n  cy:\nplaces:\n  -\n    town: X\n\nhours: {}\n';
    expect(edit(odd, (d) => (d.summary.en = 'Now.'))).toBe(odd.replace('|\n    One\n    two\n', 'Now.\n'));
    expect(edit(odd, (d) => (d.summary.cy = 'Nawr.'))).toBe(odd.replace('cy:', 'cy: Nawr.'));
    expect(edit(odd, (d) => (d.places[0].town = 'Y'))).toBe(odd.replace('X', 'Y'));
    expect(edit(odd, (d) => (d.hours = { opening: '24/7' }))).toBe(odd.replace('hours: {}', 'hours:\n  opening: 24/7'));
  });
});

describe('made-up changes', () => {
  const word = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom(
      'yes',
      'no',
      'true',
      'null',
      '~',
      '1e3',
      '0808',
      '2026-11-20',
      '- a',
      'a: b',
      'a #b',
      '#a',
      '[a',
      '{',
      '"',
      "'",
      '|',
      '> x',
      'ŵ',
      '\ta',
      'a\nb',
      ' ',
      '',
    ),
  );
  const scalar: fc.Arbitrary<Plain> = fc.oneof(word, fc.integer(), fc.boolean(), fc.constant(null));
  const key = fc.constantFrom('en', 'cy', 'number', 'label', 'town', 'note');
  const { value } = fc.letrec<{ value: Plain }>((tie) => ({
    value: fc.oneof({ maxDepth: 3 }, scalar, fc.array(tie('value'), { maxLength: 4 }), fc.dictionary(key, tie('value'), { maxKeys: 4 })),
  }));
  const listings = fc.dictionary(fc.constantFrom('ref', 'name', 'types', 'summary', 'contact', 'places', 'toCheck'), value, {
    minKeys: 1,
    maxKeys: 6,
  });

  test('whatever a text said and whatever it shall say, it says it afterwards, and only that', () => {
    fc.assert(
      fc.property(listings, listings, (before, after) => {
        const text = newListingToText(before as PlainMap);
        expect(read(text)).toEqual(before);
        const same = Object.keys(after).some((name) => name in before);
        if (!same) return;
        expect(read(editYaml(text, after as PlainMap, listingOrder))).toEqual(after);
      }),
      { numRuns: 1500 },
    );
  });

  test('one change to a real listing leaves every other line as it is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FILES), fc.nat(), scalar, ({ text }, at, wanted) => {
        const data = read(text);
        const names = Object.keys(data).filter((name) => typeof data[name] === 'string');
        const name = names[at % names.length]!;
        const after = editYaml(text, { ...data, [name]: wanted }, listingOrder);
        const changed = text.split('\n').filter((line, index) => line !== after.split('\n')[index]);
        expect(changed.every((line) => line.startsWith(`${name}:`))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('what is no file of fields is refused, and nothing is guessed', () => {
    for (const text of ['', '- a', '{ a: b }', 'a: b\na: c', 'a: [b', 'just words']) {
      expect(() => editYaml(text, { a: 'x' })).toThrow(NotEditable);
    }
  });
});
