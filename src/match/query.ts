import type { PlacedPoint } from '../place/point.ts';
import type { LondonTime } from './london-time.ts';

/** What may be answered to each question. They stay on the device. */
export const SITUATIONS = ['just-happened', 'last-7-days', 'past', 'ongoing', 'reported', 'court', 'supporting-someone'] as const;
export const AGES = ['under-13', '13-15', '16-17', 'adult'] as const;
export const GENDERS = ['woman', 'man', 'nonbinary'] as const;
export const CONTACT_WAYS = ['phone', 'text', 'webchat', 'email', 'in-person'] as const;
export const NEEDS = ['interpreter', 'step-free', 'choice-of-worker'] as const;

export type Situation = (typeof SITUATIONS)[number];
export type Age = (typeof AGES)[number];
export type Gender = (typeof GENDERS)[number];
export type ContactWay = (typeof CONTACT_WAYS)[number];
export type Need = (typeof NEEDS)[number];

/** What someone has said of themselves, or of the one they help. Every question may be left open. */
export interface Answers {
  situation?: Situation | undefined;
  age?: Age | undefined;
  gender?: Gender | undefined;
  /** Terms of content/vocabulary/groups.yaml. */
  communities?: readonly string[] | undefined;
  contact?: readonly ContactWay[] | undefined;
  /** Terms of content/vocabulary/languages.yaml. */
  languages?: readonly string[] | undefined;
  needs?: readonly Need[] | undefined;
}

/** What is asked: the answers, the place and the time. */
export interface Query extends Answers {
  /** The police areas that the place may lie in, the likeliest first; none: no place given. */
  areas: readonly string[];
  /** The councils that the place may lie in, the likeliest first; one is certain, none or left out: any of the areas'. */
  councils?: readonly string[] | undefined;
  /** Whether those areas lie in Wales or England; worked out by whoever knows the areas. */
  countries: readonly ('england' | 'wales')[];
  /** Where the person is, as exactly as it is known. */
  point?: PlacedPoint | undefined;
  /** YYYY-MM-DD, in England and Wales. */
  today: string;
  /** Day and clock in England and Wales; left out where nobody can know it: at build time. */
  now?: LondonTime | undefined;
  /** How far over an area's edge a service is still offered. */
  overTheBorderMiles: number;
}

/** Whether it happened so lately that a referral centre comes first. */
export const isRecent = ({ situation }: Answers): boolean => situation === 'just-happened' || situation === 'last-7-days';

/** Whether the police know of it. */
export const isReported = ({ situation }: Answers): boolean => situation === 'reported' || situation === 'court';

/** Whether the one who was hurt is under 18, as far as was said. */
export const isUnder18 = ({ age }: Answers): boolean => age !== undefined && age !== 'adult';

/** Whether the one who was hurt is under 16, as far as was said. */
export const isUnder16 = ({ age }: Pick<Answers, 'age'>): boolean => age === 'under-13' || age === '13-15';
