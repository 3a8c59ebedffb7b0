// Its variant for Node packs in a stream: three times as slow for many small workbooks.
import writeXlsx, { type SheetData } from 'write-excel-file/universal';
import type { Texts } from '../../i18n/locale.ts';
import { COLUMNS } from './columns.ts';
import { cellToText } from './csv.ts';
import { addressOf, type Release } from './release.ts';

/** The table of services for spreadsheets, with a sheet that says what each column means in each language. */
export async function releaseToXlsx(release: Release, languages: { locale: string; texts: Texts }[]): Promise<Buffer> {
  const context = { names: release.directory, toAddress: addressOf(release) };
  const services: SheetData = [
    COLUMNS.map(({ name }) => heading(name)),
    ...release.services.map((service) =>
      COLUMNS.map((column) => {
        const value = column.value(service, context);
        // Text stays text: no formulas, no lost leading zeros, no dates with day and month swapped.
        return typeof value === 'number' ? { type: Number, value } : { type: String, value: cellToText(value) || undefined };
      }),
    ),
  ];
  const columns: SheetData = [
    [heading('column'), ...languages.map(({ locale }) => heading(locale))],
    ...COLUMNS.map(({ name }) => [
      { type: String, value: name },
      ...languages.map(({ texts }) => ({ type: String, value: texts.data.columns[name], wrap: true }) as const),
    ]),
  ];
  const workbook = await writeXlsx([
    {
      data: services,
      sheet: 'services',
      columns: COLUMNS.map(({ name }) => ({ width: WIDTHS[name] ?? 18 })),
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
    },
    { data: columns, sheet: 'columns', columns: [{ width: 24 }, ...languages.map(() => ({ width: 80 }))], stickyRowsCount: 1 },
  ]).toBlob();
  return workbookOfDay(workbook, release.today);
}

/** The same workbook with a day (YYYY-MM-DD) on each of its parts, not the moment: the same content gives the same bytes. */
export async function workbookOfDay(workbook: Blob, today: string): Promise<Buffer> {
  const bytes = Buffer.from(await workbook.arrayBuffer());
  const [year, month, day] = today.split('-').map(Number);
  const midnight = (((year! - 1980) << 9) | (month! << 5) | day!) * 0x1_0000;
  // Sections 4.3.7, 4.3.12 and 4.3.16 of https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT. Packing all of it again took as long as writing it.
  const end = bytes.length - 22;
  let entry = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    bytes.writeUInt32LE(midnight, entry + 12);
    bytes.writeUInt32LE(midnight, bytes.readUInt32LE(entry + 42) + 10);
    entry += 46 + [28, 30, 32].reduce((sum, at) => sum + bytes.readUInt16LE(entry + at), 0);
  }
  return bytes;
}

const WIDTHS: Partial<Record<(typeof COLUMNS)[number]['name'], number>> = { ref: 9, id: 38, name: 40, summary: 60, summary_cy: 60 };

const heading = (value: string) => ({ type: String, value, fontWeight: 'bold' }) as const;
