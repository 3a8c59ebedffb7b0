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

/** That somebody looked at what the listing states, when, in which role (never a person's name) and how. */
export const confirmation = z.strictObject({
  on: day,
  by: z.enum(['provider', 'commissioner', 'host', 'police', 'nhs']),
  how: z.enum(['phone', 'email', 'provider-form', 'site-visit', 'public-source']),
  /** The digest of what was confirmed, as commands and forms write it: when the facts change, it no longer fits. See fact-digest.ts. */
  facts: z.string().max(40),
});

/** A confirmation that fits the facts. The digest has done its work by then, and goes nowhere. */
export type Confirmation = Omit<z.infer<typeof confirmation>, 'facts'>;

const checked = confirmation.transform(({ facts: _, ...rest }): Confirmation => rest).optional();

/** One confirmation for each group of facts; a group that is left out, or was changed since, is not confirmed. */
export const confirmed = z.strictObject({
  identity: checked,
  coverage: checked,
  places: checked,
  contact: checked,
  hours: checked,
  eligibility: checked,
  access: checked,
  forensic: checked,
  capacity: checked,
  commissioning: checked,
} satisfies Record<FactGroup, unknown>);

export type Confirmed = z.infer<typeof confirmed>;
