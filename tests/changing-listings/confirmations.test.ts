import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readDirectory } from '../../src/directory/read-directory.ts';
import { CHANGE_FORMAT, changeFileToText } from '../../src/edit/change-file.ts';
import { textToChecksum } from '../../src/edit/checksum.ts';
import { confirmGroups, withStatements } from '../../src/edit/confirming.ts';
import type { PlainMap } from '../../src/edit/edit-yaml.ts';
import { compareListings, withField } from '../../src/edit/fields.ts';
import { listingToData } from '../../src/edit/preview.ts';
import type { FactGroup } from '../../src/listing/confirmation.ts';
import { filesToPreviews } from '../../src/cli/listings/import.ts';
import { readContent } from '../../src/cli/listings/content.ts';
import { Book } from '../sheets/book.ts';
import { TINY_TODAY, whileTinyContent } from '../support/tiny-content.ts';
import { TINY_FILES } from '../support/tiny-files.ts';
import { runListings } from './run-listings.ts';

const FILE = 'content/services/kent/adviser-gravesend.yaml';
const TEXT = TINY_FILES['services/kent/adviser-gravesend.yaml']!;
const BY_PHONE = { on: '2026-11-20', by: 'provider', how: 'phone' } as const;

/** The groups of the listing that count as confirmed, and what `check` says. */
function stateOf(root: string): { confirmed: string[]; problems: string[] } {
  const { directory, problems } = readDirectory(root, TINY_TODAY);
  const service = directory?.services.find(({ slug }) => slug === 'adviser-gravesend');
  return { confirmed: Object.keys(service?.confirmed ?? {}), problems: problems.map(({ key }) => key) };
}

const edit = (root: string, from: string, to: string) => {
  const text = readFileSync(join(root, FILE), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(root, FILE), text.replace(from, to));
};

/** A change file as the form makes it: from the text that was opened. */
function changeFrom(text: string, change: (data: PlainMap) => PlainMap, isWithStatements = true): string {
  const before = listingToData(text);
  const fields = compareListings(before, change(before));
  return changeFileToText({
    format: CHANGE_FORMAT,
    ref: 'aaaaa2',
    base: textToChecksum(text),
    fields: isWithStatements ? withStatements(before, fields) : fields,
  });
}

const confirming =
  (...groups: FactGroup[]) =>
  (data: PlainMap) =>
    confirmGroups(data, groups, BY_PHONE).data;

async function apply(root: string, change: string) {
  writeFileSync(join(root, 'change.json'), change);
  return runListings(root, 'apply', join(root, 'change.json'), '--apply');
}

describe('a fact that is edited after it was confirmed', () => {
  test('by hand: its group is unconfirmed at once, and check has nothing against that', () =>
    whileTinyContent({}, async (root) => {
      expect(stateOf(root)).toEqual({ confirmed: ['contact'], problems: [] });
      edit(root, '01474 536661', '01474 537392');
      expect(stateOf(root)).toEqual({ confirmed: [], problems: [] });
    }));

  test('by hand, and put back: the group is confirmed again, for that is what was confirmed', () =>
    whileTinyContent({}, async (root) => {
      edit(root, '01474 536661', '01474 537392');
      edit(root, '01474 537392', '01474 536661');
      expect(stateOf(root).confirmed).toEqual(['contact']);
    }));

  test('in another group: the confirmation stays', () =>
    whileTinyContent({}, async (root) => {
      edit(root, 'Mo-Fr 09:00-17:00; PH off', 'Mo-Fr 10:00-11:00');
      expect(stateOf(root).confirmed).toEqual(['contact']);
    }));

  test('in its order and its way of writing alone: the confirmation stays', () =>
    whileTinyContent({}, async (root) => {
      edit(
        root,
        '  email: help@example.org.uk\n  website: https://example.org.uk/help\n',
        '  website: "https://example.org.uk/help"\n  # asked twice\n  email: help@example.org.uk\n  webchat:\n'.replace('  webchat:\n', ''),
      );
      expect(stateOf(root).confirmed).toEqual(['contact']);
    }));

  test('by a change file: hours that were confirmed are not any longer', () =>
    whileTinyContent({}, async (root) => {
      await runListings(root, 'confirm', 'adviser-gravesend', '--groups', 'contact,hours', '--by', 'provider', '--how', 'phone');
      expect(stateOf(root).confirmed).toEqual(['contact', 'hours']);
      const change = changeFrom(readFileSync(join(root, FILE), 'utf8'), (data) =>
        withField(data, 'hours', { opening: 'Mo-Fr 10:00-11:00' }),
      );
      expect(await apply(root, change)).toMatchObject({ code: 0 });
      expect(stateOf(root)).toEqual({ confirmed: ['contact'], problems: [] });
    }));

  test('by a sheet', () =>
    whileTinyContent({}, async (root) => {
      const book = new Book().set('phones', 3, 'Phone', '0117 342 6999');
      writeFileSync(join(root, 'sheet.xlsx'), book.toXlsx());
      expect(await runListings(root, 'import', join(root, 'sheet.xlsx'), '--apply')).toMatchObject({ code: 0 });
      expect(stateOf(root)).toEqual({ confirmed: [], problems: [] });
    }));

  test('by handing its contract to another commissioner', () =>
    whileTinyContent({}, async (root) => {
      await runListings(root, 'confirm', 'adviser-gravesend', '--groups', 'commissioning', '--by', 'commissioner', '--how', 'email');
      expect(stateOf(root).confirmed).toEqual(['contact', 'commissioning']);
      expect(await runListings(root, 'hand-over', '--from', 'kent', '--to', 'gwent', '--on', '2026-12-01')).toMatchObject({ code: 0 });
      expect(stateOf(root).confirmed).toEqual(['contact']);
    }));

  test('by a merge of two versions: one confirmed the number, the other changed it', () =>
    whileTinyContent({}, async (root) => {
      // What git makes of both without a conflict, for they touch different lines.
      await runListings(root, 'confirm', 'adviser-gravesend', '--groups', 'contact', '--by', 'provider', '--how', 'phone');
      edit(root, '01474 536661', '01474 537392');
      expect(readFileSync(join(root, FILE), 'utf8')).toContain('on: 2026-11-23');
      expect(stateOf(root)).toEqual({ confirmed: [], problems: [] });
    }));

  test('moving the listing to another address changes no fact', () =>
    whileTinyContent({}, async (root) => {
      expect(await runListings(root, 'move', 'adviser-gravesend', 'adviser-ashford')).toMatchObject({ code: 0 });
      const moved = readDirectory(root, TINY_TODAY).directory!.services.find(({ slug }) => slug === 'adviser-ashford')!;
      expect(Object.keys(moved.confirmed)).toEqual(['contact']);
    }));
});

describe('a confirmation made against an older version', () => {
  const theirs = TEXT.replace('01474 536661', '0808 168 9111');

  test('is refused, and names the number that was seen and the one that is there now', () =>
    whileTinyContent({}, async (root) => {
      const change = changeFrom(TEXT, confirming('contact', 'hours'));
      writeFileSync(join(root, FILE), theirs);
      const ran = await apply(root, change);
      expect(ran.code).toBe(1);
      expect(ran.out).toContain(
        '! contact.phones: It was confirmed as “number: 01474 536661, cost: standard”, but someone has changed it to “number: 0808 168 9111, cost: standard” since. Ask the service again about what the listing says now, then confirm that.',
      );
      expect(readFileSync(join(root, FILE), 'utf8')).toBe(theirs);
    }));

  test('is refused where a detail was added that nobody saw', () =>
    whileTinyContent({}, async (root) => {
      const change = changeFrom(TEXT, confirming('contact'));
      writeFileSync(join(root, FILE), TEXT.replace('  website:', '  webchat: https://example.org.uk/chat\n  website:'));
      const ran = await apply(root, change);
      expect(ran.code).toBe(1);
      expect(ran.out).toContain('Someone has changed these facts since they were confirmed. The listing now says: “contact: phones:');
    }));

  test('is refused in a change file that says nothing of the facts but their digest', () =>
    whileTinyContent({}, async (root) => {
      const change = changeFrom(TEXT, confirming('contact'), false);
      writeFileSync(join(root, FILE), theirs);
      expect(await apply(root, change)).toMatchObject({ code: 1 });
      expect(readFileSync(join(root, FILE), 'utf8')).toBe(theirs);
    }));

  test('is taken where others changed another group', () =>
    whileTinyContent({}, async (root) => {
      const change = changeFrom(TEXT, confirming('contact'));
      writeFileSync(join(root, FILE), TEXT.replace('minAge: 13', 'minAge: 11'));
      expect(await apply(root, change)).toMatchObject({ code: 0 });
      expect(parse(readFileSync(join(root, FILE), 'utf8'))).toMatchObject({
        eligibility: { minAge: 11 },
        confirmed: { contact: { on: '2026-11-20' } },
      });
      expect(stateOf(root)).toEqual({ confirmed: ['contact'], problems: [] });
    }));

  test('without any digest is refused with the command that makes one', () =>
    whileTinyContent({}, async (root) => {
      const ran = await apply(
        root,
        changeFrom(TEXT, (data) => withField(data, 'confirmed.contact', { ...BY_PHONE })),
      );
      expect(ran.code).toBe(1);
      expect(ran.out).toContain(
        'run: npm run listings -- confirm adviser-gravesend --groups contact --by provider --how phone --on 2026-11-20',
      );
    }));

  test('in a sheet is refused, with what the listing says now', () =>
    whileTinyContent({}, async (root) => {
      writeFileSync(join(root, 'sheet.xlsx'), filled(new Book(), 4, 'contact').toXlsx());
      edit(root, '01474 536661', '0808 168 9111');
      const ran = await runListings(root, 'confirm', '--from', join(root, 'sheet.xlsx'));
      expect(ran.code).toBe(1);
      expect(ran.out).toContain(
        '! confirmations!4  contact: Someone has changed these facts since they were confirmed. The listing now says: “contact: phones: number: 0808 168 9111',
      );
    }));
});

const filled = (book: Book, row: number, groups: string) =>
  book
    .set('confirmations', row, 'Groups confirmed', groups)
    .set('confirmations', row, 'Confirmed by', 'the provider')
    .set('confirmations', row, 'Confirmed how', 'phone')
    .set('confirmations', row, 'Confirmed on', '2026-11-20');

describe('a group that the listing doesn’t have', () => {
  test('cannot be confirmed by the command, which says what can be', () =>
    whileTinyContent({}, async (root) => {
      const ran = await runListings(root, 'confirm', 'adviser-newport', '--groups', 'hours,forensic', '--by', 'provider', '--how', 'phone');
      expect(ran.code).toBe(2);
      expect(ran.err).toContain(
        'adviser-newport says nothing about hours, forensic: there is nothing to confirm. It states: identity, coverage, places, contact.',
      );
    }));

  test('cannot be confirmed in a sheet', () =>
    whileTinyContent({}, async (root) => {
      const book = new Book();
      const row = book.sheet('confirmations').rows.findIndex(([, slug]) => slug === 'adviser-newport') + 1;
      writeFileSync(join(root, 'sheet.xlsx'), filled(book, row, 'hours').toXlsx());
      const ran = await runListings(root, 'confirm', '--from', join(root, 'sheet.xlsx'));
      expect(ran.code).toBe(1);
      expect(ran.out).toContain('hours: The listing says nothing about hours, so there is nothing to confirm.');
    }));
});

describe('the sheet for confirmations', () => {
  test('says what is due and what the listing says, to be read out', () => {
    const book = new Book();
    const row = book.sheet('confirmations').rows.findIndex(([, slug]) => slug === 'adviser-gravesend') + 1;
    expect(book.get('confirmations', row, 'To confirm')).toBe(
      'identity, coverage, places, hours, eligibility, access, capacity, commissioning',
    );
    expect(book.get('confirmations', row, 'What the listing says')).toContain('Phone: 01474 536661');
    const closed = book.sheet('confirmations').rows.findIndex(([, slug]) => slug === 'adviser-dartford') + 1;
    expect(book.get('confirmations', closed, 'To confirm')).toBe('');
  });

  test('is taken by an import, together with what the same workbook changes', () =>
    whileTinyContent({}, async (root) => {
      const book = filled(new Book(), 4, 'contact, hours').set('phones', 3, 'Phone', '0808 168 9111');
      writeFileSync(join(root, 'sheet.xlsx'), book.toXlsx());
      const ran = await runListings(root, 'import', join(root, 'sheet.xlsx'), '--apply');
      expect(ran).toMatchObject({ code: 0 });
      expect(stateOf(root)).toEqual({ confirmed: ['contact', 'hours'], problems: [] });
      expect(readFileSync(join(root, FILE), 'utf8')).toContain('number: "0808 168 9111"');
      // Its confirmations are there by now.
      expect((await runListings(root, 'confirm', '--from', join(root, 'sheet.xlsx'))).out).toContain('There is nothing to write.');
    }));

  test('is refused where its stamps are lost: then nobody knows which facts were confirmed', () =>
    whileTinyContent({}, async (root) => {
      const book = filled(new Book(), 4, 'contact').set('confirmations', 4, 'Stamp', '');
      const { previews } = filesToPreviews([{ name: 'sheet.xlsx', bytes: book.toXlsx() }], readContent(root, TINY_TODAY));
      expect(previews.flatMap(({ issues }) => issues.map(({ key }) => key))).toEqual(['stamp-broken']);
    }));
});
