import type { Confirmation, FactGroup } from './confirmation.ts';
import { memoize } from './memoize.ts';

/** How far a group of facts can be trusted, in the order in which they are preferred. */
export const CONFIRMATION_STATES = ['confirmed', 'due', 'unconfirmed', 'overdue', 'withdrawn'] as const;

export type ConfirmationState = (typeof CONFIRMATION_STATES)[number];

const YEAR = 365;

/** After how many days a group of facts is due to be confirmed again. */
export const REVIEW_DAYS: Record<FactGroup, number> = {
  contact: 90,
  hours: 90,
  capacity: 30,
  eligibility: 180,
  identity: YEAR,
  coverage: YEAR,
  places: YEAR,
  access: YEAR,
  forensic: YEAR,
  commissioning: YEAR,
};

/** Whole days from one day to another; both as YYYY-MM-DD. */
export const daysBetween = (from: string, to: string): number => Math.round((dayToTime(to) - dayToTime(from)) / 86_400_000);

// Only a few days are looked up, each thousands of times.
const dayToTime = memoize(Date.parse);

/**
 * The state of a group on a day: due at its age, overdue at twice, withdrawn at four times.
 * What was never confirmed with the service, or was only read on a public page, is unconfirmed and does not age.
 */
export function confirmationToState(confirmation: Confirmation | undefined, group: FactGroup, today: string): ConfirmationState {
  if (!confirmation || confirmation.how === 'public-source') return 'unconfirmed';
  const age = daysBetween(confirmation.on, today) / REVIEW_DAYS[group];
  return age < 1 ? 'confirmed' : age < 2 ? 'due' : age < 4 ? 'overdue' : 'withdrawn';
}
