import type { Candidate } from './candidate.ts';
import { isUnder16, type Age } from './query.ts';

/** A line to fall back on: the listing's names, its first number that is in use, and who may call it. */
export interface FallbackHelpline {
  name: string;
  welshName?: string | undefined;
  slug: string;
  number: string;
  href: string;
  website?: string | undefined;
  minAge?: number | undefined;
  maxAge?: number | undefined;
  /** Where it serves everybody. */
  everywhere: 'england-and-wales' | 'england' | 'wales';
}

/** Who needs a line: a person's age group, the ages that a service or a page is for, and where they are. */
export interface FallbackFor {
  age?: Age | undefined;
  ages?: { minAge?: number | undefined; maxAge?: number | undefined } | undefined;
  country?: 'england' | 'wales' | undefined;
}

/** A service by whom it takes and where, for the line that is given next to it. */
export const fallbackForService = (
  lines: readonly FallbackHelpline[],
  { coverage, eligibility }: Pick<Candidate, 'eligibility'> & { coverage: Pick<Candidate['coverage'], 'areas' | 'everywhere'> },
  countryOf: (area: string) => FallbackFor['country'],
): FallbackHelpline => {
  const isWelsh = coverage.everywhere ? coverage.everywhere === 'wales' : coverage.areas.every((area) => countryOf(area) === 'wales');
  return fallbackFor(lines, { ages: eligibility, country: isWelsh ? 'wales' : 'england' });
};

/**
 * The line that fits: a young people's line for anyone under 16 and where all whom a service takes may call it, Wales's
 * own line first in Wales, else the line for everybody. Where none fits better, the first there is: there is always one.
 */
export const fallbackFor = (lines: readonly FallbackHelpline[], who: FallbackFor): FallbackHelpline =>
  lines.reduce((best, line) => (fallbackRank(line, who) < fallbackRank(best, who) ? line : best));

/** How well a fallback line fits somebody, 0 best: a young people's line, Wales's own, the line for everybody, any other. */
export function fallbackRank(
  { maxAge, everywhere }: Pick<FallbackHelpline, 'maxAge' | 'everywhere'>,
  { age, ages, country }: FallbackFor,
): number {
  if (everywhere !== 'england-and-wales' && everywhere !== country) return 3;
  if (maxAge === undefined) return everywhere === 'wales' ? 1 : 2;
  const isForThem = isUnder16({ age }) || (!age && ages?.maxAge !== undefined && ages.maxAge <= maxAge);
  return isForThem && maxAge < 26 ? 0 : 3;
}
