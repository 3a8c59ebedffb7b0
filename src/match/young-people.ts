import { shareTaken } from './age.ts';
import type { Candidate } from './candidate.ts';
import { isSarc, typesToKinds } from './kinds.ts';
import { isUnder18, type Answers } from './query.ts';
import { askReason, reason, type Reason } from './reason.ts';

const GROUP = 'young-people';
const OLDEST = 25;

type Facts = Pick<Candidate, 'types' | 'patients' | 'eligibility'>;

/** Whether it is for children and young people, among others or alone (R27). */
export function isForYoungPeople({ types, patients, eligibility: { maxAge, serves, byAndFor } }: Facts): boolean {
  return (
    serves.includes(GROUP) ||
    byAndFor.includes(GROUP) ||
    types.includes('chisva') ||
    patients.includes('paediatric') ||
    (maxAge !== undefined && maxAge <= OLDEST)
  );
}

/** Whether it is for children and young people and for nobody else, as far as it says (R28). */
export function isForYoungPeopleAlone({ types, patients, eligibility: { maxAge, serves, byAndFor } }: Facts): boolean {
  if (maxAge !== undefined) return maxAge <= OLDEST;
  const kinds = typesToKinds(types);
  return only([...serves, ...byAndFor], GROUP) || only(patients, 'paediatric') || (only(kinds, 'chisva') && !patients.includes('adult'));
}

const only = (list: readonly string[], one: string): boolean => list.length > 0 && list.every((entry) => entry === one);

/** R27, R28: services for young people first for someone under 18, and after the others for anyone else. */
export function youngRank(candidate: Facts, answers: Answers): number {
  if (!isUnder18(answers)) return isForYoungPeopleAlone(candidate) ? 1 : 0;
  if (isForYoungPeople(candidate)) return 0;
  return isSarcForAdults(candidate, answers) ? 2 : 1;
}

// One that states ages is for adults alone if these take nobody of the age group; else its patients tell.
function isSarcForAdults(candidate: Facts, { age }: Answers): boolean {
  if (!isSarc(candidate)) return false;
  const share = shareTaken(candidate, age!);
  return share === undefined ? candidate.patients.includes('adult') : share === 0;
}

/** Whether it sees someone under 18. */
export function youngReasons(candidate: Facts, answers: Answers): Reason[] {
  if (!isUnder18(answers)) return [];
  if (isForYoungPeople(candidate)) return [reason('for-young-people')];
  return isSarc(candidate) && !shareTaken(candidate, answers.age!) ? [askReason('under-18-ask')] : [];
}
