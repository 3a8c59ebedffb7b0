import type { InputFile } from './input-file.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** An edition (YYYY-MM) from a file's name: "ONSPD_FEB_2026_UK.csv", "PFA_DEC_2024_EW.geojson". */
export function nameToEdition(name: string): string | undefined {
  const [, month, year] = /(?:^|[^a-z])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[^a-z0-9]+(20\d\d)(?!\d)/i.exec(name) ?? [];
  if (month) return `${year}-${String(MONTHS.indexOf(month.toLowerCase()) + 1).padStart(2, '0')}`;
  const [, written] = /(?:^|\D)(20\d\d-(?:0[1-9]|1[0-2]))(?!\d)/.exec(name) ?? [];
  return written;
}

/** The edition of some files: by their names, by the newest postcode in them, or by their date. */
export function filesToEdition(names: readonly string[], newest: number, files: readonly InputFile[]): string {
  for (const name of names) {
    const edition = nameToEdition(name);
    if (edition) return edition;
  }
  const month = String(newest);
  // Older ones are a file's filler: new postcodes come every month.
  if (/^20(1[5-9]|[2-9]\d)(0[1-9]|1[0-2])$/.test(month)) return `${month.slice(0, 4)}-${month.slice(4)}`;
  return new Date(Math.max(...files.map(({ modified }) => modified.getTime()))).toISOString().slice(0, 7);
}

/** What a source is called, and what its licence asks to be said, for an edition (YYYY-MM). */
export function sourceOf(kind: 'ons' | 'code-point', name: string, edition: string): { source: string; licence: string[] } {
  const year = edition.slice(0, 4);
  const ordnanceSurvey = `Contains OS data © Crown copyright and database right ${year}`;
  const royalMail = `Contains Royal Mail data © Royal Mail copyright and database right ${year}`;
  if (kind === 'code-point')
    return {
      source: 'Code-Point Open',
      licence: [ordnanceSurvey, royalMail, `Contains National Statistics data © Crown copyright and database right ${year}`],
    };
  const source = /nspl/i.test(name)
    ? 'National Statistics Postcode Lookup'
    : /nspd/i.test(name)
      ? 'ONS Postcode Directory'
      : 'ONS postcode file';
  return { source, licence: [ONS, ordnanceSurvey, royalMail] };
}

/** What is to be said of ONS's boundaries. */
export const boundaryLicence = (edition: string): string[] => [
  ONS,
  `Contains OS data © Crown copyright and database right ${edition.slice(0, 4)}`,
];

const ONS = 'Source: Office for National Statistics licensed under the Open Government Licence v.3.0';
