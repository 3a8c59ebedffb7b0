import { daysBetween, REVIEW_DAYS } from '../listing/confirmation-state.ts';
import type { Candidate } from './candidate.ts';
import type { Query } from './query.ts';
import type { Reason } from './reason.ts';

const KEYS = { 'waiting-list': 'waiting-list', paused: 'paused', closed: 'not-taking' } as const;

/** What is said of free places, while it still counts: less than four review times old. */
function capacityNow({ capacity: { status, asOf } }: Pick<Candidate, 'capacity'>, today: string): keyof typeof KEYS | undefined {
  if (status === 'unknown' || status === 'open' || asOf === undefined) return undefined;
  return daysBetween(asOf, today) < 4 * REVIEW_DAYS.capacity ? status : undefined;
}

/** R38: one that has paused after the others, and one that takes nobody new after that. */
export function capacityRank(candidate: Pick<Candidate, 'capacity'>, { today }: Pick<Query, 'today'>): number {
  const status = capacityNow(candidate, today);
  return status === 'closed' ? 2 : status === 'paused' ? 1 : 0;
}

/** Whether it takes new people, where that is a reason to think twice. */
export function capacityReasons(candidate: Pick<Candidate, 'capacity'>, { today }: Pick<Query, 'today'>): Reason[] {
  const status = capacityNow(candidate, today);
  return status ? [{ key: KEYS[status], values: { asOf: candidate.capacity.asOf! } }] : [];
}
