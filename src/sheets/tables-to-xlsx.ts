import writeExcel, { type Row } from 'write-excel-file/universal';
import { columnToLetters } from './grid.ts';
import type { Table, TableColumn } from './table.ts';

type WriteOptions = NonNullable<Parameters<typeof writeExcel>[1]>;
type ExcelFeature = NonNullable<WriteOptions['features']>[number];

const GREY = '#e8e8e8';
const HEADING = '#d0d0d0';
/** The style of the first cell that is written: plain text, open to typing. Blank cells take it from their column. */
const TEXT_STYLE = 1;
/** Rows below the last that have drop-downs too, for what is added. */
const ROOM = 500;

/** Tables as an Excel workbook: texts only, drop-downs, headings protected without a password, so that whole rows can be sorted. */
export async function tablesToXlsx(tables: readonly Table[]): Promise<Buffer> {
  const words = wordsTable(tables);
  const sheets = [...tables, words].map(({ name, columns, rows }) => ({
    sheet: name,
    data: [
      columns.map(({ header }) => ({ value: header, type: String, format: '@', wrap: true, backgroundColor: HEADING })),
      ...rows.map((row) => row.map((text, at) => toCell(text, columns[at]!))),
    ] as Row[],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  }));
  // The very first cell sets the style of empty cells.
  sheets[0]!.data[0]![0] = { value: tables[0]!.columns[0]!.header, type: String, format: '@', wrap: true };
  const workbook = await writeExcel(sheets, { features: [protection(tables, words.columns)] }).toBlob();
  return Buffer.from(await workbook.arrayBuffer());
}

const toCell = (text: string, { grey }: TableColumn) =>
  text === '' && !grey ? null : { value: text, type: String, format: '@', wrap: true, ...(grey && { backgroundColor: GREY }) };

/** The lists of the drop-downs, each in a column of a hidden sheet: only short lists fit where they are used. */
function wordsTable(tables: readonly Table[]): Table {
  const lists = [...new Set(tables.flatMap(({ columns }) => columns.map(({ choices }) => choicesToKey(choices))).filter(Boolean))];
  const words = lists.map((list) => list.split('\n'));
  const longest = Math.max(0, ...words.map((list) => list.length));
  return {
    name: 'words',
    columns: words.map((list) => ({ header: list.join('\n'), width: 20, grey: true })),
    rows: Array.from({ length: longest }, (_, at) => words.map((list) => list[at] ?? '')),
  };
}

const choicesToKey = (choices: TableColumn['choices']): string => (choices ?? []).map(({ id }) => id).join('\n');

/** What the library leaves to others: protected cells, hidden columns, drop-downs. */
function protection(tables: readonly Table[], words: readonly TableColumn[]): ExcelFeature {
  return {
    files: {
      transform: {
        'xl/styles.xml': {
          // Cells are locked unless their style says otherwise. The first filling of colour is that of the headings.
          transform: (xml: string) =>
            xml.replace(/<xf ([^>]*?)>(.*?)<\/xf>/g, (whole, attributes: string, inner: string) =>
              attributes.includes('fillId="2"') ? whole : `<xf ${attributes} applyProtection="1">${inner}<protection locked="0"/></xf>`,
            ),
        },
        'xl/workbook.xml': {
          transform: (xml: string) => xml.replace(/<sheet ([^>]*name="words")/, '<sheet state="hidden" $1'),
        },
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml: string, _: unknown, { sheetIndex }: { sheetIndex: number }) => {
            const table = tables[sheetIndex];
            return table ? protectSheet(xml, table, words) : xml;
          },
        },
      },
    },
  };
}

function protectSheet(xml: string, { columns, rows }: Table, words: readonly TableColumn[]): string {
  const cols = columns.map(
    ({ width, hidden }, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"${hidden ? ' hidden="1"' : ''} style="${TEXT_STYLE}"/>`,
  );
  const lists = columns.flatMap(({ choices }, at) => {
    const list = words.findIndex(({ header }) => header === choicesToKey(choices));
    if (list < 0) return [];
    const letter = columnToLetters(at);
    const from = columnToLetters(list);
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${letter}2:${letter}${rows.length + 1 + ROOM}"><formula1>words!$${from}$2:$${from}$${choices!.length + 1}</formula1></dataValidation>`;
  });
  const allowed = ['formatCells', 'formatColumns', 'formatRows', 'insertRows', 'deleteRows', 'sort', 'autoFilter'].map(
    (what) => `${what}="0"`,
  );
  const validations = lists.length > 0 ? `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>` : '';
  return xml
    .replace(/<cols>.*?<\/cols>/, `<cols>${cols.join('')}</cols>`)
    .replace('</sheetData>', `</sheetData><sheetProtection sheet="1" ${allowed.join(' ')}/>${validations}`);
}
