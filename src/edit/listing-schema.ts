import { z } from 'zod';
import { listing } from '../listing/listing.ts';

/** What the schema says of a field, as JSON Schema has it. */
export interface FieldSchema {
  type?: string;
  enum?: string[];
  /** A file of content/vocabulary whose terms it takes. */
  vocabulary?: string;
  /** A collection whose file names it takes. */
  refersTo?: string;
  properties?: Record<string, FieldSchema>;
  required?: string[];
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  anyOf?: FieldSchema[];
  /** What it means when the field is left out. */
  default?: string;
  items?: FieldSchema;
}

const schema = z.toJSONSchema(listing, { io: 'input', unrepresentable: 'any' }) as FieldSchema;

/** What the schema says of a field, by the names that lead to it; lists are looked into. Undefined: there is no such field. */
export function fieldToSchema(names: readonly string[]): FieldSchema | undefined {
  return names.reduce<FieldSchema | undefined>((at, name) => intoList(at)?.properties?.[name], schema);
}

const intoList = (at: FieldSchema | undefined): FieldSchema | undefined => at?.items ?? at;
