import type { ReasonKey } from '../i18n/keys.ts';
import type { Candidate } from './candidate.ts';
import { hasType, isSarc } from './kinds.ts';
import { isRecent, isReported, type Answers } from './query.ts';
import { askReason, reason, type Reason } from './reason.ts';
import { helpsWithThePast } from './situation.ts';

/** What the service states about the situation that was chosen. Nothing here reckons that anything is too late. */
export function situationReasons(candidate: Candidate, answers: Answers, isReachedThrough111: boolean): Reason[] {
  if (isRecent(answers)) return isSarc(candidate) ? sampleReasons(candidate, isReachedThrough111) : [];
  if (isReported(answers)) return typeReasons(candidate, { isva: 'has-adviser', chisva: 'has-young-adviser', court: 'court-support' });
  if (answers.situation === 'past') return [pastReason(candidate)];
  if (answers.situation === 'ongoing')
    return typeReasons(candidate, { 'domestic-abuse': 'covers-domestic-abuse', stalking: 'covers-stalking' });
  return answers.situation === 'supporting-someone' ? typeReasons(candidate, { family: 'helps-families' }) : [];
}

function sampleReasons({ cutOffDays, sampleStorageMonths }: Candidate, isReachedThrough111: boolean): Reason[] {
  const kept: Reason =
    sampleStorageMonths === undefined ? askReason('samples-unknown') : { key: 'samples-kept', values: { months: sampleStorageMonths } };
  return [
    reason('sooner-is-better'),
    ...(isReachedThrough111 ? [reason('through-nhs-111')] : []),
    ...(cutOffDays === undefined ? [] : [{ key: 'own-cut-off' as const, values: { days: cutOffDays } }]),
    kept,
  ];
}

function pastReason(candidate: Candidate): Reason {
  if (helpsWithThePast(candidate)) return reason('for-non-recent');
  return candidate.eligibility.nonRecent === 'no' ? reason('not-for-non-recent') : askReason('non-recent-unknown');
}

const typeReasons = (candidate: Candidate, keys: Record<string, ReasonKey>): Reason[] =>
  Object.entries(keys).flatMap(([type, key]) => (hasType(candidate, type) ? [reason(key)] : []));
