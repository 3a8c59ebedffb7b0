import type { FactGroup } from '../listing/confirmation.ts';
import type { EscalationStep } from './asking/asks.ts';

/** What has to be done about a listing, the most pressing first. */
export const TASK_KINDS = [
  'test-failed',
  'withdrawn',
  'overdue',
  'link-failed',
  'contract-ended',
  'contract-ends',
  'takes-effect',
  'no-contact',
  'no-answer',
  'unconfirmed',
  'due',
  'waiting-list-old',
  'test-due',
  'due-soon',
] as const;

export type TaskKind = (typeof TASK_KINDS)[number];

/** One thing to do, and what it rests on. */
export interface ReviewTask {
  kind: TaskKind;
  group: FactGroup;
  /** The day of the last confirmation, test call or e-mail, of the waiting list, on which the contract ends, or on which it closes, pauses or begins; YYYY-MM-DD. */
  on?: string | undefined;
  /** The day by which it should be done; none: nobody ever confirmed it. */
  by?: string | undefined;
  /** What is done next about an e-mail without an answer. */
  step?: EscalationStep | undefined;
  /** The number that a test call is about. */
  number?: string | undefined;
  /** Whose contract it is, where a listing names one. */
  commissioner?: string | undefined;
  /** The address that failed, and how. */
  link?: FailedLink | undefined;
}

/** A web address of a listing that did not answer when it was tried. */
export interface FailedLink {
  url: string;
  /** The answer's status, or a word for why there was none. */
  status: string;
}

const CONFIRMATION_KINDS: readonly TaskKind[] = ['withdrawn', 'overdue', 'unconfirmed', 'due', 'waiting-list-old', 'due-soon'];

/** Whether a task is done once its facts are confirmed. */
export const isAboutConfirming = ({ kind }: ReviewTask): boolean => CONFIRMATION_KINDS.includes(kind);

/** Whether someone who calls or writes may reach nobody: these tasks decide what comes first. */
export const isAboutReach = ({ kind, group }: ReviewTask): boolean =>
  group === 'contact' || group === 'hours' || kind === 'contract-ends' || kind === 'contract-ended';

export const taskToRank = ({ kind }: Pick<ReviewTask, 'kind'>): number => TASK_KINDS.indexOf(kind);
