// The parts of Leaflet (BSD-2-Clause) that the map needs: 20 kB compressed instead of 38. Its markers, popups and
// controls are left out, because ours are real buttons with our own texts, and so are its images and its stylesheet.
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';
import type { Handler, LatLngTuple, Path, Renderer } from 'leaflet';
import { Map as LeafletMap } from 'leaflet/src/map/Map.js';
import type { Point as PlacePoint } from '../../../place/point.ts';

export { setPosition } from 'leaflet/src/dom/DomUtil.js';
export { LatLngBounds } from 'leaflet/src/geo/LatLngBounds.js';
export { Point } from 'leaflet/src/geometry/Point.js';
export { Circle } from 'leaflet/src/layer/vector/Circle.js';
export { CircleMarker } from 'leaflet/src/layer/vector/CircleMarker.js';
export { Polygon } from 'leaflet/src/layer/vector/Polygon.js';
export { SVG } from 'leaflet/src/layer/vector/SVG.js';
export { LeafletMap };

// Leaflet's own version of this brings its canvas renderer along; every path of ours names its renderer.
LeafletMap.include({
  getRenderer(this: LeafletMap, path: Path): Renderer {
    const renderer = path.options.renderer!;
    if (!this.hasLayer(renderer)) this.addLayer(renderer);
    return renderer;
  },
});

/** Leaflet's way to write a point. */
export const pointToLatLng = ({ lat, lon }: PlacePoint): LatLngTuple => [lat, lon];

/** Whether the mouse or finger that was last down moved the map. */
export const wasDragged = (map: LeafletMap): boolean => (map.dragging as Handler & { moved(): boolean }).moved();
