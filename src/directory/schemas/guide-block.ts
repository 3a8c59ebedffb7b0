import { z } from 'zod';
import { webAddress } from '../../listing/address.ts';
import { day, looseDate } from '../../listing/dates.ts';
import { slug } from '../../listing/slug.ts';

const text = z.strictObject({ en: z.string().trim().min(1).max(400), cy: z.string().trim().min(1).max(400) });

/**
 * Facts that several guides show, kept in one entry of content/guides/shared so that they are reviewed and changed in one
 * place: how long samples may be taken, when to go to hospital first, the rights of the Victims' Code.
 */
export const guideBlock = z.strictObject({
  heading: text,
  lead: text.optional(),
  items: z
    .array(z.strictObject({ id: slug, text }))
    .min(1)
    .max(20),
  /** Whether the items are known by their numbers. */
  numbered: z.boolean().default(false),
  /** What holds whatever the items say. */
  after: text.optional(),
  /** Whether it is above a guide's text or below it. */
  where: z.enum(['above', 'below']),
  /** Which edition of its source it follows. */
  edition: text,
  sources: z
    .array(z.strictObject({ title: z.string().trim().min(1).max(200), url: webAddress.optional() }))
    .min(1)
    .max(12),
  /** Who last read it with professional eyes: a role, never a person's name. Left out: nobody has. */
  reviewed: z.strictObject({ by: z.string().trim().min(1).max(80), on: day }).optional(),
  /** From when on it must not be relied on without being read again. */
  expires: looseDate,
  /** Which eyes it still waits for. */
  review: z
    .array(z.enum(['welsh', 'clinical', 'legal', 'survivor-sector']))
    .max(4)
    .default([]),
});

export type GuideBlock = z.infer<typeof guideBlock>;
