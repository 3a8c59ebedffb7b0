import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Proposal } from '../../src/ingest/feeds/feed-to-proposal.ts';
import { propose } from '../proposals/proposing.ts';

const rowsOf = (name: string): (Proposal | undefined)[] =>
  (JSON.parse(readFileSync(`../shared/cases/feed-${name}.json`, 'utf8')) as Record<string, unknown>[]).map(propose);

const columnOf = (name: string, column: keyof Proposal) => rowsOf(name).map((row) => row?.[column]);
const quotedIn = (name: string, quote: RegExp) => rowsOf(name).map((row) => row!.says.match(quote)?.[0]);

test('status: what is not active is marked, in the feed’s own word', () => {
  const marks = ['defunct', 'inactive', 'temporarily closed', undefined, undefined, 'closed'];
  expect(columnOf('status', 'marks')).toEqual(marks.map((status) => (status ? `Status in the feed: ${status}` : '')));
});

test('kinds: therapy on a horse, music and a taxonomy of therapies are none of ours', () => {
  expect(rowsOf('kind-words')).toEqual([undefined, undefined, undefined]);
});

test('ages: what can’t be an age is reported, and quoted', () => {
  const ages = ['Ages 0 to 0: check them.', 'maximum_age “999”: no age.', 'Ages 65 to 18: check them.'];
  const others = ['minimum_age “18+”: no age.', 'maximum_age “150”: no age.', 'minimum_age “-1”: no age.'];
  expect(columnOf('ages', 'unread')).toEqual([...ages, ...others]);
  expect(quotedIn('ages', /minimum_age: .+/)).toEqual([0, 18, 65, '18+', 18, -1].map((age) => `minimum_age: ${age}`));
  expect(columnOf('age-nought', 'unread')).toEqual(['Ages 0 to 0: check them.']);
});

test('areas: by their codes and names; what may be several is asked', () => {
  const kent = 'Kent';
  const all = [kent, 'Avon and Somerset', '', 'England and Wales', 'England and Wales', '', 'Kent, Surrey, Sussex', kent, 'London'];
  expect(columnOf('areas', 'areas')).toEqual([...all, 'Humberside', 'Lincolnshire', 'Hampshire']);
  expect(columnOf('areas', 'unread').map((text) => text!.slice(0, 28))).toEqual([
    ...['', '', 'Area “Newport”: it may be Ne', '', '', 'Area “Somewhere”: no area of'],
    ...['', '', '', '', '', ''],
  ]);
});

test('entities and markup become plain text', () => {
  expect(rowsOf('entities')).toMatchObject([
    {
      name: "The Women's Rape & Sexual Abuse Centre",
      website: 'https://www.example.org/',
      says: expect.stringContaining('description: Support for women – it’s free. One Two £0 é') as string,
    },
  ]);
  expect(JSON.stringify(rowsOf('entities'))).not.toContain('@');
  expect(rowsOf('entities-2')).toMatchObject([
    { name: 'Harbourlight ISVA Café', says: expect.stringContaining('‘One’ “two” — three… €5 £0 ’') as string },
  ]);
});

test('phones: those that can be rung; people’s left out; the rest reported', () => {
  const one = '01634 555123';
  expect(columnOf('phones', 'phones')).toEqual([
    ...[`${one} ext. 204`, one, one, ''],
    ['0800 1111', '0845 46 47', '0808 802 9999', one, '01634 555124'].join('\n'),
    ['01634 555124 (textphone)', '01634 555125', '01634 555126', '60777 (text)', '01634 555127'].join('\n'),
    '',
  ]);
  const person = rowsOf('phones')[3]!;
  expect(person.marks).toBe('Contact details of a person are left out');
  expect(JSON.stringify(person)).not.toMatch(/priya|07700|@/i);
  expect(rowsOf('phones')[6]!.unread).toBe('Number “1634555123”: no UK number.');
});

test('places: private ones are said to be, and carry no address; kinds of address are quoted', () => {
  const rows = rowsOf('places');
  for (const row of rows.slice(0, 2)) {
    expect(row!.marks).toContain('a place as private');
    expect(JSON.stringify(row)).not.toMatch(/Hidden Lane|ME14|Maidstone|address_1/);
  }
  expect(rows.slice(2).map((row) => row!.says.match(/^address: .+$/gm))).toEqual([
    ['address: address_1 PO Box 123; city Maidstone; postal_code ME14 1XX; address_type postal'],
    [
      'address: address_1 PO Box 123; city Maidstone; postal_code ME14 1XX; address_type postal',
      'address: address_1 5 Real Street; city Gravesend; postal_code DA12 1XX; address_type physical',
    ],
    ['address: address_1 5 real street; city GRAVESEND; postal_code da121bb; address_type physical'],
    ['address: address_1 5 Rue; city Paris; postal_code 75001; country FR'],
    ['address: address_1 5 Street; city Perth; postal_code PH1 1AA; country GB'],
  ]);
  expect(rows.map((row) => row!.unread)).toEqual([
    '',
    '',
    '',
    '',
    '',
    ...Array<string>(2).fill('An address is outside England and Wales.'),
  ]);
});

test('hours: every rule is quoted as it is written; what is over or still to come is marked', () => {
  const marks = ['', 'Opening hours that ended on 2005-12-31', '', '', 'Opening hours that ended on 2019-01-01', '', '', '', '', ''];
  expect(columnOf('hours', 'marks')).toEqual([...marks, 'Opening hours that only begin on 2030-01-01', '', '', '', '', '']);
  const opens = ['9:00 AM', '09:00', '18:00', '09:00', '09:00', '9am', '09:00', '09:00', '09:00', '09:00:00Z', '09:00', '09:00', '09.30'];
  expect(quotedIn('hours', /opens_at [^;]+/)).toEqual([...opens, '17:00', '09:00', '22:00'].map((time) => `opens_at ${time}`));
  const limits = [
    /valid_to 2005-12-31/,
    /bymonthday 2/,
    /until 2019-01-01/,
    /valid_from 2030-01-01/,
    /byweekno 1,3/,
    /description Term time only\. Not open in school holidays\./,
  ];
  for (const limit of limits) expect(quotedIn('hours', limit).filter(Boolean), String(limit)).toHaveLength(1);
  expect(quotedIn('hours', /weekday (Monday|1);/).filter(Boolean)).toHaveLength(2);
  expect(rowsOf('hours-2').map((row) => row!.marks)).toEqual(['', '', '', 'Opening hours that ended on 2026-06-30', '', '', '']);
  expect(quotedIn('hours-2', /holiday_schedules: .+/)[5]).toBe(
    'holiday_schedules: closed true; start_date 2026-12-24; end_date 2027-01-02',
  );
  expect(quotedIn('hours-2', /opens_at 9:00 AM; closes_at 5:00 PM/)[4]).toBeDefined();
});
