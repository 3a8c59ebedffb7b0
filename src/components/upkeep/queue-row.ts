import type { Speaker } from '../../i18n/locale.ts';
import type { FactGroup } from '../../listing/confirmation.ts';
import { filledGroups } from '../../listing/fact-digest.ts';
import type { ReviewEntry } from '../../upkeep/review-queue.ts';
import { TASK_KINDS, taskToRank, type ReviewTask, type TaskKind } from '../../upkeep/review-task.ts';
import { soleToText, tasksToFacts, taskToText } from '../../upkeep/task-to-text.ts';
import type { Names } from '../site-view.ts';

/** The columns of the queue after the listing's name, each with its groups of facts. */
export const QUEUE_COLUMNS = {
  contact: ['contact', 'hours'],
  waiting: ['capacity'],
  who: ['identity', 'coverage', 'places', 'eligibility', 'access', 'forensic'],
  contract: ['commissioning'],
} as const satisfies Record<string, readonly FactGroup[]>;

export type QueueColumn = keyof typeof QUEUE_COLUMNS;

/** A cell as it is shown, and its place when the table is sorted by its column. */
export interface QueueCell {
  text: string;
  tone: 'fine' | 'ask' | 'late' | 'unknown';
  /** Which facts, where the column holds several and not all share the task. */
  facts?: string | undefined;
  order: number;
}

/** A row of the queue, ready to show. */
export interface QueueRow {
  href: string;
  /** Its form. */
  edit: string;
  name: string;
  about: string;
  /** Why it comes first. */
  first?: string | undefined;
  kinds: TaskKind[];
  cells: Record<QueueColumn, QueueCell>;
}

// Behind every task: what is fine, then what nobody knows anything of.
const FINE = TASK_KINDS.length;

const LATE: readonly TaskKind[] = ['test-failed', 'withdrawn', 'overdue', 'link-failed', 'contract-ended', 'no-contact'];

/** The queue as it is shown, in its order. */
export const queueToTable = (entries: readonly ReviewEntry[], speaker: Speaker, names: Names): QueueRow[] =>
  entries.map((entry) => {
    const { service, tasks, sole } = entry;
    return {
      href: speaker.href(`/services/${service.slug}/`),
      edit: `${speaker.href('/editor/')}#${service.ref}`,
      name: names.service(service.slug).name,
      about: [speaker.list(service.types.map(names.type)), service.provider && names.provider(service.provider)].filter(Boolean).join('. '),
      first: soleToText(sole, speaker, names),
      kinds: [...new Set(tasks.map(({ kind }) => kind))],
      cells: {
        contact: toCell(entry, 'contact', speaker),
        waiting: toCell(entry, 'waiting', speaker),
        who: toCell(entry, 'who', speaker),
        contract: toCell(entry, 'contract', speaker),
      },
    };
  });

function toCell({ service, tasks }: ReviewEntry, column: QueueColumn, speaker: Speaker): QueueCell {
  const { queue } = speaker.texts.upkeep;
  const groups: readonly FactGroup[] = QUEUE_COLUMNS[column];
  const filled = filledGroups(service).filter((group) => groups.includes(group));
  const open = tasks.filter(({ group }) => groups.includes(group));
  if (open.length > 0) return taskCell(open, filled, column === 'contact' && service.contact.phones.length === 0, speaker);
  if (filled.length === 0) return { text: queue.notKnown, tone: 'unknown', order: FINE + 1 };
  const on = filled.flatMap((group) => service.confirmed[group]?.on ?? []).sort()[0];
  return { text: on ? speaker.say(queue.confirmedOn, { on: speaker.date(on) }) : queue.fine, tone: 'fine', order: FINE };
}

function taskCell(open: ReviewTask[], filled: FactGroup[], lacksNumber: boolean, speaker: Speaker): QueueCell {
  const [worst] = open as [ReviewTask];
  const same = open.filter(({ kind }) => kind === worst.kind);
  const text = taskToText(worst, speaker);
  return {
    text: lacksNumber && worst.kind !== 'no-contact' ? `${text}; ${speaker.texts.upkeep.queue.noNumber}` : text,
    tone: LATE.includes(worst.kind) ? 'late' : 'ask',
    facts: filled.length > 1 && same.length < filled.length ? tasksToFacts(same, speaker) : undefined,
    order: taskToRank(worst),
  };
}
