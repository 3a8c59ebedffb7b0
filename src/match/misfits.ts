import { ageReasons, AGE_YEARS, shareTaken } from './age.ts';
import type { Candidate } from './candidate.ts';
import { candidateToReach } from './covers.ts';
import { genderFit, genderReasons } from './gender.ts';
import { hasType } from './kinds.ts';
import type { Query } from './query.ts';
import { reachReason } from './reasons.ts';
import { reason, type Reason } from './reason.ts';
import { statusOn } from './state.ts';

/**
 * What a service states against this person or place; none where nothing is. A choice made by hand is held against it: whatever
 * R1 and R11 to R18 leave out has a reason here, and so has a referral centre that is only kept in the list to be called and asked.
 */
export function misfits(candidate: Candidate, query: Query): Reason[] {
  const { eligibility } = candidate;
  const { age, gender, situation, today } = query;
  const reach = candidateToReach(candidate, query);
  const isForHelper = situation === 'supporting-someone' && hasType(candidate, 'family');
  const isOtherAge = age !== undefined && !isForHelper && shareTaken(candidate, age) === 0;
  const isOtherGender = gender !== undefined && !isForHelper && genderFit(candidate, gender) === 'others';
  return [
    ...(statusOn(candidate, today) === 'active' ? [] : [reason('temporarily-closed')]),
    ...(reach === 'elsewhere' ? [reachReason(candidate, reach, query)] : []),
    ...(isOtherAge ? ageReasons(eligibility.minAge, eligibility.maxAge) : []),
    ...(isOtherGender ? genderReasons(eligibility.genders) : []),
    ...(isTooYoungToContact(candidate, query)
      ? [{ key: 'self-referral-from' as const, values: { from: eligibility.selfReferralMinAge! } }]
      : []),
    ...(situation === 'past' && eligibility.nonRecent === 'no' ? [reason('not-for-non-recent')] : []),
  ];
}

/** Whether somebody else has to make contact for someone of this age. */
export const isTooYoungToContact = (
  { selfReferral, eligibility: { selfReferralMinAge } }: Pick<Candidate, 'selfReferral' | 'eligibility'>,
  { age }: Pick<Query, 'age'>,
): boolean => age !== undefined && selfReferral !== 'no' && selfReferralMinAge !== undefined && AGE_YEARS[age][1] < selfReferralMinAge;
