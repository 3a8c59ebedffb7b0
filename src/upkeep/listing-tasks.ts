import { CONTRACT_NOTICE_DAYS, hasContact } from '../directory/gaps.ts';
import type { Service } from '../directory/directory.ts';
import { confirmationToState, daysBetween, REVIEW_DAYS } from '../listing/confirmation-state.ts';
import type { FactGroup } from '../listing/confirmation.ts';
import { detailToKey, failedTest, type CountedTest } from '../listing/detail-trust.ts';
import { filledGroups } from '../listing/fact-digest.ts';
import { withoutFormer } from '../listing/commissioning.ts';
import { looseDateToFirstDay, looseDateToLastDay } from '../listing/loose-date.ts';
import { isDayAndNight } from '../listing/opening-hours.ts';
import { phoneToOpening } from '../listing/phone-hours.ts';
import { askToStep, type AskRecord } from './asking/asks.ts';
import type { Contract } from './contracts.ts';
import { addDays } from './days.ts';
import { taskToRank, type FailedLink, type ReviewTask } from './review-task.ts';

/** A 24-hour line and every line of a referral centre is due for a test call after so many days. */
export const TEST_DAYS = 30;
/** What takes effect within so many days is in the queue. */
const PLANNED_NOTICE_DAYS = 30;
/** A waiting time is worth nothing after so many days. */
export const WAITING_LIST_DAYS = REVIEW_DAYS.capacity;

// Of facts that are equally old, those that decide whether somebody is met come first.
export const ASKED_FIRST: readonly FactGroup[] = [
  'contact',
  'hours',
  'capacity',
  'eligibility',
  'access',
  'forensic',
  'places',
  'coverage',
  'commissioning',
  'identity',
];

/** What is known besides the listing. */
export interface TaskInput {
  /** YYYY-MM-DD. */
  today: string;
  /** How many days ahead to include facts that will be due. */
  withinDays: number;
  contract?: Contract | undefined;
  failedLinks?: readonly FailedLink[] | undefined;
  /** The last e-mail that asked about it. */
  asked?: AskRecord | undefined;
  /** Every test call by number: see `testsByNumber`. */
  tests?: ReadonlyMap<string, readonly CountedTest[]> | undefined;
}

/** Everything that has to be done about a listing, the most pressing first. A closed one needs nothing. */
export function listingToTasks(service: Service, input: TaskInput): ReviewTask[] {
  if (service.lifecycle.status === 'closed') return [];
  const waiting = waitingTasks(service, input);
  const filled = filledGroups(service).filter((group) => group !== 'capacity' || waiting.length === 0);
  return [
    ...(hasContact(service) ? [] : [{ kind: 'no-contact' as const, group: 'contact' as const }]),
    ...filled.flatMap((group) => confirmationTasks(service, group, input)),
    ...waiting,
    ...contractTasks(service, input),
    ...plannedTasks(service, input),
    ...testTasks(service, input),
    ...askTasks(service, input),
    ...(input.failedLinks ?? []).map((link) => ({ kind: 'link-failed' as const, group: 'contact' as const, link })),
  ].sort((a, b) => taskToRank(a) - taskToRank(b) || ASKED_FIRST.indexOf(a.group) - ASKED_FIRST.indexOf(b.group));
}

function confirmationTasks({ confirmed }: Service, group: FactGroup, { today, withinDays }: TaskInput): ReviewTask[] {
  const confirmation = confirmed[group];
  const state = confirmationToState(confirmation, group, today);
  if (state === 'unconfirmed') return [{ kind: 'unconfirmed', group, on: confirmation?.on }];
  const { on } = confirmation!;
  const by = addDays(on, REVIEW_DAYS[group]);
  if (state !== 'confirmed') return [{ kind: state, group, on, by }];
  return by <= addDays(today, withinDays) ? [{ kind: 'due-soon', group, on, by }] : [];
}

function waitingTasks({ capacity: { status, asOf } }: Service, { today }: TaskInput): ReviewTask[] {
  if (status === 'unknown' || asOf === undefined || daysBetween(asOf, today) <= WAITING_LIST_DAYS) return [];
  return [{ kind: 'waiting-list-old', group: 'capacity', on: asOf, by: addDays(asOf, WAITING_LIST_DAYS) }];
}

/** A service that closes, pauses or begins soon: pages that are built before that day don't show it. */
function plannedTasks({ planned }: Service, { today }: TaskInput): ReviewTask[] {
  const since = planned?.since && looseDateToFirstDay(planned.since);
  if (since === undefined || addDays(since, -PLANNED_NOTICE_DAYS) > today) return [];
  return [{ kind: 'takes-effect', group: 'identity', on: since, by: since }];
}

/** Lines that failed a test call, and those that are due for one. */
function testTasks(service: Service, { today, withinDays, tests }: TaskInput): ReviewTask[] {
  const isReferralCentre = service.types.includes('sarc');
  return service.contact.phones.flatMap((phone): ReviewTask[] => {
    const { number } = phone;
    const own = tests?.get(detailToKey(number)) ?? [];
    const failedOn = failedTest(own);
    if (failedOn !== undefined) return [{ kind: 'test-failed', group: 'contact', on: failedOn, by: failedOn, number }];
    const opening = phoneToOpening(phone, service);
    if (!isReferralCentre && (opening === undefined || !isDayAndNight(opening))) return [];
    const last = own
      .map(({ on }) => on)
      .sort()
      .at(-1);
    const by = last && addDays(last, TEST_DAYS);
    return by !== undefined && by > addDays(today, withinDays) ? [] : [{ kind: 'test-due', group: 'contact', on: last, by, number }];
  });
}

/** An e-mail that nobody has answered: what is done about it next. */
function askTasks({ confirmed: { contact } }: Service, { asked, today }: TaskInput): ReviewTask[] {
  // Somebody has called since.
  if (asked === undefined || (contact && contact.on >= asked.asked)) return [];
  const step = askToStep(asked, today);
  return step ? [{ kind: 'no-answer', group: 'contact', on: asked.asked, by: today, step }] : [];
}

function contractTasks(service: Service, { today, contract }: TaskInput): ReviewTask[] {
  return contractEnds(service, contract, today).flatMap(({ commissioner, end }): ReviewTask[] => {
    if (end < today) return [{ kind: 'contract-ended', group: 'commissioning', on: end, by: end, commissioner }];
    const notice = addDays(end, -CONTRACT_NOTICE_DAYS);
    return notice <= today ? [{ kind: 'contract-ends', group: 'commissioning', on: end, by: notice, commissioner }] : [];
  });
}

/** When each contract or grant of a listing ends, without those that are history; a private sheet's end takes the place of all that the listing says. */
export function contractEnds(
  { commissioning }: Pick<Service, 'commissioning'>,
  contract: Contract | undefined,
  today: string,
): { commissioner?: string | undefined; end: string }[] {
  if (contract?.end) return [{ end: looseDateToLastDay(contract.end) }];
  return withoutFormer(commissioning, today).flatMap(({ commissioner, until }) =>
    until ? [{ commissioner, end: looseDateToLastDay(until) }] : [],
  );
}
