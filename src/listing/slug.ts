import { z } from 'zod';
import type { CheckKey } from '../i18n/keys.ts';

/** A short name in addresses and file names: lower-case letters, digits and single hyphens. */
export const slug = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'not-a-slug' satisfies CheckKey });

/** What a field can name: a content file by its name, or a council of an area's file. */
export type ReferenceTarget = 'areas' | 'councils' | 'commissioners' | 'providers' | 'services' | 'guides' | 'guideBlocks';

/** The lists of terms in `content/vocabulary`. */
export type VocabularyName = 'service-types' | 'steps' | 'groups' | 'languages' | 'situations' | 'funding-streams';

declare module 'zod' {
  interface GlobalMeta {
    refersTo?: ReferenceTarget;
    vocabulary?: VocabularyName;
  }
}

/** The name of another content file. `check` refuses one that doesn't exist, wherever a schema has this field. */
export const refersTo = (target: ReferenceTarget) => slug.meta({ refersTo: target });

/** A term of `content/vocabulary/<vocabulary>.yaml`. `check` refuses one that isn't there, wherever a schema has this field. */
export const termOf = (vocabulary: VocabularyName) => slug.meta({ vocabulary });
