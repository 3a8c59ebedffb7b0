import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContracts } from '../../src/cli/listings/contracts.ts';
import { Book } from '../sheets/book.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'contracts-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const CSV = 'Slug,Value,Caseload,Mailbox,Targets,End\r\nadviser-gravesend,"£120,000",85,private@example.org.uk,80 people,31/03/2027\r\n';

describe('private contract sheets', () => {
  test('are read from outside the project and joined by slug', () => {
    writeFileSync(join(folder, 'kent.csv'), CSV);
    expect([...readContracts(folder)!]).toEqual([
      ['adviser-gravesend', { value: 120_000, caseload: 85, mailbox: 'private@example.org.uk', targets: '80 people', end: '2027-03-31' }],
    ]);
    expect(readContracts('')).toBeUndefined();
  });

  test('may be workbooks', () => {
    const book = new Book();
    book.sheets.splice(0, book.sheets.length, {
      name: 'kent',
      rows: [
        ['slug', 'value', 'end'],
        ['adviser-gravesend', { number: 5000 }, { day: 46478 }],
      ],
      hidden: new Set(),
      merged: [],
    });
    writeFileSync(join(folder, 'kent.xlsx'), book.toXlsx());
    expect(readContracts(join(folder, 'kent.xlsx'))!.get('adviser-gravesend')).toMatchObject({ value: 5000, end: '2027-04-01' });
  });

  test('are refused within the project, also behind a link', () => {
    const project = join(folder, 'project');
    mkdirSync(join(project, 'content'), { recursive: true });
    writeFileSync(join(project, 'content', 'kent.csv'), CSV);
    expect(() => readContracts(join(project, 'content'), project)).toThrow('which lies within the project');
    symlinkSync(join(project, 'content'), join(folder, 'link'));
    expect(() => readContracts(join(folder, 'link'), project)).toThrow('which lies within the project');
    expect(() => readContracts(join(folder, 'nowhere'), project)).toThrow('which is not there');
  });

  test('say what is wrong with them', () => {
    writeFileSync(join(folder, 'kent.csv'), 'a,b\r\n1,2\r\n');
    expect(() => readContracts(folder)).toThrow('The contract sheet kent.csv has no heading “slug”.');
    writeFileSync(join(folder, 'kent.xlsx'), 'PK');
    expect(() => readContracts(join(folder, 'kent.xlsx'))).toThrow('cannot be read');
  });
});

describe('nothing of them can reach the built site', () => {
  test('nothing in the content may be one: check knows no field for a value, a caseload or a private mailbox', () => {
    const schema = readFileSync('content/schemas/service.schema.json', 'utf8');
    expect(schema).not.toMatch(/"(value|caseload|mailbox|targets|amount)":\s*\{[^}]*"type":\s*"(number|integer)"/);
    expect(readdirSync('content').filter((name) => /contract/i.test(name))).toEqual([]);
  });
});
