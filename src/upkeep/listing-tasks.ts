import type { Service } from '../directory/directory.ts';
import { confirmationToState, daysBetween, REVIEW_DAYS } from '../listing/confirmation-state.ts';
import type { FactGroup } from '../listing/confirmation.ts';
import { filledGroups } from '../listing/filled-groups.ts';
import { looseDateToLastDay } from '../listing/loose-date.ts';
import type { Contract } from './contracts.ts';
import { addDays } from './days.ts';
import { taskToRank, type FailedLink, type ReviewTask } from './review-task.ts';

/** A contract that ends within so many days is a task. */
export const CONTRACT_NOTICE_DAYS = 90;
/** A waiting time is worth nothing after so many days. */
export const WAITING_LIST_DAYS = REVIEW_DAYS.capacity;

// Of facts that are equally old, those that decide whether somebody is met come first.
const ASKED_FIRST: readonly FactGroup[] = [
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
  /** How many days ahead facts that will be due are told. */
  withinDays: number;
  contract?: Contract | undefined;
  failedLinks?: readonly FailedLink[] | undefined;
}

/** Everything that has to be done about a listing, the most pressing first. A closed one needs nothing. */
export function listingToTasks(service: Service, input: TaskInput): ReviewTask[] {
  if (service.lifecycle.status === 'closed') return [];
  const waiting = waitingTasks(service, input);
  const filled = filledGroups(service).filter((group) => group !== 'capacity' || waiting.length === 0);
  return [
    ...(filled.includes('contact') ? [] : [{ kind: 'no-contact' as const, group: 'contact' as const }]),
    ...filled.flatMap((group) => confirmationTasks(service, group, input)),
    ...waiting,
    ...contractTasks(service, input),
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

function contractTasks(service: Service, { today, contract }: TaskInput): ReviewTask[] {
  return contractEnds(service, contract).flatMap(({ commissioner, end }): ReviewTask[] => {
    if (end < today) return [{ kind: 'contract-ended', group: 'commissioning', on: end, by: end, commissioner }];
    const notice = addDays(end, -CONTRACT_NOTICE_DAYS);
    return notice <= today ? [{ kind: 'contract-ends', group: 'commissioning', on: end, by: notice, commissioner }] : [];
  });
}

/** When each contract of a listing ends; a private sheet's end stands in place of all that the listing says. */
export function contractEnds(
  { commissioning }: Pick<Service, 'commissioning'>,
  contract: Contract | undefined,
): { commissioner?: string | undefined; end: string }[] {
  if (contract?.end) return [{ end: looseDateToLastDay(contract.end) }];
  return commissioning.flatMap(({ commissioner, until }) => (until ? [{ commissioner, end: looseDateToLastDay(until) }] : []));
}
