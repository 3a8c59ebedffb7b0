import { z } from 'zod';
import { listing } from '../listing/listing.ts';
import type { FieldOrder } from './edit-yaml.ts';

interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
}

const schema = z.toJSONSchema(listing, { io: 'input', unrepresentable: 'any' }) as JsonSchema;

/** The order in which the fields of a listing are written: the schema's. */
export const listingOrder: FieldOrder = (group) => {
  const inner = group.reduce<JsonSchema | undefined>((at, name) => intoList(at)?.properties?.[name], schema);
  return Object.keys(intoList(inner)?.properties ?? {});
};

const intoList = (at: JsonSchema | undefined): JsonSchema | undefined => at?.items ?? at;
