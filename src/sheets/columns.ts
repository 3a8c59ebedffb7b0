import { fieldToSchema, type FieldSchema } from '../edit/listing-schema.ts';
import { en } from '../i18n/en.ts';

/** The sheets that hold facts of listings, one row for each listing or for each entry of one of its lists. */
export const SHEETS = ['listings', 'phones', 'texts', 'places', 'hours', 'routes', 'commissioning'] as const;
export type SheetName = (typeof SHEETS)[number];

/** Which list of a listing a sheet's rows are entries of; the others have one row for each listing. */
export const SHEET_LISTS: Partial<Record<SheetName, string>> = {
  phones: 'contact.phones',
  texts: 'contact.texts',
  places: 'places',
  routes: 'access.professionalRoutes',
  commissioning: 'commissioning',
};

/** What kind of thing a cell of a column holds: how it is written, and what of Excel's doings can be put right. */
export type CellKind =
  'text' | 'lines' | 'choice' | 'choices' | 'number' | 'day' | 'date' | 'phone' | 'opening' | 'address' | 'email' | 'postcode';

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
export const KEY_COLUMNS = ['ref', 'slug', 'entry', 'remove', 'stamp'] as const;
export type KeyColumn = (typeof KEY_COLUMNS)[number];

const KINDS_BY_NAME: Record<string, CellKind> = {
  number: 'phone',
  opening: 'opening',
  email: 'email',
  website: 'address',
  webchat: 'address',
  form: 'address',
  easyRead: 'address',
  bslVideo: 'address',
  asOf: 'day',
  since: 'date',
  from: 'date',
  until: 'date',
  postcode: 'postcode',
};

/** The columns of a sheet, in their order. */
export const COLUMNS: Record<SheetName, readonly Column[]> = Object.fromEntries(
  SHEETS.map((sheet) => [
    sheet,
    Object.entries(en.sheets[sheet] as Record<string, readonly [string, string]>).map(([field, [header, about]]): Column => {
      const names = [SHEET_LISTS[sheet], field].flatMap((part) => part?.split('.') ?? []);
      const schema = fieldToSchema(names);
      if (!schema) throw new Error(`${sheet} has a column for ${field}, which is no field.`);
      return { field, header, about, kind: toKind(names.at(-1)!, schema), schema };
    }),
  ]),
) as Record<SheetName, Column[]>;

function toKind(name: string, schema: FieldSchema): CellKind {
  if (schema.items) return (schema.items.enum ?? schema.items.vocabulary ?? schema.items.refersTo) ? 'choices' : 'lines';
  if (schema.enum ?? schema.vocabulary ?? schema.refersTo) return 'choice';
  if (schema.type === 'integer') return 'number';
  return KINDS_BY_NAME[name] ?? 'text';
}
