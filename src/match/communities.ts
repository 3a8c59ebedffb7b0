import type { Candidate } from './candidate.ts';
import { ownGroup } from './gender.ts';
import type { Answers } from './query.ts';
import type { Reason } from './reason.ts';

type Facts = Pick<Candidate, 'eligibility'>;

/** Whether it is run by and for a community that the person has chosen. */
export const isByAndForChosen = ({ eligibility }: Facts, { communities = [] }: Answers): boolean =>
  communities.some((group) => eligibility.byAndFor.includes(group));

/** R29: run by and for a chosen community, then one that also serves it, then one that does not say. */
export function communityRank(candidate: Facts, answers: Answers): number {
  if (isByAndForChosen(candidate, answers)) return 0;
  return (answers.communities ?? []).some((group) => candidate.eligibility.serves.includes(group)) ? 1 : 2;
}

/** R29: how many of the chosen communities it names. */
export const communitiesNamed = ({ eligibility: { serves, byAndFor } }: Facts, { communities = [] }: Answers): number =>
  communities.filter((group) => serves.includes(group) || byAndFor.includes(group)).length;

/** What it says of the chosen communities, and of the person's gender where a group says it. */
export function communityReasons({ eligibility: { genders, serves, byAndFor } }: Facts, answers: Answers): Reason[] {
  const chosen = answers.communities ?? [];
  if (chosen.length === 0 && !answers.gender) return [];
  const runBy = unique([...chosen.filter((group) => byAndFor.includes(group)), ...ownGroup(answers, byAndFor)]);
  const named = [...chosen.filter((group) => serves.includes(group)), ...(genders ? [] : ownGroup(answers, serves))];
  const served = unique(named.filter((group) => !runBy.includes(group)));
  const unknown = chosen.filter((group) => !runBy.includes(group) && !served.includes(group));
  const reasons: Reason[] = [];
  if (runBy.length > 0) reasons.push({ key: 'by-and-for', values: { groups: runBy } });
  if (served.length > 0) reasons.push({ key: 'serves-group', values: { groups: served } });
  if (unknown.length > 0) reasons.push({ key: 'group-unknown', values: { groups: unknown }, ask: true });
  return reasons;
}

const unique = (list: readonly string[]): string[] => [...new Set(list)];
