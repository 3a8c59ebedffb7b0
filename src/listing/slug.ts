import { z } from 'zod';
import type { CheckKey } from '../i18n/keys.ts';

/** A short name in addresses and file names: lower-case letters, digits and single hyphens. */
export const slug = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'not-a-slug' satisfies CheckKey });

/** A reference to another content file by its name; `check` looks whether that file exists. */
export const refersTo = (collection: string) => slug.meta({ refersTo: collection });

/** A term of `content/vocabulary/<vocabulary>.yaml`; `check` looks whether it stands there. */
export const termOf = (vocabulary: string) => slug.meta({ vocabulary });
