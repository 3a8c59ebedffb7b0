import { z } from 'zod';
import type { CheckKey } from '../i18n/keys.ts';
import { looseDate } from './dates.ts';
import { refersTo, termOf } from './slug.ts';

/** Who pays for the service, in which role, from when until when. Amounts are not kept here. */
export const commissioning = z
  .strictObject({
    /** A file name in content/commissioners. */
    commissioner: refersTo('commissioners'),
    /** Where the money comes from: a term of content/vocabulary/funding-streams.yaml. */
    stream: termOf('funding-streams').optional(),
    role: z.enum(['lead', 'partner', 'unknown']).default('unknown'),
    from: looseDate.optional(),
    until: looseDate.optional(),
  })
  .refine((c) => c.from === undefined || c.until === undefined || c.from.slice(0, c.until.length) <= c.until, {
    params: { key: 'dates-crossed' satisfies CheckKey },
    path: ['until'],
  });

export type Commissioning = z.infer<typeof commissioning>;
