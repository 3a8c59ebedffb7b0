import type { Directory, Service } from '../directory/directory.ts';
import { testsByNumber } from '../directory/service-trust.ts';
import type { AskRecord } from './asking/asks.ts';
import type { Contracts } from './contracts.ts';
import { listingToTasks } from './listing-tasks.ts';
import { isAboutReach, taskToRank, type FailedLink, type ReviewTask } from './review-task.ts';
import { NO_STANDING, soleServices, standingsToRank, type SoleStanding } from './sole-services.ts';

/** A listing with tasks, and why it is where it is in the queue. */
export interface ReviewEntry {
  service: Service;
  tasks: ReviewTask[];
  /** The types of which this is the only listing in an area. */
  sole: readonly SoleStanding[];
}

/** What the queue may know besides the directory. */
export interface QueueInput {
  today: string;
  withinDays?: number | undefined;
  contracts?: Contracts | undefined;
  /** Who was asked by e-mail when: private, so no page has it. */
  asks?: readonly AskRecord[] | undefined;
  /** By the slug of the listing. */
  failedLinks?: ReadonlyMap<string, readonly FailedLink[]> | undefined;
}

/**
 * What needs a call, in order: a number that failed a test call, then what only one service stands for (the area's only SARC number before all), then the most
 * pressing task, then the oldest date, then the name.
 */
export function reviewQueue(directory: Directory, services: readonly Service[], input: QueueInput): ReviewEntry[] {
  const standings = soleServices(directory);
  const tests = testsByNumber(directory.services);
  return services
    .map((service) => ({
      service,
      sole: standings.get(service.slug) ?? [],
      tasks: listingToTasks(service, {
        today: input.today,
        withinDays: input.withinDays ?? 0,
        contract: input.contracts?.get(service.slug),
        failedLinks: input.failedLinks?.get(service.slug),
        asked: input.asks?.findLast(({ ref }) => ref === service.ref),
        tests,
      }),
    }))
    .filter(({ tasks }) => tasks.length > 0)
    .sort(byUrgency);
}

function byUrgency(a: ReviewEntry, b: ReviewEntry): number {
  return (
    testRank(a) - testRank(b) ||
    soleRank(a) - soleRank(b) ||
    taskToRank(a.tasks[0]!) - taskToRank(b.tasks[0]!) ||
    compare(oldest(a), oldest(b)) ||
    compare(a.service.name, b.service.name)
  );
}

// Someone who calls a number that failed a test reaches nobody, or a stranger.
const testRank = ({ tasks }: ReviewEntry): number => (tasks.some(({ kind }) => kind === 'test-failed') ? 0 : 1);

// Alone in its kind, but with nothing to ask about how it is reached: that can wait its turn.
const soleRank = ({ sole, tasks }: ReviewEntry): number => (tasks.some(isAboutReach) ? standingsToRank(sole) : NO_STANDING);

// Facts that were never confirmed have no date, and come before those that were.
const oldest = ({ tasks }: ReviewEntry): string =>
  tasks
    .filter(({ kind }) => kind === tasks[0]!.kind)
    .map(({ by }) => by ?? '')
    .sort()[0] ?? '';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
