import type { AreaSteps } from '../../upkeep/steps-per-area.ts';
import { boxToProjection, type Projection } from '../map/projection.ts';
import { shapeToPath } from '../map/shape-to-path.ts';

interface Shape {
  area: string;
  polygons: [number, number][][][];
  box: [number, number, number, number];
}

/** How many steps have nobody, as the map tells them apart. */
export type MapClass = '0' | '1' | '2';

export interface NationalMap {
  width: number;
  height: number;
  /** `path` is empty if an area is too small to draw: its number is shown next to it. */
  areas: { area: string; path: string; level: MapClass; x: number; y: number; count: number }[];
}

export const countToClass = (empty: number): MapClass => (empty === 0 ? '0' : empty === 1 ? '1' : '2');

const WIDTH = 460;
const MAX_HEIGHT = 620;

/** A drawing of all areas with the number of steps that nobody is listed for. */
export function areasToMap(steps: readonly AreaSteps[], shapes: readonly Shape[]): NationalMap {
  const box = shapes.reduce<[number, number, number, number]>(
    (all, { box }) => [Math.min(all[0], box[0]), Math.min(all[1], box[1]), Math.max(all[2], box[2]), Math.max(all[3], box[3])],
    [180, 90, -180, -90],
  );
  const projection = boxToProjection(box, WIDTH, MAX_HEIGHT);
  const areas = steps.flatMap(({ area, empty }) => {
    const shape = shapes.find((each) => each.area === area);
    if (!shape) return [];
    const [x, y] = shapeToMiddle(shape, projection);
    return [{ area, path: shapeToPath(shape, projection), level: countToClass(empty.length), x, y, count: empty.length }];
  });
  return { width: projection.width, height: projection.height, areas };
}

/** The middle of the largest part of an area, in pixels: the position of its number. */
function shapeToMiddle({ polygons }: Shape, { toX, toY }: Projection): [number, number] {
  const rings = polygons.map((polygon) => polygon[0]!.map(([lon, lat]) => [toX(lon), toY(lat)] as const));
  const middles = rings.map(ringToMiddle);
  const largest = middles.reduce((a, b) => (b.size > a.size ? b : a));
  return [Math.round(largest.x), Math.round(largest.y)];
}

function ringToMiddle(ring: readonly (readonly [number, number])[]): { x: number; y: number; size: number } {
  let [twice, x, y] = [0, 0, 0];
  ring.forEach(([ax, ay], at) => {
    const [bx, by] = ring[(at + 1) % ring.length]!;
    const cross = ax * by - bx * ay;
    twice += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  });
  if (Math.abs(twice) < 1e-6) return { x: ring[0]![0], y: ring[0]![1], size: 0 };
  return { x: x / (3 * twice), y: y / (3 * twice), size: Math.abs(twice) / 2 };
}
