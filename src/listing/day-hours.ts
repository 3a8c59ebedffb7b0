/**
 * The times of one day: minutes from midnight at which the state changes, each followed by the new state (0 closed, 1 open,
 * 2 not known). A day begins closed, so [540, 1, 1020, 0] is open from 9 to 17 and [] is closed all day.
 */
export type DayHours = readonly number[];

/** The state of a day at a minute from its midnight. */
export function stateAt(day: DayHours, minutes: number): number {
  let state = 0;
  for (let at = 0; at < day.length && day[at]! <= minutes; at += 2) state = day[at + 1]!;
  return state;
}
