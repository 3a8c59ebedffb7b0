/** One step of turning a list into another: an entry kept or changed (both), taken out (before only), put in (after only). */
export interface ListStep {
  before?: number;
  after?: number;
}

/**
 * How one list becomes another: equal entries are kept in their order, what stands between them is paired in order, and
 * only what is left over is taken out or put in.
 */
export function alignLists(before: readonly string[], after: readonly string[]): ListStep[] {
  const steps: ListStep[] = [];
  let at = 0;
  let to = 0;
  for (const [nextBefore, nextAfter] of [...commonEntries(before, after), [before.length, after.length] as const]) {
    for (; at < nextBefore && to < nextAfter; at++, to++) steps.push({ before: at, after: to });
    for (; at < nextBefore; at++) steps.push({ before: at });
    for (; to < nextAfter; to++) steps.push({ after: to });
    if (nextBefore < before.length) steps.push({ before: at++, after: to++ });
  }
  return steps;
}

/** The longest run of entries that both lists have in the same order, as pairs of places. */
function commonEntries(before: readonly string[], after: readonly string[]): (readonly [number, number])[] {
  const length = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      length[i]![j] = before[i] === after[j] ? length[i + 1]![j + 1]! + 1 : Math.max(length[i + 1]![j]!, length[i]![j + 1]!);
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < before.length && j < after.length;) {
    if (before[i] === after[j]) pairs.push([i++, j++]);
    else if (length[i + 1]![j]! >= length[i]![j + 1]!) i++;
    else j++;
  }
  return pairs;
}
