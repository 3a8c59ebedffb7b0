import { strToU8, zipSync } from 'fflate';
import { listingToData } from '../../src/edit/preview.ts';
import { readDirectory } from '../../src/directory/read-directory.ts';
import { directoryToChoices } from '../../src/sheets/choices.ts';
import { columnToLetters } from '../../src/sheets/grid.ts';
import { listingsToTables } from '../../src/sheets/listings-to-tables.ts';
import type { Table } from '../../src/sheets/table.ts';
import { cellToCsv } from '../../src/export/csv.ts';
import { TINY_TODAY, withTinyContent } from '../support/tiny-content.ts';
import { TINY_FILES } from '../support/tiny-files.ts';

/** A cell as Excel may leave it: a text, a number, a day by its serial number, a formula with its result, an error, a truth. */
export type Cell =
  | string
  | { number: number }
  | { day: number }
  | { month: number }
  | { formula: string; result: string }
  | { error: string }
  | { truth: boolean };

interface Sheet {
  name: string;
  rows: Cell[][];
  hidden: Set<number>;
  merged: string[];
}

let TABLES: Table[] | undefined;

function exportTiny(): Table[] {
  return withTinyContent({}, (root) => {
    const directory = readDirectory(root, TINY_TODAY).directory!;
    const listings = Object.entries(TINY_FILES)
      .filter(([file]) => /^services\/.*\.yaml$/.test(file))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, text]) => listingToData(text));
    return listingsToTables(listings, directoryToChoices(directory), 'Tiny', TINY_TODAY);
  });
}

/** The export of the tiny content, to be spoiled: rows count from 1 as in Excel, columns go by their headings. */
export class Book {
  readonly sheets: Sheet[];

  constructor() {
    TABLES ??= exportTiny();
    this.sheets = TABLES.map(({ name, columns, rows }) => ({
      name,
      rows: [columns.map(({ header }) => header), ...rows.map((row) => [...row])],
      hidden: new Set<number>(),
      merged: [],
    }));
  }

  sheet(name: string): Sheet {
    return this.sheets.find((sheet) => sheet.name === name)!;
  }

  column(name: string, heading: string): number {
    const at = this.sheet(name).rows[0]!.indexOf(heading);
    if (at < 0) throw new Error(`${name} has no column ${heading}`);
    return at;
  }

  /** Types something into a cell. */
  set(name: string, row: number, heading: string, cell: Cell): this {
    (this.sheet(name).rows[row - 1] ??= [])[this.column(name, heading)] = cell;
    return this;
  }

  get(name: string, row: number, heading: string): string {
    return this.sheet(name).rows[row - 1]![this.column(name, heading)] as string;
  }

  /** Adds a row below the last, and gives its number. */
  add(name: string, cells: Record<string, Cell>): this {
    const { rows } = this.sheet(name);
    rows.push([]);
    for (const [heading, cell] of Object.entries(cells)) this.set(name, rows.length, heading, cell);
    return this;
  }

  toXlsx(): Uint8Array {
    const sheets = this.sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, strToU8(sheetToXml(sheet))] as const);
    const names = this.sheets.map(({ name }, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="r${at + 1}"/>`);
    const relations = this.sheets.map(
      (_, at) => `<Relationship Id="r${at + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
    );
    return zipSync(
      {
        '[Content_Types].xml': strToU8(
          `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
        ),
        '_rels/.rels': strToU8(
          `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
        ),
        'xl/workbook.xml': strToU8(`<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names.join('')}</sheets></workbook>`),
        'xl/_rels/workbook.xml.rels': strToU8(
          `<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}<Relationship Id="styles" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
        ),
        'xl/styles.xml': strToU8(
          `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="mmm\\-yy"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`,
        ),
        ...Object.fromEntries(sheets),
      },
      { level: 1 },
    );
  }

  /** One sheet as CSV. */
  toCsv(name: string, separator = ','): string {
    return `${this.sheet(name)
      .rows.map((row) => Array.from(row, (cell) => cellToCsv(typeof cell === 'string' ? cell : '', true)).join(separator))
      .join('\r\n')}\r\n`;
  }
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function sheetToXml({ rows, hidden, merged }: Sheet): string {
  const cells = rows.map((row, at) => {
    const inner = Array.from(row, (cell, column) =>
      cell === undefined || cell === '' ? '' : cellToXml(cell, `${columnToLetters(column)}${at + 1}`),
    );
    return `<row r="${at + 1}"${hidden.has(at + 1) ? ' hidden="1"' : ''}>${inner.join('')}</row>`;
  });
  const merges = merged.length > 0 ? `<mergeCells>${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` : '';
  return `<worksheet xmlns="${MAIN}"><sheetData>${cells.join('')}</sheetData>${merges}</worksheet>`;
}

function cellToXml(cell: Cell, at: string): string {
  if (typeof cell === 'string') return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escape(cell)}</t></is></c>`;
  if ('number' in cell) return `<c r="${at}"><v>${cell.number}</v></c>`;
  if ('day' in cell) return `<c r="${at}" s="1"><v>${cell.day}</v></c>`;
  if ('month' in cell) return `<c r="${at}" s="2"><v>${cell.month}</v></c>`;
  if ('formula' in cell) return `<c r="${at}" t="str"><f>${escape(cell.formula)}</f><v>${escape(cell.result)}</v></c>`;
  if ('error' in cell) return `<c r="${at}" t="e"><v>${cell.error}</v></c>`;
  return `<c r="${at}" t="b"><v>${cell.truth ? 1 : 0}</v></c>`;
}
