import { z } from 'zod';
import type { CheckKey } from '../i18n/keys.ts';
import { refersTo } from './slug.ts';
import { translated } from './translated.ts';

/** Where the service works. It is stated, never derived from where the office is. */
export const coverage = z
  .strictObject({
    /** Police areas that it covers: file names in content/areas. */
    areas: z.array(refersTo('areas')).max(43).default([]),
    /** Instead of areas: a service for all of a country. */
    everywhere: z.enum(['england-and-wales', 'england', 'wales']).optional(),
    /** Councils, where it covers only part of an area. An area with none named is covered whole. */
    councils: z.array(refersTo('councils')).max(175).default([]),
    /** What the areas and councils cannot say. */
    note: translated.optional(),
  })
  .refine((c) => c.areas.length > 0 !== (c.everywhere !== undefined), { params: { key: 'coverage-unclear' satisfies CheckKey } });

export type Coverage = z.infer<typeof coverage>;
