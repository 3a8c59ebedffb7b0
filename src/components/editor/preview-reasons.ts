import type { ConfirmationState } from '../../listing/confirmation-state.ts';
import type { Listing } from '../../listing/listing.ts';
import { isDayAndNight } from '../../listing/opening-hours.ts';
import { phoneToOpening } from '../../listing/phone-hours.ts';
import { capacityReasons } from '../../match/capacity.ts';
import { candidateToReach } from '../../match/covers.ts';
import { openingReasons } from '../../match/opening.ts';
import { reachReason, standingReasons, type Reason } from '../../match/reasons.ts';

/** Why the listing is shown to somebody in its own area who has answered nothing, as its card says there. */
export function listingToReasons(listing: Listing, state: ConfirmationState, today: string): Reason[] {
  const { coverage, eligibility, access, types, capacity, contact, lifecycle } = listing;
  const { areas, councils, everywhere } = coverage;
  // What the reasons of a card look at; the order of results needs more.
  const candidate = {
    types,
    coverage: { areas, councils, everywhere },
    eligibility,
    selfReferral: access.selfReferral,
    withoutPoliceReport: access.withoutPoliceReport,
    ways: access.ways,
    status: lifecycle.status,
    closures: [],
    capacity,
    dayAndNight: contact.phones.some((phone) => isDayAndNight(phoneToOpening(phone, listing) ?? '')),
    hours: [],
  };
  const query = { areas, countries: [] };
  return [
    reachReason(candidate, candidateToReach(candidate, query), query),
    ...openingReasons(candidate, state, { now: undefined, today }),
    ...standingReasons(candidate),
    ...capacityReasons(candidate, { today }),
  ];
}
