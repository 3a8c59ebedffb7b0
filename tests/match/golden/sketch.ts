import type { Channel, TrustClass } from '../../../src/listing/trust-class.ts';
import type { ConfirmationState } from '../../../src/listing/confirmation-state.ts';

type Known = 'yes' | 'no';
type Way = 'phone' | 'text' | 'webchat' | 'email' | 'in-person';

/** What a case states of a service. Everything left out is not known; the name is the ref. */
export interface SketchOfService {
  ref: string;
  name?: string;
  types: readonly string[];
  areas?: readonly string[];
  councils?: readonly string[];
  /** Areas covered whole although councils of others are named. */
  wholeAreas?: readonly string[];
  everywhere?: 'england-and-wales' | 'england' | 'wales';
  /** How many miles north of HERE it has a place, or several. */
  miles?: number | readonly number[];
  genders?: readonly ('all' | 'women' | 'men' | 'nonbinary')[];
  minAge?: number;
  maxAge?: number;
  selfReferralMinAge?: number;
  serves?: readonly string[];
  byAndFor?: readonly string[];
  nonRecent?: Known;
  selfReferral?: Known;
  withoutPoliceReport?: Known;
  /** In opening_hours syntax. */
  opening?: string;
  /** How far its number can be trusted. Left out: confirmed if it was confirmed, else likely. */
  trust?: TrustClass;
  /** Whether no contact detail of it is known. */
  hasNoContact?: true;
  /** How far its other details can be trusted. */
  otherTrust?: Partial<Record<Exclude<Channel, 'phone'>, TrustClass>>;
  freeToCall?: Known;
  textRelay?: Known;
  /** Several numbers, each with its own hours. */
  lines?: readonly { number: string; opening?: string; trust?: TrustClass }[];
  /** Whether its hours are those of its phones alone. */
  phoneHoursOnly?: true;
  /** The day on which its contact details were confirmed with it; left out: known from public pages only. */
  confirmed?: string;
  capacity?: { status: 'open' | 'waiting-list' | 'paused' | 'closed'; asOf: string };
  status?: 'temporarily-closed' | 'closed';
  /** Days on which a notice closes it. */
  closures?: readonly { from: string; until: string }[];
  ways?: readonly (Way | 'video' | 'group')[];
  contactWays?: readonly Way[];
  languages?: readonly string[];
  interpreters?: Known;
  stepFree?: Known;
  choiceOfWorker?: Known;
  patients?: readonly ('adult' | 'paediatric')[];
  cutOffDays?: number;
  sampleStorageMonths?: number;
}

/** What a case asks. Left out: in Kent, no point, no answers, no time, on TODAY. */
export interface SketchOfQuery {
  areas?: readonly string[];
  /** The councils that the place may lie in; left out: any. */
  councils?: readonly string[];
  /** Whether the point HERE is known. */
  here?: true;
  situation?: 'just-happened' | 'last-7-days' | 'past' | 'ongoing' | 'reported' | 'court' | 'supporting-someone';
  age?: 'under-13' | '13-15' | '16-17' | 'adult';
  gender?: 'woman' | 'man' | 'nonbinary';
  communities?: readonly string[];
  contact?: readonly Way[];
  languages?: readonly string[];
  needs?: readonly ('interpreter' | 'step-free' | 'choice-of-worker')[];
  /** Day and clock in England and Wales: 2026-12-25 22:00. The day is then today's too. */
  now?: string;
  today?: string;
  /** The day on which the tables of hours begin; left out: today. */
  built?: string;
}

/** The values of a reason, or true where only its key counts. */
type Values = Record<string, string | number | readonly string[]> | true;

export interface Expected {
  /** Every result, by group; a group that is left out is empty. */
  order?: readonly { group: string; refs: readonly string[] }[];
  /** Who is called: refs, "nhs-111" and "emergency", in their order. */
  calls?: string;
  /** Who states a chosen language, need or community: refs by its id, "" for nobody. */
  chosen?: Record<string, string>;
  /** The councils that are asked about. */
  whichCouncil?: readonly string[];
  /** Services that stand nowhere in the answer. */
  excluded?: readonly string[];
  /** Reasons that stand there, by service and key. */
  reasons?: Record<string, Record<string, Values>>;
  /** Reasons that say what to ask. */
  asks?: Record<string, readonly string[]>;
  /** Reasons that do not stand there. */
  lacks?: Record<string, readonly string[]>;
  states?: Record<string, ConfirmationState>;
}

export interface GoldenCase {
  /** A sentence that is true of the order. */
  name: string;
  /** Rules of docs/matching.md. */
  rules: readonly string[];
  services: readonly SketchOfService[];
  /** The refs of those services that the copy falls back on. */
  fallbackHelplines?: readonly string[];
  query: SketchOfQuery;
  expect: Expected;
}

export const TODAY = '2026-11-23';

/** The day on which contact details were confirmed, for each state on TODAY. */
export const ON = { confirmed: '2026-11-01', due: '2026-08-01', overdue: '2026-05-01', withdrawn: '2025-01-01' } as const;

type Facts = Omit<SketchOfService, 'ref' | 'types'> & { types?: readonly string[] };

/** A service in Kent, a rape support centre unless it says otherwise. */
export const service = (ref: string, facts: Facts = {}): SketchOfService => ({ ref, types: ['rape-support'], ...facts });

/** A referral centre in Kent. */
export const sarc = (ref: string, facts: Facts = {}): SketchOfService => service(ref, { types: ['sarc'], ...facts });

/** A line in Kent whose number may be rung. */
export const line = (ref: string, facts: Facts = {}): SketchOfService =>
  service(ref, { types: ['helpline'], trust: 'confirmed', ...facts });

/** A line for all of England and Wales, day and night. */
export const nationalLine = (ref: string, facts: Facts = {}): SketchOfService =>
  line(ref, { everywhere: 'england-and-wales', opening: '24/7', ...facts });

/** The whole answer: refs by group, with blanks between. */
export function inOrder(groups: { coversYou?: string; nearby?: string; everywhere?: string }): Expected['order'] {
  const { coversYou = '', nearby = '', everywhere = '' } = groups;
  return [
    { group: 'covers-you', refs: words(coversYou) },
    { group: 'nearby', refs: words(nearby) },
    { group: 'everywhere', refs: words(everywhere) },
  ];
}

const words = (text: string): string[] => text.split(' ').filter((word) => word !== '');
