import type { AreaShape } from './boundaries.ts';

/** The areas next to each one: their shapes share two corners or more. Neighbours in a topology share their border exactly. */
export function shapesToNeighbours(shapes: readonly AreaShape[]): Map<string, string[]> {
  const cornersOf = new Map(
    shapes.map(({ area, polygons }) => [area, new Set(polygons.flatMap((polygon) => polygon.flatMap((ring) => ring.map(String))))]),
  );
  const isNext = (one: Set<string>, other: Set<string>) => [...one].filter((corner) => other.has(corner)).length > 1;
  return new Map(
    shapes.map(({ area }) => [
      area,
      shapes.flatMap((other) => (other.area !== area && isNext(cornersOf.get(area)!, cornersOf.get(other.area)!) ? [other.area] : [])),
    ]),
  );
}
