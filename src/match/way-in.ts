import { AGE_YEARS } from './age.ts';
import type { Candidate } from './candidate.ts';
import { isReported, type Answers } from './query.ts';
import { knownReason, reason, type Reason } from './reason.ts';

type Facts = Pick<Candidate, 'selfReferral' | 'withoutPoliceReport' | 'eligibility'>;

/** R37: after the others comes a service that takes only whom a professional sends, or who has told the police. */
export function wayInRank(facts: Facts, answers: Answers): number {
  const isSent = answers.age !== 'under-13' && (facts.selfReferral === 'no' || isTooYoungToRing(facts, answers));
  return isSent || (facts.withoutPoliceReport === 'no' && !isReported(answers)) ? 1 : 0;
}

const isTooYoungToRing = ({ eligibility: { selfReferralMinAge } }: Facts, { age }: Answers): boolean =>
  age !== undefined && selfReferralMinAge !== undefined && AGE_YEARS[age][1] < selfReferralMinAge;

/** How one gets in. */
export const wayInReasons = (facts: Facts, answers: Answers): Reason[] => [
  ...selfReferralReasons(facts, answers),
  knownReason(facts.withoutPoliceReport, 'police-need-not-know', 'police-report-needed', 'police-unknown'),
];

// From which age one may ring says more than that one may; to who is surely old enough it says just that.
function selfReferralReasons({ selfReferral, eligibility: { selfReferralMinAge: from } }: Facts, { age }: Answers): Reason[] {
  if (from === undefined) return [knownReason(selfReferral, 'self-referral', 'referral-needed', 'self-referral-unknown')];
  const isSaid = age === undefined || from > AGE_YEARS[age][0];
  const fromAge: Reason = { key: 'self-referral-from', values: { from } };
  if (selfReferral === 'no') return [reason('referral-needed'), ...(isSaid ? [fromAge] : [])];
  return [isSaid ? fromAge : reason('self-referral')];
}
