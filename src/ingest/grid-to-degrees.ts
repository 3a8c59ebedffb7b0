import proj4 from 'proj4';

// The national grid of Great Britain, with Ordnance Survey's own figures for the shift to WGS 84: right to a few metres.
const GRID =
  '+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy ' +
  '+towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m +no_defs';

const convert = proj4(GRID, 'WGS84');

/** Metres of the national grid as degrees: [lon, lat]. */
export const gridToDegrees = (east: number, north: number): [number, number] => convert.forward([east, north]);
