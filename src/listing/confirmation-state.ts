import type { Confirmation, FactGroup } from './confirmation.ts';
import { looseDateToFirstDay } from './loose-date.ts';
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

// Few days are asked about, each thousands of times.
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

/** The facts that decide whether an unconfirmed number may be rung. */
export interface NumberEvidence {
  confirmation?: Confirmation | undefined;
  sources: readonly { pageDate?: string | undefined; groups?: readonly FactGroup[] | undefined }[];
}

/** The newest dated page that a listing's number rests on, as its first possible day; undefined where none is dated. */
export function newestEvidence({ confirmation, sources }: NumberEvidence): string | undefined {
  const told = sources.filter((source) => source.groups?.includes('contact'));
  const dates = (told.length > 0 ? told : sources).flatMap((source) => (source.pageDate ? [looseDateToFirstDay(source.pageDate)] : []));
  if (confirmation) dates.push(confirmation.on);
  return dates.sort().at(-1);
}

/** The last day of the two years for which a dated page is enough to ring a number. */
export function lastCallableDay(newest: string): string {
  const day = new Date(`${newest}T00:00:00Z`);
  day.setUTCFullYear(day.getUTCFullYear() + 2);
  return day.toISOString().slice(0, 10);
}

/**
 * Whether a number may be rung from the page. A number nobody has confirmed may, while a page at most two years old gives it.
 * The sure lines of `site.yaml` always may.
 */
export function isCallable(evidence: NumberEvidence, today: string, isSureLine: boolean): boolean {
  if (isSureLine) return true;
  if (confirmationToState(evidence.confirmation, 'contact', today) !== 'unconfirmed') return true;
  const newest = newestEvidence(evidence);
  return newest !== undefined && today <= lastCallableDay(newest);
}
