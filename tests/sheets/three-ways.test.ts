import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runListings } from '../changing-listings/run-listings.ts';
import { whileTinyContent } from '../support/tiny-content.ts';
import { Book, type Cell } from './book.ts';
import { changedFiles, readBytes } from './round-trip.ts';

const FILE = 'content/services/kent/adviser-gravesend.yaml';
const LINE = 'content/services/national/helpline-national.yaml';

/** Exports, lets others edit listings by hand, and imports a sheet that was edited meanwhile. */
async function meanwhile(others: Record<string, readonly (readonly [from: string, to: string])[]>, edit: (book: Book) => unknown) {
  return whileTinyContent({}, async (root) => {
    const book = new Book();
    edit(book);
    for (const [file, swaps] of Object.entries(others)) {
      const text = readFileSync(join(root, file), 'utf8');
      const now = swaps.reduce((all, [from, to]) => all.replace(from, to), text);
      expect(now).not.toBe(text);
      writeFileSync(join(root, file), now);
    }
    const before = readBytes(root);
    const path = join(root, 'sheet.xlsx');
    writeFileSync(path, book.toXlsx());
    const ran = await runListings(root, 'import', path, '--apply');
    return { ...ran, changed: changedFiles(before, readBytes(root)), text: readFileSync(join(root, FILE), 'utf8') };
  });
}
const type = (name: string, row: number, heading: string, cell: Cell) => (book: Book) => book.set(name, row, heading, cell);

describe('while somebody had the sheet, others changed the listing', () => {
  test('another field: both changes stand', async () => {
    const ran = await meanwhile({ [FILE]: [['minAge: 13', 'minAge: 11']] }, type('listings', 4, 'To age', '30'));
    expect(ran).toMatchObject({ code: 0, changed: [FILE] });
    expect(ran.text).toContain('minAge: 11\n  maxAge: 30\n');
  });

  test('the same field: refused by name, with the cell, and nothing is written', async () => {
    const ran = await meanwhile({ [FILE]: [['minAge: 13', 'minAge: 11']] }, (book) =>
      book.set('listings', 4, 'From age', '16').set('listings', 4, 'Name', 'New Name').set('listings', 2, 'Name', 'Other'),
    );
    expect(ran).toMatchObject({ code: 1, changed: [] });
    expect(ran.out).toContain(
      '  ! listings!S4  From age: You changed it to “16”, but someone else has changed it to “11” since the export. Find out which is right, and make the change in a new export.',
    );
    expect(ran.out).toContain('0 new, 1 changed, 2 unchanged, 1 refused. Nothing is written while something is refused.');
  });

  test('the same field in the same way: nothing to do', async () => {
    const ran = await meanwhile({ [FILE]: [['minAge: 13', 'minAge: 16']] }, type('listings', 4, 'From age', '16'));
    expect(ran).toMatchObject({ code: 0, changed: [] });
  });

  test('what the sheet did not touch is never set back', async () => {
    const ran = await meanwhile(
      {
        [FILE]: [
          ['minAge: 13', 'minAge: 11'],
          ['name: Family Matters', 'name: Newer Name'],
        ],
      },
      () => undefined,
    );
    expect(ran).toMatchObject({ code: 0, changed: [] });
  });

  test('they put a phone in front: the change finds its own phone', async () => {
    const ran = await meanwhile({ [LINE]: [['  phones:\n', '  phones:\n    - number: "101"\n']] }, type('phones', 5, 'Voicemail', 'no'));
    expect(ran).toMatchObject({ code: 0, changed: [LINE] });
    expect(ran.out).toContain('+ contact > phones > 3 > voicemail: “no”');
  });

  test('they changed another field of the same phone: both changes stand', async () => {
    const ran = await meanwhile({ [FILE]: [['cost: standard', 'cost: premium']] }, type('phones', 3, 'Voicemail', 'no'));
    expect(ran).toMatchObject({ code: 0, changed: [FILE] });
    expect(ran.text).toContain('      cost: premium\n      voicemail: no\n');
  });

  test('they took the phone out: a change to it is refused, an untouched row says nothing', async () => {
    const gone = { [LINE]: [['    - number: "116 123"\n', '']] } as const;
    expect(await meanwhile(gone, () => undefined)).toMatchObject({ code: 0, changed: [] });
    const ran = await meanwhile(gone, type('phones', 5, 'Voicemail', 'no'));
    expect(ran).toMatchObject({ code: 1, changed: [] });
    expect(ran.out).toContain('! phones!5  contact > phones: Someone else has changed or removed this entry since the export.');
  });

  test('they changed the phone that the sheet takes out: refused', async () => {
    const ran = await meanwhile({ [FILE]: [['cost: standard', 'cost: premium']] }, type('phones', 3, 'Take out', 'yes'));
    expect(ran).toMatchObject({ code: 1, changed: [] });
  });
});

describe('the name for discreet cards', () => {
  const headings = ['Name on a discreet card', 'Name on a discreet card, Welsh'] as const;
  const NAMED = ['name: Family Matters\n', 'name: Family Matters\ndiscreetName:\n  en: The Corner House\n  cy: Tŷ’r Gornel\n'] as const;
  const CELLS = '"The Corner House","Tŷ’r Gornel"';

  /** The sheet of listings as it was before: without the two columns, and with stamps of the others alone. */
  function asExportedBefore(book: Book): void {
    const [first, last] = [book.column('listings', headings[0]), book.column('listings', 'Stamp')];
    book.sheet('listings').rows.forEach((row, at) => {
      const stamp = row[last] as string;
      if (at > 0) row[last] = `shfc07j${stamp.slice('shfc07j'.length, -2 * 6)}`;
      row.splice(first, headings.length);
    });
  }

  test('is written in the sheet, in both languages', async () => {
    const ran = await meanwhile({}, (book) =>
      book.set('listings', 4, headings[0], 'The Corner House').set('listings', 4, headings[1], 'Tŷ’r Gornel'),
    );
    expect(ran).toMatchObject({ code: 0, changed: [FILE] });
    expect(ran.text).toContain('discreetName: { en: The Corner House, cy: Tŷ’r Gornel }\n');
  });

  test('is exported, and emptied cells delete it', async () => {
    await whileTinyContent({ replace: { [FILE.slice('content/'.length)]: [NAMED] } }, async (root) => {
      const sheet = join(root, 'out.csv');
      await runListings(root, 'export', '--all', '--to', sheet);
      const exported = readFileSync(sheet, 'utf8');
      expect(exported).toContain(CELLS);
      writeFileSync(sheet, exported.replace(CELLS, '"",""'));
      const ran = await runListings(root, 'import', sheet, '--apply');
      expect(ran).toMatchObject({ code: 0 });
      expect(readFileSync(join(root, FILE), 'utf8')).not.toContain('discreetName');
    });
  });

  test('that shows what the service is about is refused, with its cell', async () => {
    const ran = await meanwhile({}, type('listings', 4, headings[0], 'Kent Rape Crisis'));
    expect(ran).toMatchObject({ code: 1, changed: [] });
    expect(ran.out).toContain(
      '! listings!BJ4  Name on a discreet card: “Kent Rape Crisis” is for cards that must give nothing away, and shows what the service is about.',
    );
  });

  test('that others have given a listing stays where the sheet was exported before it had a column for it', async () => {
    const ran = await meanwhile({ [FILE]: [NAMED] }, (book) => {
      asExportedBefore(book);
      book.set('listings', 4, 'From age', '16');
    });
    expect(ran).toMatchObject({ code: 0, changed: [FILE] });
    expect(ran.text).toContain(NAMED[1]);
    expect(ran.text).toContain('minAge: 16');
  });
});

describe('somebody else’s sheet, by a mapping', () => {
  const MAPPING = `columns:
  Organisation: name
  Kind: types
  Telephone: phones.1.number
  Web: contact.website
  Open?: hours.byAppointment
  Town: places.1.town
skip: [Remarks]
values:
  types: { Help line: helpline }
  hours.byAppointment: { By appointment: "yes" }
fixed:
  coverage.areas: kent
`;
  async function importMapped(csv: string, mapping = MAPPING) {
    const folder = mkdtempSync(join(tmpdir(), 'mapped-'));
    try {
      return await whileTinyContent({}, async (root) => {
        writeFileSync(join(folder, 'theirs.csv'), csv);
        writeFileSync(join(folder, 'mapping.yaml'), mapping);
        const before = readBytes(root);
        const ran = await runListings(root, 'import', join(folder, 'theirs.csv'), '--mapping', join(folder, 'mapping.yaml'), '--apply');
        return { ...ran, changed: changedFiles(before, readBytes(root)), text: readFileSync(join(root, FILE), 'utf8') };
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  test('changes the listing of that name, and says nothing by what it leaves empty', async () => {
    const ran = await importMapped(
      'Organisation;Kind;Telephone;Web;Open?;Town;Remarks\r\nfamily matters;Help line, adviser;1474 536662;;By appointment;;ring Ann\r\n',
    );
    expect(ran).toMatchObject({ code: 0, changed: [FILE] });
    expect(ran.text).toContain('types: [adviser, helpline]');
    expect(ran.text).toContain('number: "01474 536662"');
    expect(ran.text).toContain('website: https://example.org.uk/help');
    expect(ran.text).toContain('byAppointment: yes');
  });

  test('refuses a column that the mapping does not name, and a new service without what it needs, in one line', async () => {
    const ran = await importMapped('Organisation,Postcode\r\nNobody Known,DA1 1AA\r\n');
    expect(ran).toMatchObject({ code: 1, changed: [] });
    expect(ran.out).toContain('! theirs.csv!B1: The mapping does not say what the column “Postcode” is. Add it to columns, or to skip.');
    expect(ran.out).toContain('! theirs.csv!2  Kinds, Summary: This field is missing. Add it.');
  });

  test('proposes a web name for each new service, from its kind and its town', async () => {
    const ran = await importMapped(
      'Organisation,Kind,Summary,Town\r\nFirst,adviser,Help.,Dover\r\nSecond,adviser,Help.,Dover\r\n',
      MAPPING.replace('columns:', 'columns:\n  Summary: summary.en'),
    );
    expect(ran).toMatchObject({
      code: 0,
      changed: ['content/services/kent/adviser-dover-2.yaml', 'content/services/kent/adviser-dover.yaml', 'content/services/refs.csv'],
    });
  });

  test('never takes away another area or kind: what is the same in every row is for new services alone', async () => {
    const mapping = MAPPING.replace('coverage.areas: kent', 'coverage.areas: gwent');
    const ran = await importMapped('Organisation,Kind\r\nFamily Matters,Help line\r\n', mapping);
    expect(ran).toMatchObject({ code: 0, changed: [FILE] });
    expect(ran.text).toContain('types: [adviser, helpline]');
    expect(ran.text).toContain('areas: [kent]');
  });

  test('says that a mapping is for another sheet', async () => {
    const ran = await importMapped('Charity,Phone\r\nx,111\r\n');
    expect(ran).toMatchObject({ code: 1, changed: [] });
    expect(ran.out).toContain('! theirs.csv: The sheet theirs.csv has none of the headings of the mapping: Organisation, Kind, ');
  });

  test.each([
    ['columns: { A: nowhere }', 'The mapping can’t be used: there is no field “nowhere”.'],
    ['columns: [', 'The mapping can’t be used: it is no YAML'],
    ['skip: []', 'The mapping can’t be used: columns: '],
  ])('says what is wrong with the mapping %j', async (mapping, said) => {
    const ran = await importMapped('A\r\nx\r\n', mapping);
    expect(ran).toMatchObject({ code: 2, changed: [] });
    expect(ran.err).toContain(said);
  });
});

test('letters that the encoding of Windows lost are not taken for a change', async () => {
  await whileTinyContent({}, async (root) => {
    const file = join(root, 'content/services/gwent/adviser-newport.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('name: Newport Advisers', 'name: Tŷ Casnewydd'));
    await runListings(root, 'export', '--all', '--to', join(root, 'out.csv'));
    const csv = readFileSync(join(root, 'out.csv'), 'utf8').replace('Tŷ Casnewydd', 'T? Casnewydd');
    writeFileSync(join(root, 'out.csv'), csv);
    const ran = await runListings(root, 'import', join(root, 'out.csv'), '--apply');
    expect(ran.out).toBe('0 new, 0 changed, 4 unchanged, 0 refused. There is nothing to write.\n');
  });
});

test('a test call in the sheet of test calls is logged with the listing', async () => {
  const call = {
    'Web name': 'adviser-gravesend',
    'Number called': '01474 536661',
    Day: { day: 46347 },
    Time: '14:30',
    'What answered': 'person',
    Minutes: { number: 4 },
    'Who called': 'host',
  };
  const ran = await meanwhile({}, (book) => book.add('test calls', call));
  expect(ran).toMatchObject({ code: 0, changed: [FILE] });
  expect(ran.text).toContain(
    'tested:\n  - number: "01474 536661"\n    on: 2026-11-21\n    at: 14:30\n    answered: person\n    minutes: 4\n',
  );
  const wrong = await meanwhile({}, (book) => book.add('test calls', { ...call, Time: 'half past two' }));
  expect(wrong).toMatchObject({ code: 1, changed: [] });
  expect(wrong.out).toContain('test calls!');
});
