import { z } from 'zod';
import type { CheckKey } from '../i18n/keys.ts';
import { day } from './dates.ts';
import { translated } from './translated.ts';

const weeks = z.int().min(0).max(520);

/** Whether it can take people now. Without a date it would be worth nothing. */
export const capacity = z
  .strictObject({
    status: z.enum(['open', 'waiting-list', 'paused', 'closed', 'unknown']).default('unknown'),
    weeksFrom: weeks.optional(),
    weeksTo: weeks.optional(),
    asOf: day.optional(),
    /** What it offers in the meantime. */
    whileYouWait: translated.optional(),
  })
  .refine((c) => c.status === 'unknown' || c.asOf !== undefined, { params: { key: 'capacity-undated' satisfies CheckKey }, path: ['asOf'] })
  .refine((c) => c.weeksFrom === undefined || c.weeksTo === undefined || c.weeksFrom <= c.weeksTo, {
    params: { key: 'weeks-crossed' satisfies CheckKey },
    path: ['weeksTo'],
  });

export type Capacity = z.infer<typeof capacity>;
