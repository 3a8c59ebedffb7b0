import type { Point } from '../../../place/point.ts';

/** West, south, east, north, in degrees. */
export type Box = readonly [number, number, number, number];

export const ENGLAND_AND_WALES: Box = [-5.75, 49.95, 1.77, 55.82];

/**
 * What the map shows at first: the highlighted areas, the reader's place, and the pins in or near them. A pin far
 * off (of a service for everyone, say) must not shrink the rest; it can still be reached by its card and by Tab.
 */
export function boxToShow(areas: readonly Box[], pins: readonly Point[], here?: Point): Box {
  const core = [...areas, ...(here ? [pointToBox(here)] : [])];
  if (core.length === 0) return pins.length > 0 ? joinBoxes(pins.map(pointToBox)) : ENGLAND_AND_WALES;
  const box = joinBoxes(core);
  const near = growBox(box, Math.max(0.15, (box[3] - box[1]) / 4));
  return joinBoxes([box, ...pins.map(pointToBox).filter((pin) => isWithin(pin, near))]);
}

const pointToBox = ({ lat, lon }: Point): Box => [lon, lat, lon, lat];

const joinBoxes = (boxes: readonly Box[]): Box => [
  Math.min(...boxes.map((box) => box[0])),
  Math.min(...boxes.map((box) => box[1])),
  Math.max(...boxes.map((box) => box[2])),
  Math.max(...boxes.map((box) => box[3])),
];

// A degree of longitude is about 0.6 of one of latitude here.
const growBox = ([west, south, east, north]: Box, degrees: number): Box => [
  west - degrees / 0.6,
  south - degrees,
  east + degrees / 0.6,
  north + degrees,
];

const isWithin = (inner: Box, outer: Box) => inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3];
