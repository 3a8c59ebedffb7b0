import type { FieldOrder } from './edit-yaml.ts';
import { fieldToSchema } from './listing-schema.ts';

/** The order in which the fields of a listing are written: the schema's. */
export const listingOrder: FieldOrder = (group) => {
  const at = fieldToSchema(group);
  return Object.keys((at?.items ?? at)?.properties ?? {});
};
