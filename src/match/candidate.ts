import type { Access } from '../listing/access.ts';
import type { Capacity } from '../listing/capacity.ts';
import type { Confirmed } from '../listing/confirmation.ts';
import type { Coverage } from '../listing/coverage.ts';
import type { Channel, TrustClass } from '../listing/trust-class.ts';
import type { Eligibility } from '../listing/eligibility.ts';
import type { Forensic } from '../listing/forensic.ts';
import type { HoursTable } from '../listing/hours-table.ts';
import type { Known } from '../listing/known.ts';
import type { PlacedPoint } from '../place/point.ts';
import type { Days } from './notice-days.ts';

/** What the order needs to know of a listing: plain data, small enough to travel with the cards. */
export interface Candidate {
  ref: string;
  slug: string;
  name: string;
  types: readonly string[];
  /** Whether every one of its types is a general kind of service, not made for people hurt in this way. */
  generalService: boolean;
  coverage: Pick<Coverage, 'areas' | 'councils' | 'everywhere'> & {
    /** The areas that it covers whole although it names councils: those of other areas, or all of them. */
    wholeAreas?: readonly string[] | undefined;
  };
  /** Where it can be visited, hidden places left out. */
  points: readonly PlacedPoint[];
  status: 'active' | 'temporarily-closed' | 'closed';
  /** Days on which a notice says that it is closed. */
  closures: readonly Days[];
  eligibility: Pick<Eligibility, 'genders' | 'minAge' | 'maxAge' | 'selfReferralMinAge' | 'serves' | 'byAndFor' | 'nonRecent'>;
  selfReferral: Known;
  withoutPoliceReport: Known;
  /** The ways in which it says it helps: a whole list, so that a way which is missing is a stated no. */
  ways: readonly Way[];
  /** The ways that its contact details and places show, whatever it says; a way that is missing says nothing. */
  contactWays: readonly Way[];
  languages: readonly string[];
  interpreters: Known;
  choiceOfWorker: Known;
  /** Whether one of its places can be reached without steps. */
  stepFree: Known;
  /** Whom a referral centre examines; none: not known. */
  patients: Forensic['patients'];
  /** A referral centre's own limit for samples, in days, and for how many months it keeps them. */
  cutOffDays?: number | undefined;
  sampleStorageMonths?: number | undefined;
  /** Whether it answers by phone day and night, every day. */
  dayAndNight: boolean;
  /** When its lines answer, as far as that is known exactly: one table for each; of a service without a phone its own. */
  hours: readonly HoursTable[];
  /** The best trust class of its details in each channel; a channel without any is left out. */
  trust: Partial<Record<Channel, TrustClass>>;
  /** Whether its first number is stated to be free, or stated not to be. */
  freeToCall: Known;
  /** Whether Relay UK (18001) is stated to work with its first number. */
  textRelay: Known;
  /** Its linked numbers, where it has several: one for the day and one for the night, say. */
  lines: readonly PhoneLine[];
  /** Whether its hours are stated for its phones alone, and nothing is known of when it answers in writing. */
  phoneHoursOnly: boolean;
  confirmed: Pick<Confirmed, 'contact'>;
  capacity: Pick<Capacity, 'status' | 'asOf'>;
  /** Whether age alone never withdraws it: a 24-hour line, or the last of its kind in some area. */
  exemptFromWithdrawal: boolean;
}

/** One of several numbers of a service, with what holds for it alone. */
export interface PhoneLine extends Pick<Candidate, 'dayAndNight' | 'hours' | 'freeToCall' | 'textRelay'> {
  number: string;
  href: string;
  trust: TrustClass;
}

/** A way to be helped or to make contact. */
export type Way = Access['ways'][number];
