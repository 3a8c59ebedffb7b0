import { z } from 'zod';
import { commissioner } from '../directory/schemas/commissioner.ts';
import { notice } from '../directory/schemas/notice.ts';
import { provider } from '../directory/schemas/provider.ts';
import { listing } from '../listing/listing.ts';
import { memoize } from '../listing/memoize.ts';
import type { FieldOrder } from './edit-yaml.ts';
import type { FieldSchema } from './listing-schema.ts';

/** The kinds of file that are edited field by field. */
export const KINDS = ['listing', 'provider', 'commissioner', 'notice'] as const;

export type Kind = (typeof KINDS)[number];

const SCHEMAS: Record<Kind, z.ZodType> = { listing, provider, commissioner, notice };

export const kindToSchema = (kind: Kind): z.ZodType => SCHEMAS[kind];

/** What the schema of a kind says of its fields. */
export const kindToFields = memoize(
  (kind: Kind): FieldSchema => z.toJSONSchema(SCHEMAS[kind], { io: 'input', unrepresentable: 'any' }) as FieldSchema,
);

/** The order in which the fields of a kind are written: the schema's. */
export const kindToOrder =
  (kind: Kind): FieldOrder =>
  (group) => {
    const at = group.reduce<FieldSchema | undefined>((node, name) => (node?.items ?? node)?.properties?.[name], kindToFields(kind));
    return Object.keys((at?.items ?? at)?.properties ?? {});
  };

/** The kind of a content file by its path, with slashes; undefined: it is not edited field by field. */
export function fileToKind(file: string): Kind | undefined {
  if (/^content\/services\/[a-z0-9-]{1,60}\/[a-z0-9-]{1,60}\.yaml$/.test(file)) return 'listing';
  if (/^content\/providers\/[a-z0-9-]{1,60}\.yaml$/.test(file)) return 'provider';
  if (/^content\/notices\/[a-z0-9-]{1,60}\.yaml$/.test(file)) return 'notice';
  return /^content\/commissioners\/[a-z0-9-]{1,60}\.yaml$/.test(file) ? 'commissioner' : undefined;
}

/** The file that a change is for, where its reference names one (“providers/family-matters”) and is not a listing's. */
export const refToFile = (ref: string): string | undefined => (ref.includes('/') ? `content/${ref}.yaml` : undefined);

/** What a change of a file is to say under `ref`: the listing's reference, or folder and name. */
export const fileToRef = (file: string): string => file.replace(/^content\//, '').replace(/\.yaml$/, '');
