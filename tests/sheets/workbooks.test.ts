import { strToU8, zipSync, type Zippable } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readXlsx } from '../../src/sheets/read-xlsx.ts';

const PARTS: Zippable = {
  'xl/workbook.xml': strToU8('<workbook xmlns:r="r"><sheets><sheet name="phones" sheetId="1" r:id="r1"/></sheets></workbook>'),
  'xl/_rels/workbook.xml.rels': strToU8('<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>'),
  'xl/worksheets/sheet1.xml': strToU8('<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>'),
};
const comments = (kind: string, target: string) =>
  strToU8(`<Relationships><Relationship Id="c" Type="${kind}" Target="${target}"/></Relationships>`);
const read = (more: Zippable) => readXlsx(zipSync({ ...PARTS, ...more }));

describe('comments on cells', () => {
  test('are read with their cells', () => {
    const [grid] = read({
      'xl/worksheets/_rels/sheet1.xml.rels': comments('comments', '../comments1.xml'),
      'xl/comments1.xml': strToU8(
        '<comments><authors><author>Ann</author></authors><commentList><comment ref="D3"><text><r><t>now </t></r><r><t>0117 555 1234</t></r></text></comment></commentList></comments>',
      ),
    });
    expect(grid!.comments).toEqual([{ at: 'phones!D3', text: 'now 0117 555 1234' }]);
  });

  test('as a conversation of newer Excels are read once', () => {
    const [grid] = read({
      'xl/worksheets/_rels/sheet1.xml.rels': strToU8(
        '<Relationships><Relationship Id="a" Target="../comments1.xml"/><Relationship Id="b" Target="../threadedComments/threadedComment1.xml"/></Relationships>',
      ),
      'xl/comments1.xml': strToU8(
        '<comments><commentList><comment ref="D3"><text><t>[Threaded comment]</t></text></comment></commentList></comments>',
      ),
      'xl/threadedComments/threadedComment1.xml': strToU8(
        '<ThreadedComments><threadedComment ref="D3"><text>is it right?</text></threadedComment></ThreadedComments>',
      ),
    });
    expect(grid!.comments).toEqual([{ at: 'phones!D3', text: 'is it right?' }]);
  });
});

describe('a workbook of more than 30 MB', () => {
  const huge = () => zipSync({ ...PARTS, 'xl/worksheets/sheet2.xml': new Uint8Array(31_000_000) }, { level: 9 });

  test('is refused by the sizes that it states, before anything is unpacked', () => {
    const bytes = huge();
    const before = process.memoryUsage().arrayBuffers;
    expect(() => readXlsx(bytes)).toThrow('too-large');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
  });

  test('is refused while it is unpacked where it states less', () => {
    const bytes = huge();
    const stated = strToSize(31_000_000);
    for (let at = bytes.indexOf(stated[0]!); at >= 0; at = bytes.indexOf(stated[0]!, at + 1)) {
      if (stated.every((byte, index) => bytes[at + index] === byte)) bytes.set(strToSize(100), at);
    }
    expect(() => readXlsx(bytes)).toThrow('too-large');
  });
});

const strToSize = (size: number): number[] => [0, 8, 16, 24].map((shift) => (size >>> shift) & 0xff);
