import { z } from 'zod';
import { day, looseDate } from '../../listing/dates.ts';
import { webAddress } from '../../listing/address.ts';
import { refersTo, termOf } from '../../listing/slug.ts';

/** The parts of the list of guides, in their order. */
export const GUIDE_PARTS = ['situations', 'services', 'reporting', 'you', 'practical'] as const;

/** The head of a guide in content/guides. */
export const guide = z.strictObject({
  /** The heading: says plainly what the guide is about. */
  title: z.string().trim().min(1).max(120),
  /** The title in the browser's tab and history: gives nothing away. */
  neutralTitle: z.string().trim().min(1).max(60),
  /** One sentence for the list of guides. */
  summary: z.string().trim().min(1).max(240),
  /** What else people type when they look for it: the search by words finds it by these, they are shown nowhere. */
  alsoCalled: z.array(z.string().trim().min(1).max(60)).max(20).default([]),
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
  /** Communities whose services it leads to, as well as those kinds. */
  groups: z.array(termOf('groups')).max(6).default([]),
  /** Its place in the list of guides. */
  part: z.enum(GUIDE_PARTS).default('practical'),
  /** Whether the ways to call for help in danger are shown above its text. */
  emergency: z.boolean().default(false),
  /** Facts that several guides show: entries of content/guides/shared. */
  shows: z.array(refersTo('guideBlocks')).max(4).default([]),
  /** Those of them whose items are read only when they are opened. */
  folds: z.array(refersTo('guideBlocks')).max(4).default([]),
  /** Why an English text may be harder to read than grade 8. */
  gradeExcuse: z.string().trim().min(1).max(200).optional(),
  sources: z
    .array(z.strictObject({ title: z.string().trim().min(1).max(200), url: webAddress.optional() }))
    .max(30)
    .default([]),
});

export type GuideHead = z.infer<typeof guide>;
