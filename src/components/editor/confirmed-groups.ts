import type { PlainMap } from '../../edit/edit-yaml.ts';
import { isSame } from '../../edit/same.ts';
import type { Confirmation, FactGroup } from '../../listing/confirmation.ts';
import { confirmGroups } from '../../edit/confirming.ts';
import { factsToDigest, filledGroups } from '../../listing/fact-digest.ts';
import { valueAt, withValue } from './paths.ts';

/** The groups of which the form says anew that they are confirmed. */
export const confirmedIn = (start: PlainMap, data: PlainMap): FactGroup[] =>
  filledGroups(data).filter((group) => {
    const now = valueAt(data, ['confirmed', group]);
    return now !== undefined && !isSame(now, valueAt(start, ['confirmed', group]));
  });

/** The result after two people have changed a file, without the ticks of groups whose facts differ from what was on the screen. */
export function withoutOthersFacts(merged: PlainMap, theirs: PlainMap, shown: PlainMap): PlainMap {
  const outdated = confirmedIn(theirs, merged).filter((group) => factsToDigest(merged, group) !== factsToDigest(shown, group));
  return outdated.reduce((all, group) => withValue(all, ['confirmed', group], valueAt(theirs, ['confirmed', group])), merged);
}

/** The form's data with each tick bound to the facts as they are on the screen now; a tick for facts that were taken out is gone. */
export function bindTicks(start: PlainMap, data: PlainMap): PlainMap {
  const confirmed = valueAt(data, ['confirmed']) as Record<string, Confirmation> | undefined;
  const ticked = Object.entries(confirmed ?? {}).filter(([group, now]) => !isSame(now, valueAt(start, ['confirmed', group])));
  return ticked.reduce((all, [name, { on, by, how }]) => {
    const group = name as FactGroup;
    const bound = confirmGroups(all, [group], { on, by, how });
    return bound.missing.length > 0 ? withValue(all, ['confirmed', group], undefined) : bound.data;
  }, data);
}
