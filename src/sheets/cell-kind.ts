import type { FieldSchema } from '../edit/listing-schema.ts';

/** What kind of thing a field holds: how it is written, and which slips of the hand or of Excel can be put right. */
export type CellKind =
  'text' | 'lines' | 'choice' | 'choices' | 'number' | 'day' | 'date' | 'phone' | 'opening' | 'address' | 'email' | 'postcode';

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
  on: 'day',
  since: 'date',
  from: 'date',
  until: 'date',
  postcode: 'postcode',
};

/** The kind of a field, by its own name and its schema. */
export function fieldToKind(name: string, schema: FieldSchema): CellKind {
  if (schema.items) return (schema.items.enum ?? schema.items.vocabulary ?? schema.items.refersTo) ? 'choices' : 'lines';
  if (schema.enum ?? schema.vocabulary ?? schema.refersTo) return 'choice';
  if (schema.type === 'integer') return 'number';
  return KINDS_BY_NAME[name] ?? 'text';
}
