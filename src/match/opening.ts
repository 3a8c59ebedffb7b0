import type { ReasonKey } from '../i18n/keys.ts';
import type { ConfirmationState } from '../listing/confirmation-state.ts';
import { dayToNumber } from '../listing/day-number.ts';
import type { Candidate } from './candidate.ts';
import type { LondonTime } from './london-time.ts';
import { openAt, opensNext, opensUntil } from './open-now.ts';
import type { Query } from './query.ts';
import { statusOn } from './state.ts';
import { askReason, reason, type Reason } from './reason.ts';

type Facts = Pick<Candidate, 'dayAndNight' | 'hours' | 'status' | 'closures'>;
type Time = Pick<Query, 'now' | 'today'>;

/**
 * Until when it is open, or when it opens; nothing of one that is closed for a time or whose details are withdrawn. Where the time is
 * not known, and after the table runs out, only day and night is certain (R4, R46).
 */
export function openingReasons(facts: Facts, state: ConfirmationState, { now, today }: Time): Reason[] {
  if (statusOn(facts, today) === 'temporarily-closed') return [reason('temporarily-closed')];
  if (state === 'withdrawn') return [];
  if (facts.dayAndNight) return [reason('day-and-night')];
  if (!now) return [];
  const open = facts.hours.filter((table) => openAt(table, now) === 'open');
  if (open.length > 0) {
    const ends = open.map((table) => opensUntil(table, now));
    // Without an end as far as the table reaches: it never shuts.
    return ends.includes(undefined) ? [reason('day-and-night')] : [timeReason('open-until', ends.sort(byTime).at(-1)!)];
  }
  const next = facts.hours.flatMap((table) => opensNext(table, now) ?? []).sort(byTime)[0];
  return [next ? timeReason('opens-at', next) : askReason('hours-unknown')];
}

const byTime = (a: LondonTime | undefined, b: LondonTime | undefined): number => toMinutes(a!) - toMinutes(b!);
const toMinutes = ({ day, minutes }: LondonTime): number => dayToNumber(day) * 1440 + minutes;
const timeReason = (key: ReasonKey, { day, minutes }: LondonTime): Reason => ({ key, values: { day, minutes } });
