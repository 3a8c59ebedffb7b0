import type { Candidate } from './candidate.ts';

/** What a topic is about: kinds of service, and communities. */
export interface Topic {
  types: readonly string[];
  groups: readonly string[];
}

/** Whether a service fits a topic: it is of one of its kinds, or says that it is there for one of its communities. */
export function fitsTopic({ types, eligibility }: Pick<Candidate, 'types' | 'eligibility'>, topic: Topic): boolean {
  const named = [...eligibility.serves, ...eligibility.byAndFor];
  return (
    types.some((type) => topic.types.includes(type)) ||
    named.some((group) => topic.groups.includes(group)) ||
    // "Everyone" is not the same as saying that men are meant.
    (topic.groups.includes('men-and-boys') && (eligibility.genders?.includes('men') ?? false))
  );
}
