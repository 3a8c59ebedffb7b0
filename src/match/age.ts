import type { Candidate } from './candidate.ts';
import type { Age, Answers } from './query.ts';
import { askReason, type Reason } from './reason.ts';

/** The first and the last year of each age group. Adults are counted to 99. */
export const AGE_YEARS: Record<Age, readonly [lowest: number, highest: number]> = {
  'under-13': [0, 12],
  '13-15': [13, 15],
  '16-17': [16, 17],
  adult: [18, 99],
};

type Aged = Pick<Candidate, 'eligibility'>;

/** Which part of an age group's years a service states that it takes, 0 to 1; undefined where it states no age. */
export function shareTaken({ eligibility: { minAge, maxAge } }: Aged, age: Age): number | undefined {
  if (minAge === undefined && maxAge === undefined) return undefined;
  const [lowest, highest] = AGE_YEARS[age];
  const years = Math.min(maxAge ?? highest, highest) - Math.max(minAge ?? lowest, lowest) + 1;
  return Math.max(0, years) / (highest - lowest + 1);
}

/** Whether it states that it begins only above an age group. */
export const isTooYoungFor = ({ eligibility: { minAge = 0 } }: Aged, age: Age): boolean => AGE_YEARS[age][1] < minAge;

/** R35: a stated age that takes at least half of the age group, then ages not known, then the rest. */
export function ageRank(candidate: Aged, { age }: Answers): number {
  if (!age) return 0;
  const share = shareTaken(candidate, age);
  return share === undefined ? 1 : share >= 0.5 ? 0 : 2;
}

/** Whom it is for by age. */
export function ageReasons(minAge: number | undefined, maxAge: number | undefined): Reason[] {
  if (minAge !== undefined && maxAge !== undefined) return [{ key: 'ages-between', values: { from: minAge, to: maxAge } }];
  if (minAge === 0 && maxAge === undefined) return [{ key: 'all-ages' }];
  if (minAge !== undefined) return [{ key: 'ages-from', values: { from: minAge } }];
  if (maxAge !== undefined) return [{ key: 'ages-to', values: { to: maxAge } }];
  return [askReason('age-unknown')];
}
