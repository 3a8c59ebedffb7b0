import { z } from 'zod';
import { day, looseDate } from '../../listing/dates.ts';
import { webAddress } from '../../listing/address.ts';
import { termOf } from '../../listing/slug.ts';

/** The head of a short article in content/guidance. */
export const article = z.strictObject({
  /** What stands above the text: says plainly what it is about. */
  title: z.string().trim().min(1).max(120),
  /** What stands in the browser's tab and history: tells a stranger nothing. */
  neutralTitle: z.string().trim().min(1).max(60),
  /** One sentence for the list of articles. */
  summary: z.string().trim().min(1).max(240),
  /** Its place in the list, lowest first. */
  order: z.int().min(0).max(999),
  updated: day,
  /** When somebody should read it again. */
  reviewBy: looseDate,
  /** Which eyes it still waits for. */
  review: z
    .array(z.enum(['welsh', 'clinical', 'legal', 'survivor-sector']))
    .max(4)
    .default([]),
  /** Kinds of service that it leads to. */
  types: z.array(termOf('service-types')).max(8).default([]),
  sources: z
    .array(z.strictObject({ title: z.string().trim().min(1).max(200), url: webAddress.optional() }))
    .max(30)
    .default([]),
});

export type ArticleHead = z.infer<typeof article>;
