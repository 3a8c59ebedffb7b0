import { z } from 'zod';
import type { CheckKey } from '../i18n/keys.ts';
import { refersTo, slug, termOf } from './slug.ts';
import { translated } from './translated.ts';

// No 0, 1, i, l, o: a reference is read out on the phone.
const REF = /^[a-hjkmnp-z2-9]{6}$/;

/** What the service is. These fields are at the top of the file. */
export const identity = {
  /** Six letters and digits, never changed and never reused. People quote it when they call about a listing. */
  ref: z.string().regex(REF, { error: 'not-a-ref' satisfies CheckKey }),
  /** The name the service uses for itself. */
  name: z.string().trim().min(1).max(160),
  /** The name it uses in Welsh, if it has one. */
  welshName: z.string().trim().min(1).max(160).optional(),
  /** What a card that must give nothing away calls it, where its own name would: a name under which callers are put through. */
  discreetName: translated.optional(),
  /** The listing's name in the address: a neutral kind and a place. Also the name of the file. */
  slug,
  /** The organisation that runs it, where that is known: a file name in content/providers. */
  provider: refersTo('providers').optional(),
  /** What kinds of help it gives, the main one first: terms of content/vocabulary/service-types.yaml. */
  types: z.array(termOf('service-types')).min(1).max(12),
  /** One or two plain sentences: what it does and who it is for. */
  summary: translated,
};
