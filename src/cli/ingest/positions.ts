/** South, west, north, east of England and Wales, and of Great Britain, in millionths of a degree. */
const OURS = [49.8e6, -6.6e6, 55.9e6, 1.9e6] as const;
const BRITAIN = [49.8e6, -9.5e6, 61.5e6, 1.9e6] as const;

/** Whether a position may be one of a postcode of England or Wales, or else of Great Britain. */
export function isNearBritain(lat: number, lon: number, isOurs: boolean): boolean {
  const [south, west, north, east] = isOurs ? OURS : BRITAIN;
  return lat >= south && lat <= north && lon >= west && lon <= east;
}
