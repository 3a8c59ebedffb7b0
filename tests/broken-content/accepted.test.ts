import { describe, expect, test } from 'vitest';
import { problemToLine } from '../../src/directory/problem-to-line.ts';
import { readDirectory } from '../../src/directory/read-directory.ts';
import { TINY_TODAY, withTinyContent, type Change } from '../support/tiny-content.ts';
import { TINY_FILES } from '../support/tiny-files.ts';
import { copy, DARTFORD, GRAVESEND, HELPLINE, move, NEWPORT, put, swap } from './cases/case.ts';

const linesOf = (change: Change) => withTinyContent(change, (root) => readDirectory(root, TINY_TODAY).problems.map(problemToLine));

const confirmed = (facts: string) => `confirmed:\n  contact: { on: 2026-11-01, by: host, how: phone, facts: ${facts} }\n`;
const CONFIRMED_NEWPORT = confirmed('1-a56681775fdcee70');
const CONFIRMED_HELPLINE = confirmed('1-c20de45513787a23');

const HOST: [string, string][] = [
  ['stage: preview', 'stage: live'],
  ['address:', 'address: https://waymark.example'],
  ['  name:\n', '  name: Example Trust\n'],
  ['  phone:\n', '  phone: "020 7946 0000"\n'],
  ['  email:\n', '  email: listings@waymark.example\n'],
];

const ACCEPTED: Record<string, Change> = {
  'the tiny content as it is: a preview with nobody to answer for it, its numbers unconfirmed': {},
  'dates without quotes': swap(GRAVESEND, ['seen: 2026-11', 'seen: 2026'], ['asOf: 2026-11-01', 'asOf: 2026-01-31']),
  'dates with quotes': swap(GRAVESEND, ['pageDate: 2026-01-31', 'pageDate: "2026-01-31"'], ['seen: 2026-11', 'seen: "2026"']),
  'a confirmation of today': swap(GRAVESEND, ['on: 2026-10-31', 'on: 2026-11-23']),
  // An edit takes the confirmation away; that is not a problem, only due.
  'facts that have changed since they were confirmed': swap(GRAVESEND, ['"01474 536661"', '"01474 536662"']),
  'a group that was confirmed and is gone': swap(
    GRAVESEND,
    ['  contact: { on:', '  hours: { on:'],
    ['hours:\n  opening: Mo-Fr 09:00-17:00; PH off\n', ''],
  ),
  'short numbers': swap(HELPLINE, ['"0808 500 2222"', '"101"']),
  'a number with its country': swap(GRAVESEND, ['"01474 536661"', '"+44 1474 536661"']),
  'an old source without https': swap(GRAVESEND, ['https://example.org.uk/about', 'http://example.org.uk/about']),
  'yes and no as true and false': swap(GRAVESEND, ['selfReferral: yes', 'selfReferral: true']),
  'the first part of a postcode where only the town is shown': swap(NEWPORT, [
    '  - town: Newport',
    '  - town: Newport\n    postcode: NP20\n    show: town-only',
  ]),
  'a town of many, told apart by its county': swap(GRAVESEND, ['town: Gravesend', 'town: Richmond\n    county: North Yorkshire']),
  'a town of many, told apart by the area covered': swap(NEWPORT, ['town: Newport', 'town: newport']),
  'a new listing, whose reference stands in no ledger yet': copy(
    NEWPORT,
    'services/gwent/adviser-newport-2.yaml',
    ['aaaaa3', 'aaaaa6'],
    ['slug: adviser-newport', 'slug: adviser-newport-2'],
    ['Newport Advisers', 'Other Advisers'],
  ),
  'a listing that was renamed and kept its reference': move(DARTFORD, 'services/kent/adviser-sevenoaks.yaml', [
    'slug: adviser-dartford',
    'slug: adviser-sevenoaks',
  ]),
  'the same name in two areas': swap(NEWPORT, ['Newport Advisers', 'Family Matters']),
  'a closed service beside an open one of its name': swap(DARTFORD, ['Former Service', 'Family Matters']),
  'a closed service that says in words where to turn': swap(DARTFORD, [
    'successor: adviser-gravesend',
    'onward: { en: Ring the national line. }',
  ]),
  'line ends of Windows': put(GRAVESEND, TINY_FILES[GRAVESEND]!.replaceAll('\n', '\r\n')),
  'a mark of byte order': put(GRAVESEND, `\ufeff${TINY_FILES[GRAVESEND]}`),
  'three hyphens at the start': put(GRAVESEND, `---\n${TINY_FILES[GRAVESEND]}`),
  'letters of Welsh and other languages': swap(NEWPORT, ['cy: Rhywun ar eich ochr chi.', 'cy: "Ŵyr, tŷ a chŵn – Łódź, ਪੰਜਾਬੀ."']),
  'a note beside the files': put('services/kent/README.md', 'Ask Anna before you change these.'),
  'a live site with a host and everything confirmed': {
    replace: {
      'site.yaml': HOST,
      [NEWPORT]: [['contact:\n', `${CONFIRMED_NEWPORT}contact:\n`]],
      [HELPLINE]: [['contact:\n', `${CONFIRMED_HELPLINE}contact:\n`]],
    },
  },
  'a live site that allows one unconfirmed listing': {
    replace: {
      'site.yaml': [...HOST, ['allowUnconfirmed: []', 'allowUnconfirmed: [adviser-newport]']],
      [HELPLINE]: [['contact:\n', `${CONFIRMED_HELPLINE}contact:\n`]],
    },
  },
};

describe('check has nothing to say of', () => {
  test.each(Object.entries(ACCEPTED))('%s', (_, change) => {
    expect(linesOf(change)).toEqual([]);
  });
});
