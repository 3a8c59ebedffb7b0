import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { milesBetween, type Point } from './point.ts';

type Ring = [number, number][];

/** The shape of a police area: polygons, each an outer ring and its holes, in [lon, lat]. */
export interface AreaShape {
  area: string;
  polygons: Ring[][];
  /** West, south, east, north. */
  box: [number, number, number, number];
}

/** JSON as a topology. Throws where it is none. */
export function toTopology(json: unknown): Topology {
  const isTopology = (data: unknown): data is Topology =>
    typeof data === 'object' && data !== null && 'type' in data && data.type === 'Topology';
  if (!isTopology(json)) throw new TypeError('Not a TopoJSON topology.');
  return json;
}

/** The shapes of a topology's one layer, by the police area's name. */
export function topologyToShapes(topology: Topology): AreaShape[] {
  const collection = feature(topology, Object.values(topology.objects)[0] as GeometryCollection);
  return collection.features.map(({ id, geometry }) => {
    const polygons = (
      geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : []
    ) as Ring[][];
    const lons = polygons.flatMap((polygon) => polygon[0]!.map(([lon]) => lon));
    const lats = polygons.flatMap((polygon) => polygon[0]!.map(([, lat]) => lat));
    return { area: String(id), polygons, box: [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)] };
  });
}

/** Whether a point lies in a shape. */
export function isInside(shape: AreaShape, { lat, lon }: Point): boolean {
  const [west, south, east, north] = shape.box;
  if (lon < west || lon > east || lat < south || lat > north) return false;
  return shape.polygons.some(([outer, ...holes]) => isInRing(outer!, lon, lat) && !holes.some((hole) => isInRing(hole, lon, lat)));
}

function isInRing(ring: Ring, x: number, y: number): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i]!;
    const [xj, yj] = ring[j]!;
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}

/** How far a point lies outside a shape, in miles; 0 inside it. */
export function milesToShape(shape: AreaShape, point: Point): number {
  if (isInside(shape, point)) return 0;
  const scale = Math.cos((point.lat * Math.PI) / 180);
  let nearest = Infinity;
  for (const polygon of shape.polygons) {
    for (const ring of polygon) {
      for (let i = 1; i < ring.length; i++) nearest = Math.min(nearest, milesToSegment(point, ring[i - 1]!, ring[i]!, scale));
    }
  }
  return nearest;
}

const MILES_A_DEGREE = 68.7;

/** Whether a point lies in a shape or within so many miles of it. */
export function isWithinMiles(shape: AreaShape, point: Point, miles: number): boolean {
  const [west, south, east, north] = shape.box;
  // Far from the box around it there is no need to measure along thousands of sides.
  const up = miles / MILES_A_DEGREE;
  const across = up / Math.cos((Math.max(Math.abs(point.lat), Math.abs(north)) * Math.PI) / 180);
  if (point.lat < south - up || point.lat > north + up || point.lon < west - across || point.lon > east + across) return false;
  return milesToShape(shape, point) <= miles;
}

// Flat geometry is exact enough over the few miles between a point and its nearest border.
function milesToSegment(point: Point, [ax, ay]: [number, number], [bx, by]: [number, number], scale: number): number {
  const dx = (bx - ax) * scale;
  const dy = by - ay;
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((point.lon - ax) * scale * dx + (point.lat - ay) * dy) / length));
  return milesBetween(point, { lon: ax + (bx - ax) * t, lat: ay + (by - ay) * t });
}

/** The police area that a point lies in, or else the nearest one: coasts and borders are approximate. */
export function pointToArea(shapes: readonly AreaShape[], point: Point): string {
  const inside = shapes.find((shape) => isInside(shape, point));
  if (inside) return inside.area;
  return shapes.map((shape) => ({ area: shape.area, miles: milesToShape(shape, point) })).reduce((a, b) => (b.miles < a.miles ? b : a))
    .area;
}
