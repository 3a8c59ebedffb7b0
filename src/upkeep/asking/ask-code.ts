import type { FactGroup } from '../../listing/confirmation.ts';

/** What a listing doesn't say and a provider can be asked: the answer is a change, never a confirmation. */
export const QUESTIONS = ['contact', 'hours', 'capacity'] as const;

export type Question = (typeof QUESTIONS)[number];

/** What one e-mail asked about a listing. */
export interface Ask {
  /** The area whose file of facts the page reads; `national` for services that cover whole countries. */
  area: string;
  ref: string;
  /** The day on which it was asked: YYYY-MM-DD. */
  day: string;
  /** The groups of facts that it lists, in order, each with the digest of what it lists. */
  groups: readonly { group: FactGroup; digest: string }[];
  questions: readonly Question[];
}

/** An ask with the code that only whoever has the key can make. */
export interface SignedAsk extends Ask {
  mac: string;
}

/** The letter of each group in a code. Codes are in e-mails that were sent, so no letter ever changes its meaning. */
const LETTERS: Record<FactGroup, string> = {
  contact: 'c',
  hours: 'h',
  capacity: 'n',
  eligibility: 'e',
  access: 'a',
  forensic: 'f',
  places: 'p',
  coverage: 'v',
  commissioning: 'm',
  identity: 'i',
};
const GROUPS = new Map(Object.entries(LETTERS).map(([group, letter]) => [letter, group as FactGroup]));
const QUESTION_LETTERS: Record<Question, string> = { contact: 'C', hours: 'H', capacity: 'N' };
const QUESTIONS_BY_LETTER = new Map(Object.entries(QUESTION_LETTERS).map(([question, letter]) => [letter, question as Question]));

/** What the code of an ask is made over, without the code itself: "kent.fppu77.20261123.c0123456789-N". */
export function askToPayload({ area, ref, day, groups, questions }: Ask): string {
  const parts = [...groups.map(({ group, digest }) => LETTERS[group] + digest), ...questions.map((question) => QUESTION_LETTERS[question])];
  return [area, ref, day.replaceAll('-', ''), parts.join('-')].join('.');
}

/** The fragment of the address that an e-mail links to. */
export const askToFragment = (ask: SignedAsk): string => `${askToPayload(ask)}.${ask.mac}`;

/** Reads such a fragment, with or without its "#"; undefined where it is none. */
export function fragmentToAsk(fragment: string): SignedAsk | undefined {
  const pattern = /^#?([a-z-]{2,40})\.([a-hjkmnp-z2-9]{6})\.(\d{4})(\d{2})(\d{2})\.([A-Za-z0-9-]{1,200})\.([0-9a-f]{32})$/;
  const [, area, ref, year, month, date, parts, mac] = pattern.exec(fragment.trim()) ?? [];
  if (mac === undefined) return undefined;
  const groups: Ask['groups'][number][] = [];
  const questions: Question[] = [];
  for (const part of parts!.split('-')) {
    const group = GROUPS.get(part[0]!);
    const question = QUESTIONS_BY_LETTER.get(part);
    if (question) questions.push(question);
    else if (group && /^[0-9a-f]{10}$/.test(part.slice(1)) && questions.length === 0) groups.push({ group, digest: part.slice(1) });
    else return undefined;
  }
  return { area: area!, ref: ref!, day: `${year}-${month}-${date}`, groups, questions, mac };
}
