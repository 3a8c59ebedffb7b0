import { z } from 'zod';
import type { CheckKey } from '../../i18n/keys.ts';
import { day, looseDate } from '../../listing/dates.ts';
import { refersTo, slug } from '../../listing/slug.ts';
import { translated } from '../../listing/translated.ts';

const name = z.string().trim().min(1).max(120);

/** A council of the upper tier inside a police area. */
const council = z.strictObject({
  slug,
  /** Its code in the statistics office's registers. */
  gss: z.string().regex(/^[EW]\d{8}$/, { error: 'not-a-gss-code' satisfies CheckKey }),
  name,
  welshName: name.optional(),
  previousGss: z
    .string()
    .regex(/^[EW]\d{8}$/, { error: 'not-a-gss-code' satisfies CheckKey })
    .optional(),
});

/** What a force tells its own officers on its area's sheet. Everything here is public. */
const forceNotes = z.strictObject({
  /** How they refer somebody: the form, system or desk. */
  referral: translated.optional(),
  /** The specialist team, and how they reach it. */
  team: translated.optional(),
  /** What they do and say for someone under 18. */
  children: translated.optional(),
  /** The number under which they order the force's own leaflet. */
  leaflet: z.string().trim().min(1).max(60).optional(),
  /** The day on which somebody of the force last said that all of this is right. */
  checked: day,
});

/** A police area. Area, force and commissioner are three things: each may change without the others. */
export const area = z.strictObject({
  name,
  welshName: name.optional(),
  /** Other names that people use for it or for the whole of a part of it. */
  alsoCalled: z.array(name).max(12).default([]),
  /** The same in Welsh. */
  welshAlsoCalled: z.array(name).max(12).default([]),
  gss: z.string().regex(/^[EW]\d{8}$/, { error: 'not-a-gss-code' satisfies CheckKey }),
  country: z.enum(['england', 'wales']),
  force: z.strictObject({ name, welshName: name.optional(), officers: forceNotes.optional() }),
  councils: z.array(council).min(1).max(40),
  /** Who commissions support here, over time; the last is the present one. */
  commissioners: z
    .array(z.strictObject({ commissioner: refersTo('commissioners'), from: looseDate.optional(), until: looseDate.optional() }))
    .min(1)
    .max(10),
  /** What someone should ask about the area: services that may be missing, who pays. Not shown to visitors. */
  toCheck: z.array(z.string().trim().min(1).max(400)).max(20).default([]),
});

export type AreaContent = z.infer<typeof area>;
