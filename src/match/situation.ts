import type { Candidate } from './candidate.ts';
import { isByAndForChosen } from './communities.ts';
import { hasType, isSarc, typesToKinds } from './kinds.ts';
import { isRecent, isReported, isUnder18, type Answers } from './query.ts';
import { isForYoungPeople } from './young-people.ts';

type Facts = Pick<Candidate, 'types' | 'generalService' | 'patients' | 'eligibility'>;

const HOME: readonly string[] = ['domestic-abuse', 'stalking'];
const TALKS: readonly string[] = ['rape-support', 'counselling', 'group', 'helpline', 'chat', 'non-recent'];

/** R21: general services after the others, but for a kind that the situation asks for and for the chosen community's own. */
export function generalRank(candidate: Facts, answers: Answers): number {
  if (!candidate.generalService || isByAndForChosen(candidate, answers)) return 0;
  if (answers.situation === 'ongoing' && hasType(candidate, ...HOME)) return 0;
  return isReported(answers) && hasType(candidate, 'court') ? 0 : 1;
}

/** R22 to R26: what the situation asks for first. */
export function situationRank(candidate: Facts, answers: Answers): number {
  if (isRecent(answers)) return isSarc(candidate) ? 0 : 1;
  if (isReported(answers)) return adviceRank(candidate, answers);
  if (answers.situation === 'past') return pastRank(candidate, answers);
  if (answers.situation === 'ongoing') return ongoingRank(candidate, answers);
  return answers.situation === 'supporting-someone' && !hasType(candidate, 'family') ? 1 : 0;
}

// What it says of the past decides, then whether one talks there.
function pastRank(candidate: Facts, answers: Answers): number {
  const { nonRecent } = candidate.eligibility;
  const isFirst = helpsWithThePast(candidate) || (nonRecent === 'unknown' && isYoungFor(candidate, answers));
  return (isFirst ? 0 : nonRecent === 'unknown' ? 1 : 2) * 3 + talkRank(candidate);
}

function talkRank({ types }: Facts): number {
  if (typesToKinds(types).every((kind) => kind === 'sarc') && types.includes('sarc')) return 2;
  return types.some((type) => TALKS.includes(type)) ? 0 : 1;
}

/** Whether it says that it helps with what is long past. */
export const helpsWithThePast = (candidate: Facts): boolean =>
  candidate.eligibility.nonRecent === 'yes' || hasType(candidate, 'non-recent');

function ongoingRank(candidate: Facts, answers: Answers): number {
  if (isYoungFor(candidate, answers)) return 0;
  if (!hasType(candidate, ...HOME)) return 2;
  return candidate.generalService ? 1 : 0;
}

// An adviser for young people is none for an adult.
function adviceRank(candidate: Facts, answers: Answers): number {
  if (hasType(candidate, 'isva') || (answers.age !== 'adult' && hasType(candidate, 'chisva'))) return 0;
  return hasType(candidate, 'court') ? 1 : 2;
}

const isYoungFor = (candidate: Facts, answers: Answers): boolean => isUnder18(answers) && isForYoungPeople(candidate);
