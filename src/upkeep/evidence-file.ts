import writeXlsx, { type SheetData } from 'write-excel-file/universal';
import type { Speaker } from '../i18n/locale.ts';
import { workbookOfDay } from '../export/data/xlsx.ts';
import { evidenceTables, type EvidenceSupply } from './evidence-tables.ts';

/** One area of the pack. */
export interface EvidenceArea extends EvidenceSupply {
  name: string;
  /** The matrix as rows, its head first. */
  coverage: readonly (readonly (string | number | undefined)[])[];
  /** The groups of people about whom no listing says anything: they have no column. */
  silent: readonly string[];
}

/** Of columns, in characters. */
const FIRST_WIDTH = 36;
const WIDTH = 24;
/** Of a line, in points. */
const LINE_HEIGHT = 15;

/** The evidence pack as a workbook: the supply side first, then a sheet for each table to fill in. One more set of sheets for each further area. */
export async function evidenceToXlsx(areas: readonly EvidenceArea[], speaker: Speaker, today: string): Promise<Buffer> {
  const { pack, matrix } = speaker.texts.upkeep;
  const sheets = areas.flatMap((area) =>
    [
      {
        name: pack.toFill.supply,
        lead: speaker.say(pack.isFor, { date: speaker.date(today) }),
        columns: [pack.service, pack.kinds, pack.state],
        rows: area.services.map(({ name, kinds, state }) => [name, kinds, state]),
      },
      {
        name: pack.toFill.coverage,
        lead: [
          matrix.shareNote,
          ...(area.silent.length > 0 ? [speaker.say(matrix.whyUnsaidAll, { groups: speaker.list(area.silent) })] : []),
        ].join(' '),
        columns: area.coverage[0]!.map(String),
        rows: area.coverage.slice(1).map((row) => row.map(String)),
      },
      ...evidenceTables(area, speaker).map(({ heading, lead, columns, rows }) => ({ name: heading, lead, columns, rows })),
    ].map((sheet) => ({ ...sheet, area: area.name })),
  );
  const workbook = await writeXlsx(
    sheets.map(({ area, name, lead, columns, rows }, at) => ({
      // Excel takes 31 characters, and no name twice.
      sheet: `${at + 1} ${name}`.slice(0, 31),
      data: [
        [leadCell(`${area}. ${lead}`, Math.min(columns.length, 5))],
        columns.map((value) => ({ type: String, value, fontWeight: 'bold', wrap: true })),
        ...rows.map((row) => row.map((value) => (value === '' ? null : { type: String, value, wrap: true }))),
      ] as SheetData,
      columns: columns.map((_, column) => ({ width: column === 0 ? FIRST_WIDTH : WIDTH })),
      stickyRowsCount: 2,
      orientation: 'landscape' as const,
    })),
  ).toBlob();
  return workbookOfDay(workbook, today);
}

// Spreadsheets don't make a row as high as what stands in a cell that spans columns.
function leadCell(value: string, columnSpan: number) {
  const lines = Math.ceil(value.length / (0.8 * (FIRST_WIDTH + (columnSpan - 1) * WIDTH)));
  return { type: String, value, wrap: true, columnSpan, height: lines * LINE_HEIGHT, alignVertical: 'top' } as const;
}
