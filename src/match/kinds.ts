import type { Candidate } from './candidate.ts';

type Typed = Pick<Candidate, 'types'>;

/** The kinds that only say how people talk. */
const LINES: readonly string[] = ['helpline', 'chat'];

// Medical care, an adviser and a specialist centre come before what usually follows later.
const FIRST: readonly string[] = ['sarc', 'isva', 'chisva', 'rape-support'];

/** A service's types without those that only say how people talk: a hub with a chat is still a hub. */
export const typesToKinds = (types: readonly string[]): string[] => types.filter((type) => !LINES.includes(type));

export const hasType = ({ types }: Typed, ...wanted: readonly string[]): boolean => types.some((type) => wanted.includes(type));

/** Whether it is a sexual assault referral centre, among other things or alone. */
export const isSarc = (candidate: Typed): boolean => candidate.types.includes('sarc');

/** Whether it is a line: a phone line, an online chat, or anything whose phone answers day and night. */
export const isLine = (candidate: Pick<Candidate, 'types' | 'dayAndNight'>): boolean =>
  candidate.dayAndNight || hasType(candidate, ...LINES);

/** R36: medical care, advisers and specialist centres first. */
export const kindRank = (candidate: Typed): number => (hasType(candidate, ...FIRST) ? 0 : 1);
