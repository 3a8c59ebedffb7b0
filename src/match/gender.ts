import type { Candidate } from './candidate.ts';
import type { Answers, Gender } from './query.ts';
import { askReason, reason, type Reason } from './reason.ts';

const LISTED = { woman: 'women', man: 'men', nonbinary: 'nonbinary' } as const;

/** The community that a gender belongs to, as a term of the vocabulary's groups. */
const GROUP: Partial<Record<Gender, string>> = { woman: 'women-and-girls', man: 'men-and-boys' };

// How a service stands to a gender, from the best to the worst. `ask`: it names women and men, as pages do that mean everyone.
const RANK = { 'run-by': 0, stated: 1, unknown: 2, ask: 2, others: 3 } as const;

type Gendered = Pick<Candidate, 'eligibility'>;

/** How a service stands to a gender by what it states. */
export function genderFit({ eligibility: { genders, serves, byAndFor } }: Gendered, gender: Gender): keyof typeof RANK {
  const group = GROUP[gender];
  if (group && byAndFor.includes(group)) return 'run-by';
  if (genders?.includes('all') || genders?.includes(LISTED[gender]) || (group && serves.includes(group))) return 'stated';
  if (!genders) return 'unknown';
  return gender === 'nonbinary' && genders.includes('women') && genders.includes('men') ? 'ask' : 'others';
}

/** R30, R35: run by and for the person's gender, then a stated gender that takes them, then not known. */
export const genderRank = (candidate: Gendered, { gender }: Answers): number => (gender ? RANK[genderFit(candidate, gender)] : 0);

/** The group of the person's gender, where a list of communities names it. */
export const ownGroup = ({ gender }: Answers, groups: readonly string[]): string[] => {
  const group = gender && GROUP[gender];
  return group && groups.includes(group) ? [group] : [];
};

/** Whom it is for by gender. */
export function genderReasons(genders: Candidate['eligibility']['genders']): Reason[] {
  if (!genders) return [askReason('gender-unknown')];
  if (genders.includes('all')) return [reason('for-all-genders')];
  return [{ key: 'for-genders', values: { genders } }];
}

/** The same for someone whose gender is known: what the groups say is not asked again, and other genders are a question. */
export function genderReasonsFor(candidate: Gendered, { gender, situation }: Answers): Reason[] {
  const { genders } = candidate.eligibility;
  const fit = gender && genderFit(candidate, gender);
  if (!genders && (fit === 'run-by' || fit === 'stated')) return [];
  if (genders && (fit === 'ask' || (fit === 'others' && situation !== 'supporting-someone')))
    return [{ key: 'gender-ask', values: { genders }, ask: true }];
  return genderReasons(genders);
}
