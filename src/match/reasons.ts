import { ageReasons } from './age.ts';
import type { Candidate } from './candidate.ts';
import { capacityReasons } from './capacity.ts';
import { communityReasons } from './communities.ts';
import type { Reach } from './covers.ts';
import { genderReasons, genderReasonsFor } from './gender.ts';
import { isSarcToRing } from './exclusion.ts';
import type { Standing } from './result.ts';
import { isLinked } from '../listing/trust-class.ts';
import { openingReasons } from './opening.ts';
import type { Answers, Query } from './query.ts';
import { reason, type Reason } from './reason.ts';
import { situationReasons } from './situation-reasons.ts';
import { wayInReasons } from './way-in.ts';
import { wishReasons } from './wishes.ts';
import { youngReasons } from './young-people.ts';

export { ageReasons, genderReasons, type Reason };

/** R47: why a service is shown, what it states for each answered question, and what is not known. How it stands to the place comes first. */
export function resultReasons({ candidate, reach, state }: Standing, query: Query): Reason[] {
  const isReachedThrough111 = isSarcToRing(candidate, query, reach) && !isLinked(candidate.trust.phone);
  return [reachReason(candidate, reach, query)].concat(
    openingReasons(candidate, state, query),
    situationReasons(candidate, query, isReachedThrough111),
    youngReasons(candidate, query),
    communityReasons(candidate, query),
    standingReasons(candidate, query),
    wishReasons(candidate, query),
    capacityReasons(candidate, query),
  );
}

/** The reasons that hold whatever was answered: whom it is for and how one gets in. */
export const standingReasons = (
  candidate: Pick<Candidate, 'eligibility' | 'selfReferral' | 'withoutPoliceReport'>,
  answers: Answers = {},
): Reason[] => [
  ...genderReasonsFor(candidate, answers),
  ...ageReasons(candidate.eligibility.minAge, candidate.eligibility.maxAge),
  ...wayInReasons(candidate, answers),
];

/** The reason that depends on the place asked for. */
export function reachReason(candidate: Pick<Candidate, 'coverage'>, reach: Reach, query: Pick<Query, 'areas'>): Reason {
  const { areas, councils, wholeAreas = [], everywhere } = candidate.coverage;
  if (everywhere) return reason(`serves-${everywhere}`);
  const here = query.areas.filter((area) => areas.includes(area));
  const isForCouncils = councils.length > 0 && (here.length > 0 || wholeAreas.length === 0);
  if (reach === 'may-cover' || (reach === 'elsewhere' && isForCouncils)) return { key: 'only-for', values: { councils } };
  if (reach === 'elsewhere') return { key: 'covers-elsewhere', values: { areas } };
  const isPart = councils.length > 0 && !here.some((area) => wholeAreas.includes(area));
  return isPart ? { key: 'covers-part', values: { areas: here, councils } } : { key: 'covers', values: { areas: here } };
}
