import type { Topology } from 'topojson-specification';
import type { Outline } from '../../src/ingest/read-boundaries.ts';
import { settings } from './ingest-in-a-folder.ts';

export type Ring = [number, number][];

/** An area of a made file: its code, and an outer ring with its holes. */
export interface MadeArea {
  gss: string;
  rings: Ring[];
}

export const square = (x: number, y: number, side: number): Ring => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
];

/** Each area a square of its own, in metres of the British grid, with a hole in the middle. */
export const SQUARES: MadeArea[] = settings.areas.map(({ gss }, at) => {
  const [x, y] = [250_000 + (at % 7) * 40_000, 200_000 + Math.floor(at / 7) * 40_000];
  return { gss, rings: [square(x, y, 30_000), square(x + 10_000, y + 10_000, 5_000)] };
});

/** A GeoJSON file as ONS writes it, with the codes in a property of some name. */
export const toGeoJson = (name: string, areas: readonly MadeArea[], convert = (at: [number, number]) => at): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: areas.map(({ gss, rings }) => ({
      type: 'Feature',
      properties: { OBJECTID: 1, [name]: gss, PFA23NM: 'x' },
      geometry: { type: 'Polygon', coordinates: rings.map((ring) => ring.map(convert)) },
    })),
  });

/** Leaves every outline as it is, but for what a test changes. */
export const unchanged = (outlines: readonly Outline[], change = (ring: Ring, _area: string): Ring => ring): Topology => {
  const arcs: Ring[] = [];
  const geometries = outlines.map(({ area, polygons }) => ({
    type: 'MultiPolygon' as const,
    id: area,
    arcs: polygons.map((rings) => rings.map((ring) => [arcs.push(change(ring, area)) - 1])),
  }));
  return { type: 'Topology', arcs, objects: { areas: { type: 'GeometryCollection', geometries } } };
};

const CELL = 40_000;
const STEP = 250;

/** Each area with crooked borders, which it has in common with its neighbours, in metres of the British grid. */
export const CROOKED: MadeArea[] = settings.areas.map(({ gss }, at) => {
  const corners = square(250_000 + (at % 7) * CELL, 100_000 + Math.floor(at / 7) * CELL, CELL);
  const ring = corners.slice(1).flatMap(([x, y], side): Ring => {
    const [fromX, fromY] = corners[side]!;
    const part = (step: number) => (step * STEP) / CELL;
    return Array.from({ length: CELL / STEP }, (_, step) => [fromX + (x - fromX) * part(step), fromY + (y - fromY) * part(step)]);
  });
  // What becomes of a point depends on where it is alone: so neighbours keep one border.
  const crooked = ring.map(([x, y]): [number, number] => [x + 800 * Math.sin(y / 1500), y + 800 * Math.sin(x / 1700)]);
  return { gss, rings: [[...crooked, crooked[0]!]] };
});
