import type { Capacity } from '../listing/capacity.ts';
import type { Confirmed } from '../listing/confirmation.ts';
import type { Coverage } from '../listing/coverage.ts';
import type { Eligibility } from '../listing/eligibility.ts';
import type { Known } from '../listing/known.ts';
import type { PlacedPoint } from '../place/place.ts';

/** What the order needs to know of a listing: plain data, small enough to travel with the cards. */
export interface Candidate {
  ref: string;
  slug: string;
  name: string;
  types: readonly string[];
  /** Whether every one of its types is a wider kind of service, not made for people hurt in this way. */
  wider: boolean;
  coverage: Pick<Coverage, 'areas' | 'councils' | 'everywhere'>;
  /** Where it can be visited, hidden places left out. */
  points: readonly PlacedPoint[];
  status: 'active' | 'temporarily-closed' | 'closed';
  eligibility: Pick<Eligibility, 'genders' | 'minAge' | 'maxAge' | 'selfReferralMinAge' | 'serves' | 'byAndFor' | 'nonRecent'>;
  selfReferral: Known;
  withoutPoliceReport: Known;
  /** Whether it answers by phone or chat day and night, every day. */
  dayAndNight: boolean;
  /** The last day on which its number may be rung unconfirmed; `always` for a confirmed one or a sure line; `never` where there is none that may. */
  callable: 'always' | 'never' | (string & {});
  confirmed: Confirmed;
  capacity: Pick<Capacity, 'status' | 'asOf'>;
  /** Whether it is the last of its kind in some area, so that age alone does not withdraw it. */
  stays: boolean;
}

/** What is asked. Everything but the day may be left open. */
export interface Query {
  /** The police areas that the place may lie in, the likeliest first; none: no place given. */
  areas: readonly string[];
  /** Whether those areas lie in Wales or England; worked out by whoever knows the areas. */
  countries: readonly ('england' | 'wales')[];
  /** Where the person is, as exactly as it is known. */
  point?: PlacedPoint | undefined;
  /** YYYY-MM-DD, in England and Wales. */
  today: string;
  /** How far over an area's edge a service is still offered. */
  overTheBorderMiles: number;
}
