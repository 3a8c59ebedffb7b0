/** The edges of England and Wales, and of Great Britain, in millionths of a degree. */
const OURS = { south: 49.8e6, west: -6.6e6, north: 55.9e6, east: 1.9e6 };
const BRITAIN = { south: 49.8e6, west: -9.5e6, north: 61.5e6, east: 1.9e6 };

/** Whether a position may be one of a postcode of England or Wales, or else of Great Britain. */
export function isNearBritain(lat: number, lon: number, isOurs: boolean): boolean {
  const box = isOurs ? OURS : BRITAIN;
  return lat >= box.south && lat <= box.north && lon >= box.west && lon <= box.east;
}
