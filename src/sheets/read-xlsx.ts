import { posix } from 'node:path';
import { strFromU8, Unzip, UnzipInflate, unzipSync } from 'fflate';
import { SaxesParser, type SaxesAttributePlain } from 'saxes';
import { lettersToColumn, NotASheet, type Grid, type GridCell, type GridRow } from './grid.ts';

// The workbook of the whole country unpacks to some 3 MB; what unpacks to far more was made to choke a reader.
const MAX_UNPACKED = 30_000_000;
/** Bytes that are unpacked at a time: a thousand times as many may come out before their number is looked at. */
const PIECE = 16_384;
const MAX_ROWS_AND_COLUMNS = { row: 1_048_576, column: 16_384 };

/**
 * Reads an Excel workbook: every visible sheet with what its cells say, which of them are formulas, which rows are hidden,
 * which cells are merged. No kept-up library tells all of that. Throws NotASheet.
 */
export function readXlsx(bytes: Uint8Array): Grid[] {
  try {
    const parts = unpack(bytes);
    const text = (path: string) => (parts[path] ? strFromU8(parts[path]) : undefined);
    const workbook = text('xl/workbook.xml');
    if (workbook === undefined) throw new NotASheet('not-a-workbook');
    const targets = readTargets(text('xl/_rels/workbook.xml.rels') ?? '');
    const strings = readStrings(text('xl/sharedStrings.xml') ?? '');
    const formats = readFormats(text('xl/styles.xml') ?? '');
    const { sheets, is1904 } = readSheets(workbook);
    return sheets.flatMap(({ name, id }) => {
      const path = targets.get(id) ?? '';
      const xml = text(path);
      if (xml === undefined) return [];
      return [{ ...readSheet(name, xml, { strings, formats, is1904 }), comments: readComments(path, name, text) }];
    });
  } catch (error) {
    if (error instanceof NotASheet) throw error;
    // The package is broken, or what is in it is no XML.
    throw new NotASheet('not-a-workbook');
  }
}

const PARTS =
  /^xl\/((workbook|sharedStrings|styles)\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml|worksheets\/_rels\/[^/]+\.rels|comments[^/]*\.xml|(comments|threadedComments)\/[^/]+\.xml)$/;

/** The parts that we read. Neither their stated sizes nor what really comes out may go beyond the limit. */
function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let stated = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      stated += originalSize;
      return false;
    },
  });
  if (stated > MAX_UNPACKED) throw new NotASheet('too-large');

  const parts: Record<string, Uint8Array> = {};
  let size = 0;
  const unzip = new Unzip((file) => {
    if (!PARTS.test(file.name)) return;
    const chunks: Uint8Array[] = [];
    file.ondata = (error, chunk, isLast) => {
      if (error) throw error;
      size += chunk.length;
      if (size > MAX_UNPACKED) throw new NotASheet('too-large');
      chunks.push(chunk);
      if (isLast) parts[file.name] = Buffer.concat(chunks);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += PIECE) unzip.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
  return parts;
}

/** The comments on a sheet's cells. Excel keeps a conversation twice: the older form only says that there is one. */
function readComments(path: string, name: string, text: (path: string) => string | undefined): Grid['comments'] {
  const rels = text(posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`));
  const paths = [...readTargets(rels ?? '', posix.dirname(path)).values()];
  const threads = paths.filter((each) => each.includes('threadedComment'));
  return (threads.length > 0 ? threads : paths.filter((each) => each.includes('comments'))).flatMap((each) => {
    const comments: Grid['comments'] = [];
    let isText = false;
    parse(text(each) ?? '', {
      open(tag, attributes) {
        if (tag === 'comment' || tag === 'threadedComment') comments.push({ at: `${name}!${attributes['ref'] ?? ''}`, text: '' });
        isText = tag === 't' || (tag === 'text' && threads.length > 0);
      },
      text(more) {
        if (isText && comments.length > 0) comments.at(-1)!.text += more;
      },
      close() {
        isText = false;
      },
    });
    return comments;
  });
}

interface Handlers {
  open?(name: string, attributes: Record<string, string>): void;
  close?(name: string): void;
  text?(text: string): void;
}

function parse(xml: string, handlers: Handlers): void {
  const parser = new SaxesParser();
  const local = (name: string) => name.slice(name.indexOf(':') + 1);
  parser.on('opentag', (tag) => handlers.open?.(local(tag.name), tag.attributes as Record<string, string> & SaxesAttributePlain));
  parser.on('closetag', (tag) => handlers.close?.(local(tag.name)));
  parser.on('text', (text) => handlers.text?.(text));
  parser.on('cdata', (text) => handlers.text?.(text));
  parser.on('error', (error) => {
    throw error;
  });
  if (xml !== '') parser.write(xml).close();
}

/** The visible sheets in their order. */
function readSheets(xml: string): { sheets: { name: string; id: string }[]; is1904: boolean } {
  const sheets: { name: string; id: string }[] = [];
  let is1904 = false;
  parse(xml, {
    open(name, attributes) {
      if (name === 'workbookPr') is1904 = /^(1|true)$/.test(attributes['date1904'] ?? '');
      if (name !== 'sheet' || /hidden/i.test(attributes['state'] ?? '')) return;
      sheets.push({ name: attributes['name'] ?? '', id: attributes['r:id'] ?? '' });
    },
  });
  return { sheets, is1904 };
}

function readTargets(xml: string, folder = 'xl'): Map<string, string> {
  const targets = new Map<string, string>();
  parse(xml, {
    open(name, { Id = '', Target = '' }) {
      if (name === 'Relationship') targets.set(Id, Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target));
    },
  });
  return targets;
}

function readStrings(xml: string): string[] {
  const strings: string[] = [];
  let text: string | undefined;
  // Some languages give the pronunciation of a word next to it.
  let isSpoken = false;
  parse(xml, {
    open(name) {
      if (name === 'si') strings.push('');
      if (name === 'rPh') isSpoken = true;
      if (name === 't') text = '';
    },
    text(more) {
      if (text !== undefined) text += more;
    },
    close(name) {
      if (name === 'rPh') isSpoken = false;
      if (name !== 't') return;
      if (!isSpoken) strings[strings.length - 1] += unescapeExcel(text!);
      text = undefined;
    },
  });
  return strings;
}

/** Which styles show a date, and whether they show its day. */
function readFormats(xml: string): ('day' | 'month' | undefined)[] {
  const codes = new Map<number, string>();
  const formats: ('day' | 'month' | undefined)[] = [];
  let isCells = false;
  parse(xml, {
    open(name, attributes) {
      if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      if (name === 'cellXfs') isCells = true;
      if (name === 'xf' && isCells) formats.push(toShown(Number(attributes['numFmtId'] ?? 0), codes));
    },
    close(name) {
      if (name === 'cellXfs') isCells = false;
    },
  });
  return formats;
}

function toShown(id: number, codes: ReadonlyMap<number, string>): 'day' | 'month' | undefined {
  if (id === 17) return 'month';
  if ((id >= 14 && id <= 16) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'day';
  const code = (codes.get(id) ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  if (/d/i.test(code)) return 'day';
  return /y/i.test(code) ? 'month' : undefined;
}

interface Shared {
  strings: readonly string[];
  formats: readonly ('day' | 'month' | undefined)[];
  is1904: boolean;
}

function readSheet(name: string, xml: string, shared: Shared): Grid {
  const rows: GridRow[] = [];
  const merged: string[] = [];
  let row: GridRow | undefined;
  let cell: RawCell | undefined;
  let [isText, isFormula] = [false, false];
  parse(xml, {
    open(tag, attributes) {
      if (tag === 'row') {
        const number = Number(attributes['r'] ?? (rows.at(-1)?.number ?? 0) + 1);
        row = { number, hidden: /^(1|true)$/.test(attributes['hidden'] ?? ''), cells: new Map() };
      } else if (tag === 'c') {
        const column = attributes['r']
          ? lettersToColumn(attributes['r'].replace(/\d+$/, ''))
          : Math.max(-1, ...(row?.cells.keys() ?? [])) + 1;
        cell = { column, type: attributes['t'] ?? 'n', style: Number(attributes['s'] ?? 0), value: '', formula: undefined };
      } else if (tag === 'f' && cell) cell.formula = '';
      else if (tag === 'mergeCell' && attributes['ref']) merged.push(attributes['ref']);
      isText = tag === 'v' || tag === 't';
      isFormula = tag === 'f';
    },
    text(text) {
      if (isText && cell) cell.value += text;
      if (isFormula && cell) cell.formula += text;
    },
    close(tag) {
      [isText, isFormula] = [false, false];
      if (tag === 'c' && cell && row) {
        const made = toGridCell(cell, shared);
        const isSane = cell.column >= 0 && cell.column < MAX_ROWS_AND_COLUMNS.column;
        if (made && isSane) row.cells.set(cell.column, made);
        cell = undefined;
      } else if (tag === 'row' && row) {
        const isSane = row.number >= 1 && row.number <= MAX_ROWS_AND_COLUMNS.row;
        if (row.cells.size > 0 && isSane) rows.push(row);
        row = undefined;
      }
    },
  });
  return { name, rows, merged, comments: [], repairs: [] };
}

/** A cell as its sheet has it. */
interface RawCell {
  column: number;
  type: string;
  style: number;
  value: string;
  formula: string | undefined;
}

function toGridCell({ type, value, formula, style }: RawCell, { strings, formats, is1904 }: Shared): GridCell | undefined {
  // LibreOffice writes truths and errors as formulas.
  if (/^(TRUE|FALSE)\(\)$/i.test(formula ?? '')) return { kind: 'boolean', text: /^true/i.test(formula!) ? 'yes' : 'no' };
  if (formula?.startsWith('#') && type === 'e') return { kind: 'error', text: value };
  if (formula !== undefined) return { kind: 'formula', text: value };
  if (value === '' && type !== 's') return undefined;
  switch (type) {
    case 's': {
      const text = strings[Number(value)] ?? '';
      return text === '' || value === '' ? undefined : { kind: 'text', text };
    }
    case 'b':
      return { kind: 'boolean', text: value === '1' ? 'yes' : 'no' };
    case 'e':
      return { kind: 'error', text: value };
    case 'd':
      return { kind: 'date', text: value.slice(0, 10), shows: 'day' };
    case 'n': {
      const number = Number(value);
      if (!Number.isFinite(number)) return { kind: 'text', text: value };
      const shows = formats[style];
      const day = shows && serialToDay(number, is1904);
      return day ? { kind: 'date', text: day, shows } : { kind: 'number', text: numberToText(number) };
    }
    default:
      return { kind: 'text', text: unescapeExcel(value) };
  }
}

/** All digits of a number, never 1.2E+10. */
const numberToText = (number: number): string =>
  Number.isInteger(number) && Math.abs(number) < 1e21 ? BigInt(number).toString() : String(number);

/** The day that Excel counts as so many days; undefined before 1900 and after 9999. */
function serialToDay(serial: number, is1904: boolean): string | undefined {
  const days = Math.floor(serial) + (is1904 ? 1462 : 0);
  if (days < 61 || days > 2_958_465) return undefined;
  return new Date((days - 25_569) * 86_400_000).toISOString().slice(0, 10);
}

/** Excel writes what XML cannot hold as _x000D_. */
const unescapeExcel = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
