import { z } from 'zod';
import type { CheckKey } from '../i18n/keys.ts';
import { known } from './known.ts';
import { termOf } from './slug.ts';
import { translated } from './translated.ts';

const age = z.int().min(0).max(120);

/** Who may come. What is left out is not known, and keeps nobody away. */
export const eligibility = z
  .strictObject({
    /** all, or the ones it serves. Left out: not known. */
    genders: z
      .array(z.enum(['all', 'women', 'men', 'nonbinary']))
      .min(1)
      .max(3)
      .optional(),
    minAge: age.optional(),
    maxAge: age.optional(),
    /** From what age someone may come without a parent or a professional. */
    selfReferralMinAge: age.optional(),
    /** Communities that it says it serves: terms of content/vocabulary/groups.yaml. */
    serves: z.array(termOf('groups')).max(20).default([]),
    /** Communities that run it for themselves. */
    byAndFor: z.array(termOf('groups')).max(20).default([]),
    /** Who counts as local: anyone; people who live there; people who live there or were hurt there. */
    residence: z.enum(['anyone', 'lives-there', 'lives-or-happened-there', 'unknown']).default('unknown'),
    /** Whether it helps with abuse that is long past. */
    nonRecent: known,
    /** What happens when someone under 18 makes contact. */
    under18: translated.optional(),
    note: translated.optional(),
  })
  .refine((e) => e.minAge === undefined || e.maxAge === undefined || e.minAge <= e.maxAge, {
    params: { key: 'ages-crossed' satisfies CheckKey },
    path: ['maxAge'],
  })
  .refine((e) => !e.genders?.includes('all') || e.genders.length === 1, {
    params: { key: 'all-and-more' satisfies CheckKey },
    path: ['genders'],
  });

export type Eligibility = z.infer<typeof eligibility>;
