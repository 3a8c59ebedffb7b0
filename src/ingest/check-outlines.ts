import type { AreaShape } from '../place/boundaries.ts';
import type { Outline } from './read-boundaries.ts';
import { IngestError } from './ingest-error.ts';

export type Position = readonly [number, number];

/** How much an area's surface may change when its outline is simplified. */
const MOST_CHANGE = 0.02;

/** Checks simplified shapes against the outlines they were made of. Throws IngestError where one is missing, has moved or crosses itself. */
export function checkOutlines(shapes: readonly AreaShape[], outlines: readonly Outline[]): void {
  for (const outline of outlines) {
    const shape = shapes.find(({ area }) => area === outline.area);
    const before = polygonsToSurface(outline.polygons);
    const change = shape ? Math.abs(polygonsToSurface(shape.polygons) / before - 1) : 1;
    if (!(change <= MOST_CHANGE)) throw new IngestError('shapeMoved', { area: outline.name, percent: (100 * change).toFixed(1) });
    const [crossing] = ringsToCrossings(shape!.polygons.flat());
    if (crossing)
      throw new IngestError('shapeCrosses', { area: outline.name, found: crossing.map((degrees) => degrees.toFixed(4)).join(', ') });
  }
}

/** The surface of polygons, in square degrees of latitude. */
export function polygonsToSurface(polygons: readonly (readonly Position[])[][]): number {
  return polygons.reduce(
    (sum, [outer, ...holes]) => sum + ringToSurface(outer!) - holes.reduce((all, hole) => all + ringToSurface(hole), 0),
    0,
  );
}

function ringToSurface(ring: readonly Position[]): number {
  let twice = 0;
  for (let at = 1; at < ring.length; at++) {
    const [[ax, ay], [bx, by]] = [ring[at - 1]!, ring[at]!];
    // Degrees of longitude narrow towards the north: each strip is measured at its own height.
    twice += (bx - ax) * (ay + by) * Math.cos((((ay + by) / 2) * Math.PI) / 180);
  }
  return Math.abs(twice) / 2;
}

/** Where edges of some rings cross: the start of one of the two. Only edges in the same grid cell are compared. */
export function* ringsToCrossings(rings: readonly (readonly Position[])[]): Generator<Position> {
  const edges = rings.flatMap((ring) => ring.slice(1).map((to, at) => [ring[at]!, to] as const));
  const fields = new Map<string, number[]>();
  for (const [index, edge] of edges.entries()) {
    for (const key of edgeToFields(edge)) {
      const others = fields.get(key) ?? [];
      for (const other of others) if (isCrossing(edge, edges[other]!)) yield edge[0];
      others.push(index);
      fields.set(key, others);
    }
  }
}

const FIELDS_PER_DEGREE = 50;

function edgeToFields([[ax, ay], [bx, by]]: readonly [Position, Position]): string[] {
  const field = (degrees: number) => Math.floor(degrees * FIELDS_PER_DEGREE);
  const keys: string[] = [];
  for (let x = field(Math.min(ax, bx)); x <= field(Math.max(ax, bx)); x++)
    for (let y = field(Math.min(ay, by)); y <= field(Math.max(ay, by)); y++) keys.push(`${x} ${y}`);
  return keys;
}

/** Whether two edges cross at a point that is an end of neither: outlines may touch, as islands of sand do. */
function isCrossing([a, b]: readonly [Position, Position], [c, d]: readonly [Position, Position]): boolean {
  const side = (p: Position, q: Position, r: Position) => Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
