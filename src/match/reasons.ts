import type { Candidate, Query } from './candidate.ts';
import type { Reach } from './covers.ts';

/** Why a service is shown, or what is not known of it, as a key of `i18n`'s reasons with its values. */
export interface Reason {
  key: string;
  values?: Record<string, string | number | readonly string[]>;
  /** Not known: the person should ask. */
  ask?: true;
}

/** The reasons that hold wherever the reader is: whom it is for and how one gets in. */
export function standingReasons(candidate: Candidate): Reason[] {
  const { genders, minAge, maxAge } = candidate.eligibility;
  return [
    ...genderReasons(genders),
    ...ageReasons(minAge, maxAge),
    knownReason(candidate.selfReferral, 'self-referral', 'referral-needed', 'self-referral-unknown'),
    knownReason(candidate.withoutPoliceReport, 'police-need-not-know', 'police-report-needed', 'police-unknown'),
  ];
}

/** The reason that depends on the place asked for. */
export function reachReason(candidate: Candidate, reach: Reach, query: Pick<Query, 'areas'>): Reason {
  const { areas, councils, everywhere } = candidate.coverage;
  if (everywhere) return { key: `serves-${everywhere}` };
  if (reach === 'elsewhere') return { key: 'covers-elsewhere', values: { areas } };
  const here = query.areas.filter((area) => areas.includes(area));
  return councils.length > 0 ? { key: 'covers-part', values: { areas: here, councils } } : { key: 'covers', values: { areas: here } };
}

/** Whom it is for by gender. */
export function genderReasons(genders: Candidate['eligibility']['genders']): Reason[] {
  if (!genders) return [{ key: 'gender-unknown', ask: true }];
  if (genders.includes('all')) return [{ key: 'for-all-genders' }];
  return [{ key: 'for-genders', values: { genders } }];
}

/** Whom it is for by age. */
export function ageReasons(minAge: number | undefined, maxAge: number | undefined): Reason[] {
  if (minAge !== undefined && maxAge !== undefined) return [{ key: 'ages-between', values: { from: minAge, to: maxAge } }];
  if (minAge !== undefined) return [{ key: 'ages-from', values: { from: minAge } }];
  if (maxAge !== undefined) return [{ key: 'ages-to', values: { to: maxAge } }];
  return [{ key: 'age-unknown', ask: true }];
}

const knownReason = (known: 'yes' | 'no' | 'unknown', yes: string, no: string, unknown: string): Reason =>
  known === 'yes' ? { key: yes } : known === 'no' ? { key: no } : { key: unknown, ask: true };
