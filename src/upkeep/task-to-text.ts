import type { Speaker } from '../i18n/locale.ts';
import type { OversightNames } from './names.ts';
import type { ReviewTask } from './review-task.ts';
import { standingsToRank, type SoleStanding } from './sole-services.ts';

/** A task in words: "due, confirmed 1 August 2026". */
export function taskToText({ kind, on, by, number, link, step }: Omit<ReviewTask, 'group'>, { texts, say, date }: Speaker): string {
  const { tasks, neverTested, escalation } = texts.upkeep;
  return say(kind === 'test-due' && on === undefined ? neverTested : tasks[kind], {
    ...(number && { number }),
    ...(on && { on: date(on) }),
    ...(by && { by: date(by) }),
    ...(link && { status: link.status }),
    ...(step && { step: escalation[step] }),
  });
}

/** The facts that tasks are about, each once: "Contact, Hours". */
export const tasksToFacts = (tasks: readonly ReviewTask[], { texts, list }: Speaker): string =>
  list([...new Set(tasks.map(({ group }) => texts.service.groupNames[group]))]);

/** Why a listing comes first: the most important type of which it is the only one, and how many more; undefined if there is none. */
export function soleToText(sole: readonly SoleStanding[], { texts, say }: Speaker, names: OversightNames): string | undefined {
  const [first, ...others] = [...sole].sort((a, b) => standingsToRank([a]) - standingsToRank([b]));
  if (!first) return undefined;
  const { queue } = texts.upkeep;
  const text = say(first.hasNumber ? queue.soleNumber : queue.soleService, { area: names.area(first.area), type: names.type(first.type) });
  return others.length > 0 ? `${text}, ${say(queue.soleMore, { count: others.length })}` : text;
}
