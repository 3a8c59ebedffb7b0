import type { FeatureCollection, MultiPolygon } from 'geojson';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterWeight, presimplify } from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';
import { topologyToShapes } from '../place/boundaries.ts';
import { polygonsToSurface, ringsToCrossings, type Position } from './check-outlines.ts';
import type { Outline } from './read-boundaries.ts';

const METRES_PER_DEGREE = 111_200;

/** Steps from one side of the map to the other: half a metre each where borders are matched, three metres in what comes out. */
const FINE_STEPS = 1e6;
const STEPS = 200_000;

/** How often points are put back where lines cross; each time from farther around. */
const MOST_ROUNDS = 12;

/**
 * Outlines without the points that stand out by less than so many metres (Visvalingam's algorithm), and without islands and
 * holes of that size. A border is simplified once for both its neighbours, so no gap opens between them. Where a line would
 * then cross another, its points are put back. The areas are the ids of the topology's one layer.
 */
export function simplifyOutlines(outlines: readonly Outline[], metres: number): Topology {
  const least = new Map(outlines.map(({ area, polygons }) => [area, leastSurface(polygons, metres)]));
  const layer: FeatureCollection<MultiPolygon> = {
    type: 'FeatureCollection',
    features: outlines.map(({ area, polygons }) => {
      const isLarge = (ring: Outline['polygons'][number][number]) => polygonsToSurface([[ring]]) >= least.get(area)!;
      const coordinates = polygons.filter(([outer]) => isLarge(outer!)).map((rings) => rings.filter(isLarge));
      return { type: 'Feature', id: area, properties: {}, geometry: { type: 'MultiPolygon', coordinates } };
    }),
  };
  const matched = topology({ areas: layer }, FINE_STEPS) as Topology<Objects>;
  // Each point with its effective area (Visvalingam) as a third number.
  const weighted = presimplify(matched, (triangle) => polygonsToSurface([[[...triangle, triangle[0]]]]));
  const leastByArc = arcsToLeastSurface(weighted, least);
  for (let round = 1; ; round++) {
    const arcs = weighted.arcs.map((arc, at) =>
      arc.filter(([, , surface]) => surface! >= leastByArc[at]!).map(([lon, lat]) => [lon!, lat!]),
    );
    const simple = { ...weighted, arcs };
    const result = quantize(filter(simple, filterWeight(simple)), STEPS);
    const crossings = topologyToShapes(result).flatMap(({ polygons }) => [...ringsToCrossings(polygons.flat())]);
    if (crossings.length === 0 || round === MOST_ROUNDS) return result;
    putBack(weighted.arcs.flat(), crossings, (round * metres) / METRES_PER_DEGREE);
  }
}

/** Weights points that are near others, within this many degrees of latitude, so that they are kept. */
function putBack(points: Topology['arcs'][number], near: readonly Position[], degrees: number): void {
  for (const [lon, lat] of near) {
    const across = degrees / Math.cos((lat * Math.PI) / 180);
    for (const point of points) if (Math.abs(point[0]! - lon) < across && Math.abs(point[1]! - lat) < degrees) point[2] = Infinity;
  }
}

/** From which surface on a point of each arc is kept: by the finer of the two areas that it divides. */
function arcsToLeastSurface({ objects, arcs }: Topology<Objects>, least: ReadonlyMap<string, number>): number[] {
  const byArc = arcs.map(() => Infinity);
  for (const layer of Object.values(objects)) {
    for (const geometry of layer.type === 'GeometryCollection' ? layer.geometries : []) {
      if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') continue;
      for (const arc of geometry.arcs.flat(2)) {
        // An arc that is run through backwards is written as its complement.
        const at = arc < 0 ? ~arc : arc;
        byArc[at] = Math.min(byArc[at]!, least.get(String(geometry.id))!);
      }
    }
  }
  return byArc;
}

/** In square degrees of latitude. A small area is drawn finer: a hundredth of its width may be cut off, no more. */
function leastSurface(polygons: Outline['polygons'], metres: number): number {
  const degrees = Math.min(metres / METRES_PER_DEGREE, Math.sqrt(polygonsToSurface(polygons)) * 0.01);
  return degrees ** 2 / 2;
}
