import { daysBetween } from '../../listing/confirmation-state.ts';
import type { Ask } from './ask-code.ts';

/** One question to one provider about one listing, as asks.csv has it. */
export interface AskRecord {
  ref: string;
  mailbox: string;
  /** Days, YYYY-MM-DD. */
  asked: string;
  reminded: string[];
  answered?: string | undefined;
  /** What became of it: see OUTCOMES. */
  outcome?: Outcome | undefined;
}

/**
 * `answered`: by the page, and taken; `to-read`: the same, with a line that somebody has to read; `in-words`: not by the page, so its code
 * can still be used; `bounced`: the mailbox doesn't exist.
 */
export const OUTCOMES = ['answered', 'to-read', 'in-words', 'bounced'] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** What is done where nobody answers, and so many days after the first e-mail. */
export const ESCALATION = [
  ['remind', 14],
  ['remind-again', 28],
  ['commissioner', 42],
  ['call', 60],
  ['letter', 75],
  ['marked', 90],
] as const;

export type EscalationStep = (typeof ESCALATION)[number][0];

/** How long the code of an e-mail can be used, in days. */
export const CODE_DAYS = 120;

/** The ask of a listing that still waits for its answer: the last, unless it came back, until its code runs out. */
export function openAsk(records: readonly AskRecord[], ref: string, today: string): AskRecord | undefined {
  const last = records.findLast((record) => record.ref === ref);
  return last && last.answered === undefined && last.outcome === undefined && daysBetween(last.asked, today) <= CODE_DAYS
    ? last
    : undefined;
}

/** What is to be done next about an ask without an answer, and since when; undefined: it isn't time yet. A mailbox that doesn't exist is called at once. */
export function askToStep({ asked, reminded, answered, outcome }: AskRecord, today: string): EscalationStep | undefined {
  if (outcome !== undefined && outcome !== 'answered') return 'call';
  if (answered !== undefined) return undefined;
  const age = daysBetween(asked, today);
  const reached = ESCALATION.filter(([, days]) => age >= days).map(([step]) => step);
  const done = (['remind', 'remind-again'] as const).slice(0, reminded.length) as EscalationStep[];
  return reached.findLast((step) => !done.includes(step));
}

/** Whether the code of an ask was used: it confirms once. */
export const isUsed = ({ outcome }: AskRecord): boolean => outcome === 'answered' || outcome === 'to-read';

// Somebody has to deal with an answer before the same is asked again.
const PAUSE_DAYS = 28;

/** Whether a listing was asked and still waits, or has only just answered: asking again would annoy. */
export function isAskedLately(records: readonly AskRecord[], ref: string, today: string): boolean {
  const last = records.findLast((record) => record.ref === ref);
  const isFresh = last?.answered !== undefined && daysBetween(last.answered, today) < PAUSE_DAYS;
  return isFresh || openAsk(records, ref, today) !== undefined;
}

/** Whether the last e-mail to a mailbox about a listing came back. */
export function hasBounced(records: readonly AskRecord[], { ref, mailbox }: Pick<AskRecord, 'ref' | 'mailbox'>): boolean {
  const last = records.findLast((record) => record.ref === ref);
  return last?.outcome === 'bounced' && last.mailbox === mailbox;
}

/** The record that a code belongs to: that of the day on which it was sent. */
export const recordOf = (records: readonly AskRecord[], { ref, day }: Ask): AskRecord | undefined =>
  records.findLast((record) => record.ref === ref && [record.asked, ...record.reminded].includes(day));
