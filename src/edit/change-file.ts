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

/** Several changes in one file: what somebody has changed in one sitting. */
export const CHANGES_FORMAT = 'waymark-changes-1';

const changeFiles = z.strictObject({ format: z.literal(CHANGES_FORMAT), changes: z.array(changeFile).min(1).max(500) });

// Far more than a whole listing.
const MAX_CHARACTERS = 400_000;
const MAX_CHARACTERS_OF_MANY = 10_000_000;

/** Reads the text of a change file; undefined where it is none. */
export function textToChangeFile(text: string): ChangeFile | undefined {
  if (text.length > MAX_CHARACTERS) return undefined;
  const result = changeFile.safeParse(textToJson(text));
  return result.success && hasEachFieldOnce(result.data) ? result.data : undefined;
}

/** Reads the text of a file with one change or with several; undefined where it is neither. */
export function textToChangeFiles(text: string): ChangeFile[] | undefined {
  const one = textToChangeFile(text);
  if (one) return [one];
  if (text.length > MAX_CHARACTERS_OF_MANY) return undefined;
  const result = changeFiles.safeParse(textToJson(text));
  return result.success && result.data.changes.every(hasEachFieldOnce) ? result.data.changes : undefined;
}

function textToJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

const hasEachFieldOnce = ({ fields }: ChangeFile): boolean => new Set(fields.map((each) => each.field)).size === fields.length;

export const changeFileToText = (change: ChangeFile): string => `${JSON.stringify(change, undefined, 2)}\n`;

/** One file for several changes; for one, its own. */
export const changeFilesToText = (changes: readonly ChangeFile[]): string =>
  changes.length === 1 ? changeFileToText(changes[0]!) : `${JSON.stringify({ format: CHANGES_FORMAT, changes }, undefined, 2)}\n`;
