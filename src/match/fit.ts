import type { Candidate } from './candidate.ts';

// For someone who has said nothing about themselves: medical care, an adviser and a specialist centre come before
// what usually follows later; services made for everyone hurt by anything come last.
const FIRST: readonly string[] = ['sarc', 'isva', 'chisva', 'rape-support'];

/** How well a service fits, 0 best. */
export function candidateToFit(candidate: Pick<Candidate, 'types' | 'wider'>): number {
  if (candidate.wider) return 2;
  return candidate.types.some((type) => FIRST.includes(type)) ? 0 : 1;
}
