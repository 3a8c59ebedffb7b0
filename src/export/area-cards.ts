import { isWithinMiles, type AreaShape } from '../place/boundaries.ts';
import type { Candidate } from '../match/candidate.ts';
import { candidateToFacts as withoutDefaults, type CandidateFacts, type CardFacts } from '../match/facts.ts';
import type { ServiceCandidate } from '../directory/candidates.ts';

/** The cards that one area's partial holds: full ones for what covers it, short ones for everyone's and the neighbours'. */
export interface AreaCards {
  covering: ServiceCandidate[];
  others: ServiceCandidate[];
}

/**
 * What someone in an area may be shown: what covers it, what serves everyone in its country, and what has a place within
 * so many miles of its edge. The bytes are bounded by the area, however large the directory grows.
 */
export function areaToCards(
  area: { slug: string; country: 'england' | 'wales' },
  candidates: readonly ServiceCandidate[],
  shape: AreaShape,
  borderMiles: number,
): AreaCards {
  const open = candidates.filter((candidate) => candidate.status !== 'closed');
  const covers = (candidate: Candidate) => candidate.coverage.areas.includes(area.slug);
  const isEverywhere = ({ coverage }: Candidate) => coverage.everywhere === 'england-and-wales' || coverage.everywhere === area.country;
  const isNear = ({ coverage, generalService, points }: Candidate) =>
    !coverage.everywhere && !generalService && points.some((point) => isWithinMiles(shape, point, borderMiles));
  return {
    covering: open.filter(covers),
    others: open.filter((candidate) => !covers(candidate) && (isEverywhere(candidate) || isNear(candidate))),
  };
}

/**
 * What the order needs of a listing, as it travels with the cards. Neither the listing nor its details: the page shows those that
 * may be used, and the others' digits must not reach the browser.
 */
export const candidateToFacts = ({ service: _, details: __, notices: ___, ...candidate }: ServiceCandidate): CandidateFacts =>
  withoutDefaults(candidate);

/** The same, next to a card of that name, which has its reference, address and name. */
export function candidateToCardFacts(candidate: ServiceCandidate, cardName: string): CardFacts {
  const { ref: _, slug: __, name, ...facts } = candidateToFacts(candidate);
  return name === cardName ? facts : { ...facts, name };
}
