import type { Pixel } from './map-options.ts';

/** A rectangle in pixels. */
export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Label {
  name: string;
  at: Pixel;
}

const CHARACTER_WIDTH = 7;
const LINE_HEIGHT = 16;
/** The possible positions of a name: on its point, below, or above. */
const SHIFTS = [0, 28, -28];
/** Only one minor name in each cell of this grid, so that the map is never crowded. */
const CELL: Pixel = { x: 150, y: 110 };

/**
 * Finds room for names, the most important first, within what is seen: none touches another, nor what is taken.
 * `gap` is the room around each, in pixels.
 */
export function placeLabels(labels: readonly Label[], view: Rect, taken: readonly Rect[], gap: number): Label[] {
  const full = [...taken];
  return labels.flatMap((label) => {
    for (const shift of SHIFTS) {
      const at = { x: label.at.x, y: label.at.y + shift };
      const rect = labelToRect({ ...label, at });
      if (!isWithin(rect, view) || full.some((other) => touches(rect, other))) continue;
      full.push(grow(rect, gap));
      return [{ ...label, at }];
    }
    return [];
  });
}

/** One label from each cell of a grid that doesn't move with the map: the one nearest to the cell's centre. */
export function thinOut(labels: readonly Label[]): Label[] {
  const best = new Map<string, { label: Label; distance: number }>();
  for (const label of labels) {
    const [column, row] = [label.at.x / CELL.x, label.at.y / CELL.y];
    const distance = Math.hypot((column % 1) - 0.5, (row % 1) - 0.5);
    const key = `${Math.floor(column)} ${Math.floor(row)}`;
    if (distance < (best.get(key)?.distance ?? Infinity)) best.set(key, { label, distance });
  }
  return [...best.values()].map(({ label }) => label);
}

/** The room that a label takes, its middle at its point. */
export const labelToRect = ({ name, at }: Label): Rect => rectAround(at, (name.length * CHARACTER_WIDTH) / 2, LINE_HEIGHT / 2);

/** A rectangle by its middle and half its sides. */
export const rectAround = ({ x, y }: Pixel, halfWidth: number, halfHeight: number): Rect => ({
  left: x - halfWidth,
  right: x + halfWidth,
  top: y - halfHeight,
  bottom: y + halfHeight,
});

const grow = ({ left, top, right, bottom }: Rect, by: number): Rect => ({
  left: left - by,
  top: top - by / 2,
  right: right + by,
  bottom: bottom + by / 2,
});

const touches = (a: Rect, b: Rect) => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

const isWithin = (a: Rect, b: Rect) => a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;
