import type { LatLngTuple } from 'leaflet';
import type { AreaShape } from '../../../place/boundaries.ts';
import { Circle, CircleMarker, pointToLatLng, Polygon, SVG, type LeafletMap } from './leaflet.ts';
import type { Here } from './map-options.ts';

const METRES_PER_MILE = 1609.344;

/** The land, the areas and the reader's place, as SVG whose colours come from the stylesheet alone. */
export function drawShapes(map: LeafletMap, land: readonly AreaShape[], areas: readonly AreaShape[]) {
  const renderer = new SVG({ padding: 0.5 });
  const draw = (shape: AreaShape, className: string) =>
    new Polygon(shapeToLatLngs(shape), { className, renderer, interactive: false, smoothFactor: 0.7 }).addTo(map);
  for (const shape of land) draw(shape, 'land');
  const drawn = areas.map((shape) => ({ area: shape.area, polygon: draw(shape, 'beside') }));
  let marks: CircleMarker[] = [];

  return {
    show(slugs: readonly string[], here: Here | undefined): void {
      for (const { area, polygon } of drawn) {
        const standsOut = slugs.includes(area);
        polygon.getElement()!.classList.toggle('stands-out', standsOut);
        if (standsOut) polygon.bringToFront();
      }
      for (const mark of marks) mark.remove();
      if (!here) return;
      const at = pointToLatLng(here);
      marks = [
        new Circle(at, { radius: here.precisionMiles * METRES_PER_MILE, className: 'here', renderer, interactive: false }).addTo(map),
        new CircleMarker(at, { radius: 4, className: 'here-middle', renderer, interactive: false }).addTo(map),
      ];
    },
  };
}

const shapeToLatLngs = ({ polygons }: AreaShape): LatLngTuple[][][] =>
  polygons.map((rings) => rings.map((ring) => ring.map(([lon, lat]): LatLngTuple => [lat, lon])));
