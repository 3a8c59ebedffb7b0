import Supercluster from 'supercluster';
import type { Grouping, MapPin } from './map-options.ts';
import { pinsToSpot } from './pins-to-spots.ts';

const TILE = 256;
/** How near two pins can be, in pixels, before they share a button. */
const RADIUS = 76;
const EVERYWHERE: [number, number, number, number] = [-180, -85, 180, 85];

/** Groups many pins: a button lies in the middle of those that share it, and it is worked out once for every zoom. */
export const clusterPins: Grouping = (pins) => {
  const index = new Supercluster<MapPin>({ radius: RADIUS, extent: TILE }).load(
    pins.map((pin) => ({ type: 'Feature', properties: pin, geometry: { type: 'Point', coordinates: [pin.lon, pin.lat] } })),
  );
  return (zoom, toPixel) =>
    index
      .getClusters(EVERYWHERE, Math.floor(zoom))
      .map(({ properties, geometry: { coordinates } }) => {
        const shared =
          'cluster' in properties ? index.getLeaves(properties.cluster_id, Infinity).map((leaf) => leaf.properties) : [properties];
        const [lon, lat] = coordinates as [number, number];
        return pinsToSpot(shared, toPixel({ lat, lon }));
      })
      .sort((a, b) => a.pins[0]!.number - b.pins[0]!.number);
};
