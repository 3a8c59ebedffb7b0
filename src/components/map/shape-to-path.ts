import type { Projection } from './projection.ts';

type Ring = readonly (readonly [number, number])[];

interface Shape {
  polygons: readonly (readonly Ring[])[];
}

const EDGE = 8;

/**
 * The `d` of an SVG path for a shape: outer rings only, cut at the edge of what is shown, and no finer than a pixel.
 * Empty for a shape that is out of sight. With a `step` of 0 every point is rounded alike, so that borders which two shapes
 * share stay shared.
 */
export function shapeToPath(shape: Shape, projection: Projection, step = 1.2): string {
  return shape.polygons
    .map((polygon) => ringToPath(polygon[0]!, projection, step))
    .filter(Boolean)
    .join('');
}

function ringToPath(ring: Ring, { width, height, toX, toY }: Projection, step: number): string {
  const points = clip(
    ring.map(([lon, lat]) => [toX(lon), toY(lat)] as const),
    [-EDGE, -EDGE, width + EDGE, height + EDGE],
  );
  const kept = points.filter(([x, y], index) => {
    const next = points[(index + 1) % points.length]!;
    return Math.abs(x - next[0]) + Math.abs(y - next[1]) > 0.1;
  });
  const thin = thinOut(kept, step);
  if (thin.length < 3) return '';
  let [px, py] = [Math.round(thin[0]![0]), Math.round(thin[0]![1])];
  let path = `M${px} ${py}`;
  for (const [x, y] of thin.slice(1)) {
    const [dx, dy] = [Math.round(x) - px, Math.round(y) - py];
    if (dx === 0 && dy === 0) continue;
    // The letter of a step is left out after the first, and so is the blank before a minus.
    path += `${path.includes('l') ? separated(dx) : `l${dx}`}${separated(dy)}`;
    px += dx;
    py += dy;
  }
  return `${path}z`;
}

const separated = (value: number): string => (value < 0 ? String(value) : ` ${value}`);

type Point = readonly [number, number];

/** Leaves out points that lie closer than `step` pixels to the one kept before. */
function thinOut(points: readonly Point[], step: number): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= step) kept.push(point);
  }
  return kept;
}

/** Cuts a ring at a box, side by side (Sutherland and Hodgman). */
function clip(ring: readonly Point[], [left, top, right, bottom]: readonly [number, number, number, number]): Point[] {
  const sides: { inside: (p: Point) => boolean; cross: (a: Point, b: Point) => Point }[] = [
    { inside: (p) => p[0] >= left, cross: (a, b) => atX(a, b, left) },
    { inside: (p) => p[0] <= right, cross: (a, b) => atX(a, b, right) },
    { inside: (p) => p[1] >= top, cross: (a, b) => atY(a, b, top) },
    { inside: (p) => p[1] <= bottom, cross: (a, b) => atY(a, b, bottom) },
  ];
  return sides.reduce<Point[]>(
    (points, { inside, cross }) =>
      points.flatMap((point, index) => {
        const before = points[(index + points.length - 1) % points.length]!;
        if (inside(point)) return inside(before) ? [point] : [cross(before, point), point];
        return inside(before) ? [cross(before, point)] : [];
      }),
    [...ring],
  );
}

const atX = (a: Point, b: Point, x: number): Point => [x, a[1] + ((b[1] - a[1]) * (x - a[0])) / (b[0] - a[0])];
const atY = (a: Point, b: Point, y: number): Point => [a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]), y];
