import { z } from 'zod';
import type { FieldChange } from './fields.ts';
import type { Plain } from './yaml-to-text.ts';

/** The name and version that a change file starts with. */
export const CHANGE_FORMAT = 'waymark-change-1';

const plain: z.ZodType<Plain> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(plain), z.record(z.string(), plain)]),
);

const field = z.strictObject({
  field: z.string().regex(/^[a-zA-Z0-9]+(\.[a-zA-Z0-9]+){0,3}$/),
  old: plain.optional(),
  new: plain.optional(),
});

const changeFile = z.strictObject({
  format: z.literal(CHANGE_FORMAT),
  /**
   * Which listing; of a new one the reference that it shall have. Providers, commissioners and notices have none: they are named by
   * folder and file, “providers/family-matters”.
   */
  ref: z.string().regex(/^([a-hjkmnp-z2-9]{6}|(providers|commissioners|notices)\/[a-z0-9-]{1,60})$/),
  /** The checksum of the listing's file from which the change was made (textToChecksum); null for a new listing. */
  base: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .nullable(),
  fields: z.array(field).max(500),
  /** That a provider wrote it in its answer to an e-mail: nobody on our side has called the number yet. */
  origin: z.literal('provider').optional(),
});

/** A change to one listing, as a file that can be sent to the people who look after the content. */
export interface ChangeFile {
  format: typeof CHANGE_FORMAT;
  ref: string;
  base: string | null;
  fields: FieldChange[];
  origin?: 'provider' | undefined;
}

// Far more than a whole listing.
const MAX_CHARACTERS = 400_000;

/** Reads the text of a change file; undefined where it is none. */
export function textToChangeFile(text: string): ChangeFile | undefined {
  if (text.length > MAX_CHARACTERS) return undefined;
  try {
    const result = changeFile.safeParse(JSON.parse(text.replace(/^\ufeff/, '')));
    if (!result.success) return undefined;
    const names = new Set(result.data.fields.map((each) => each.field));
    return names.size === result.data.fields.length ? result.data : undefined;
  } catch {
    return undefined;
  }
}

export const changeFileToText = (change: ChangeFile): string => `${JSON.stringify(change, undefined, 2)}\n`;
