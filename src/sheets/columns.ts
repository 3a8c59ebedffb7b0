import { ACCESS_FACTS } from '../listing/access-facts.ts';
import { fieldToSchema, type FieldSchema } from '../edit/listing-schema.ts';
import { en } from '../i18n/en.ts';
import { fieldToKind, type CellKind } from './cell-kind.ts';

/** The sheets that hold facts of listings, one row for each listing or for each entry of one of its lists. */
export const SHEETS = ['listings', 'phones', 'texts', 'places', 'hours', 'routes', 'commissioning', 'tests'] as const;
export type SheetName = (typeof SHEETS)[number];

/** Which list of a listing a sheet's rows are entries of; the others have one row for each listing. */
export const SHEET_LISTS: Partial<Record<SheetName, string>> = {
  phones: 'contact.phones',
  texts: 'contact.texts',
  places: 'places',
  routes: 'access.professionalRoutes',
  commissioning: 'commissioning',
  tests: 'tested',
};

/**
 * The fields of each sheet's columns, in their order. Exported files have them in this order, and a row's stamp holds as long
 * as their order doesn't change: put new ones at the end.
 */
const FIELDS = {
  listings: [
    'name',
    'welshName',
    'provider',
    'types',
    'summary.en',
    'summary.cy',
    'coverage.areas',
    'coverage.everywhere',
    'coverage.councils',
    'coverage.note.en',
    'coverage.note.cy',
    'contact.email',
    'contact.website',
    'contact.webchat',
    'contact.form',
    'eligibility.genders',
    'eligibility.minAge',
    'eligibility.maxAge',
    'eligibility.selfReferralMinAge',
    'eligibility.serves',
    'eligibility.byAndFor',
    'eligibility.residence',
    'eligibility.nonRecent',
    'eligibility.under18.en',
    'eligibility.under18.cy',
    'eligibility.note.en',
    'eligibility.note.cy',
    'access.selfReferral',
    'access.withoutPoliceReport',
    'access.ways',
    'access.languages',
    'access.interpreters',
    'access.choiceOfWorker',
    'access.firstContact.en',
    'access.firstContact.cy',
    'access.easyRead',
    'access.bslVideo',
    'access.note.en',
    'access.note.cy',
    'forensic.cutOffDays',
    'forensic.sampleStorageMonths',
    'forensic.patients',
    'forensic.note.en',
    'forensic.note.cy',
    'capacity.status',
    'capacity.weeksFrom',
    'capacity.weeksTo',
    'capacity.asOf',
    'capacity.whileYouWait.en',
    'capacity.whileYouWait.cy',
    'lifecycle.status',
    'lifecycle.since',
    'lifecycle.until',
    'lifecycle.successor',
    'lifecycle.onward.en',
    'lifecycle.onward.cy',
    'toCheck',
    'review',
    'contact.sharedMailbox',
    'discreetName.en',
    'discreetName.cy',
  ],
  phones: [
    'number',
    'label.en',
    'label.cy',
    'opening',
    'hoursInWords.en',
    'hoursInWords.cy',
    'cost',
    'mayAppearOnBill',
    'voicemail',
    'textRelay',
  ],
  texts: ['number', 'label.en', 'label.cy', 'cost'],
  places: ['name', 'address', 'town', 'county', 'postcode', 'show', ...ACCESS_FACTS, 'note.en', 'note.cy'],
  hours: ['hours.opening', 'hours.inWords.en', 'hours.inWords.cy', 'hours.byAppointment'],
  routes: ['force', 'audience', 'how', 'value', 'note.en', 'note.cy'],
  commissioning: ['commissioner', 'stream', 'role', 'from', 'until', 'kind'],
  tests: ['number', 'on', 'at', 'answered', 'minutes', 'by'],
} as const satisfies { [Sheet in SheetName]: readonly (keyof (typeof en.sheets)[Sheet])[] };

/** A column of a sheet. */
export interface Column {
  /** The field: of the listing, or of an entry of the sheet's list. */
  field: string;
  header: string;
  about: string;
  kind: CellKind;
  schema: FieldSchema;
}

/** Columns that say which row it is; they are never a field. */
export const KEY_COLUMNS = ['ref', 'slug', 'service', 'entry', 'remove', 'stamp'] as const;
export type KeyColumn = (typeof KEY_COLUMNS)[number];

/** Headings of sheets exported in November 2026. Other people's sheets have streets and phones below them. */
export const FORMER_HEADINGS: Partial<Record<KeyColumn, string>> = { slug: 'Address', entry: 'Number' };

const toColumns = (sheet: SheetName): Column[] =>
  FIELDS[sheet].map((field) => {
    const names = [SHEET_LISTS[sheet], field].flatMap((part) => part?.split('.') ?? []);
    const schema = fieldToSchema(names);
    if (!schema) throw new Error(`${sheet} has a column for ${field}, which is no field.`);
    const [header, about] = (en.sheets[sheet] as Record<string, readonly [string, string]>)[field]!;
    return { field, header, about, kind: fieldToKind(names.at(-1)!, schema), schema };
  });

/** The columns of a sheet, in their order. */
export const COLUMNS: Readonly<Record<SheetName, readonly Column[]>> = {
  listings: toColumns('listings'),
  phones: toColumns('phones'),
  texts: toColumns('texts'),
  places: toColumns('places'),
  hours: toColumns('hours'),
  routes: toColumns('routes'),
  commissioning: toColumns('commissioning'),
  tests: toColumns('tests'),
};

/** The heading of the column that a field (“contact > phones > 2 > number”) is typed into; the field itself where it has none. */
export function fieldToHeading(field: string): string {
  const path = field.split(' > ').join('.');
  const sheet = SHEETS.find((each) => SHEET_LISTS[each] !== undefined && path.startsWith(`${SHEET_LISTS[each]}.`));
  const inner = sheet ? path.slice(SHEET_LISTS[sheet]!.length + 1).replace(/^\d+\.?/, '') : path;
  const columns = sheet ? COLUMNS[sheet] : [...COLUMNS.listings, ...COLUMNS.hours];
  const found = columns.find((column) => column.field === inner) ?? columns.find((column) => column.field.startsWith(`${inner}.`));
  return inner === '' || !found ? field : found.header;
}
