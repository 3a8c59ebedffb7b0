import { isLinked } from '../listing/trust-class.ts';
import type { Candidate } from './candidate.ts';
import type { LondonTime } from './london-time.ts';
import { openingReasons } from './opening.ts';
import { candidateToState } from './state.ts';

/** Whether one of its numbers is linked, and is sure to be answered at a moment: where its hours are not known, it is not sure. */
export function canBeCalledNow(candidate: Candidate, now: LondonTime): boolean {
  const state = candidateToState(candidate, now.day);
  const lines = candidate.lines.length > 0 ? candidate.lines : [{ trust: candidate.trust.phone }];
  return lines.some(({ trust, ...line }) => {
    const [opening] = openingReasons({ ...candidate, ...line }, state, { now, today: now.day });
    return isLinked(trust) && (opening?.key === 'day-and-night' || opening?.key === 'open-until');
  });
}
