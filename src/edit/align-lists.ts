import { diffArrays } from 'diff';

/** One step of turning a list into another: an entry kept or changed (both), taken out (before only), put in (after only). */
export interface ListStep {
  before?: number;
  after?: number;
}

/**
 * How one list becomes another: equal entries are kept in their order, what is between them is paired in order, and only what is
 * left over is taken out or put in.
 */
export function alignLists(before: readonly string[], after: readonly string[]): ListStep[] {
  const steps: ListStep[] = [];
  let [at, to] = [0, 0];
  const until = (nextAt: number, nextTo: number) => {
    while (at < nextAt || to < nextTo) steps.push({ ...(at < nextAt && { before: at++ }), ...(to < nextTo && { after: to++ }) });
  };
  let [removed, added] = [0, 0];
  for (const part of diffArrays([...before], [...after])) {
    if (part.removed) removed += part.count;
    else if (part.added) added += part.count;
    else {
      until(at + removed, to + added);
      for (let count = 0; count < part.count; count++) steps.push({ before: at++, after: to++ });
      [removed, added] = [0, 0];
    }
  }
  until(before.length, after.length);
  return steps;
}
