import type { Listing } from '../../listing/listing.ts';
import type { Candidate } from '../../match/candidate.ts';
import { candidateToReach } from '../../match/covers.ts';
import { reachReason, standingReasons, type Reason } from '../../match/reasons.ts';

/** Why the listing is shown to somebody in its own area, as its card says. */
export function listingToReasons({ coverage, eligibility, access, types }: Listing): Reason[] {
  const { areas, councils, everywhere } = coverage;
  // What the reasons of a card look at; the order of results needs more.
  const candidate = {
    types,
    coverage: { areas, councils, everywhere },
    eligibility,
    selfReferral: access.selfReferral,
    withoutPoliceReport: access.withoutPoliceReport,
    ways: access.ways,
  } as unknown as Candidate;
  const query = { areas, countries: [] };
  return [reachReason(candidate, candidateToReach(candidate, query), query), ...standingReasons(candidate)];
}
