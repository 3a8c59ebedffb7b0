import { z } from 'zod';
import { day } from './dates.ts';

/** The groups of facts in a listing. Each is confirmed on its own. */
export const FACT_GROUPS = [
  'identity',
  'coverage',
  'places',
  'contact',
  'hours',
  'eligibility',
  'access',
  'forensic',
  'capacity',
  'commissioning',
] as const;

export type FactGroup = (typeof FACT_GROUPS)[number];

/** That somebody looked, when, in which role (never a person's name) and how. */
export const confirmation = z.strictObject({
  on: day,
  by: z.enum(['provider', 'commissioner', 'host', 'police', 'nhs']),
  how: z.enum(['phone', 'email', 'provider-form', 'site-visit', 'public-source']),
});

export type Confirmation = z.infer<typeof confirmation>;

/** One confirmation for each group of facts; a group that is left out was never confirmed. */
export const confirmed = z.strictObject({
  identity: confirmation.optional(),
  coverage: confirmation.optional(),
  places: confirmation.optional(),
  contact: confirmation.optional(),
  hours: confirmation.optional(),
  eligibility: confirmation.optional(),
  access: confirmation.optional(),
  forensic: confirmation.optional(),
  capacity: confirmation.optional(),
  commissioning: confirmation.optional(),
} satisfies Record<FactGroup, unknown>);

export type Confirmed = z.infer<typeof confirmed>;
