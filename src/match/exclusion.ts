import { isTooYoungFor, shareTaken } from './age.ts';
import type { Candidate } from './candidate.ts';
import type { Reach } from './covers.ts';
import { genderFit } from './gender.ts';
import { hasType, isSarc } from './kinds.ts';
import { isRecent, type Answers } from './query.ts';

/** Whether it is a referral centre that covers the place or may cover it, and it is recent: then it is shown first (R22). */
export const isSarcToRing = (candidate: Candidate, answers: Answers, reach: Reach): boolean =>
  (reach === 'covers' || reach === 'may-cover') && isRecent(answers) && isSarc(candidate);

/** R11 to R18: whether it states that it is not for this person. What is not known leaves nobody out. */
export function isLeftOut(candidate: Candidate, answers: Answers, reach: Reach): boolean {
  if (candidate.status === 'closed') return true;
  // The helper is the one who rings; the answers are about the one who was hurt.
  if (answers.situation === 'supporting-someone' && hasType(candidate, 'family')) return false;
  const mayAsk = isSarcToRing(candidate, answers, reach);
  return isLeftOutByAge(candidate, answers, mayAsk) || (!mayAsk && isLeftOutByGender(candidate, answers));
}

function isLeftOutByAge(candidate: Candidate, { age }: Answers, mayAsk: boolean): boolean {
  if (!age || shareTaken(candidate, age) !== 0) return false;
  return !(mayAsk && isTooYoungFor(candidate, age));
}

const isLeftOutByGender = (candidate: Candidate, { gender }: Answers): boolean =>
  gender !== undefined && genderFit(candidate, gender) === 'others';
