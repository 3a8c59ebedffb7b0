import type { Box } from './box-to-show.ts';
import { LatLngBounds, LeafletMap, pointToLatLng } from './leaflet.ts';
import type { Point } from '../../../place/point.ts';

export const FARTHEST_ZOOM = 5;
export const NEAREST_ZOOM = 11;

/** Leaflet's way to write a box. */
export const boxToBounds = ([west, south, east, north]: Box): LatLngBounds => new LatLngBounds([south, west], [north, east]);

/**
 * An empty map that never moves by itself: no animation, no wheel that catches a page being scrolled. It stays within
 * `edge`, the box of the land that we have, and never shows so much that the land's cut edges come into sight.
 */
export function createMap(canvas: HTMLElement, edge: Box): LeafletMap {
  const map = new LeafletMap(canvas, {
    minZoom: FARTHEST_ZOOM,
    maxZoom: NEAREST_ZOOM,
    zoomSnap: 0.25,
    zoomAnimation: false,
    fadeAnimation: false,
    markerZoomAnimation: false,
    inertia: false,
    trackResize: false,
    maxBoundsViscosity: 1,
  });
  // Set so, and not as an option, because Leaflet would then glide back into the box.
  map.options.maxBounds = boxToBounds(edge);
  map.on('moveend', () => map.panInsideBounds(boxToBounds(edge), { animate: false }));
  return map;
}

/** Takes in the size that the map has now, unless it is hidden; true when it was never seen before. */
export function takeSize(map: LeafletMap, edge: Box): boolean {
  const { clientWidth, clientHeight } = map.getContainer();
  if (clientWidth === 0 || clientHeight === 0) return false;
  const { x, y } = map.getSize();
  map.invalidateSize({ animate: false, pan: false });
  map.options.minZoom = FARTHEST_ZOOM;
  map.setMinZoom(map.getBoundsZoom(boxToBounds(edge), true));
  return x === 0 || y === 0;
}

/** Moves the map to a box of degrees, with room around it for the pins. */
export function fitMap(map: LeafletMap, box: Box): void {
  const room = Math.min(36, map.getSize().x / 8);
  map.fitBounds(boxToBounds(box), { animate: false, padding: [room, room], maxZoom: NEAREST_ZOOM - 1 });
}

/** Moves the map nearer to a box of degrees; false where it is as near as it gets, or the box is a single point. */
export function fitCloser(map: LeafletMap, box: Box): boolean {
  const [west, south, east, north] = box;
  const isPoint = west === east && south === north;
  if (isPoint || Math.min(map.getBoundsZoom(boxToBounds(box)), NEAREST_ZOOM - 1) <= map.getZoom()) return false;
  fitMap(map, box);
  return true;
}

/** Moves the map to the first of some points, unless one of them can be seen well already. */
export function bringIntoSight(map: LeafletMap, points: readonly Point[]): void {
  const [first] = points;
  const sight = map.getBounds().pad(-0.08);
  if (!first || points.some((point) => sight.contains(pointToLatLng(point)))) return;
  map.setView(pointToLatLng(first), map.getZoom(), { animate: false });
}
