import type { Candidate } from './candidate.ts';
import type { Age } from './query.ts';

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
export function fallbackFor(lines: readonly FallbackHelpline[], { age, ages, country }: FallbackFor): FallbackHelpline {
  const here = lines.filter(({ everywhere }) => everywhere === 'england-and-wales' || everywhere === country);
  const isYoung = age === 'under-13' || age === '13-15';
  const young = here.find(
    ({ maxAge }) => maxAge !== undefined && maxAge < 26 && (isYoung || (!age && ages?.maxAge !== undefined && ages.maxAge <= maxAge)),
  );
  const wales = country === 'wales' ? here.find(({ everywhere, maxAge }) => everywhere === 'wales' && maxAge === undefined) : undefined;
  return young ?? wales ?? here.find(({ maxAge }) => maxAge === undefined) ?? lines[0]!;
}
