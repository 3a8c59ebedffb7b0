/** Turns degrees into the pixels of a small map; near enough flat for one police area. */
export interface Projection {
  width: number;
  height: number;
  /** West, south, east, north of what is shown, in degrees. */
  view: [number, number, number, number];
  toX(lon: number): number;
  toY(lat: number): number;
}

const MARGIN = 0.06;

/** A projection that shows a box of degrees, with a margin, in a given width; the height follows, within limits. */
export function boxToProjection(box: readonly [number, number, number, number], width: number, maxHeight: number): Projection {
  const [west, south, east, north] = box;
  const stretch = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const lonSpan = (east - west) * stretch * (1 + 2 * MARGIN);
  const latSpan = (north - south) * (1 + 2 * MARGIN);
  const scale = Math.min(width / lonSpan, maxHeight / latSpan);
  const height = Math.round(Math.max(width * 0.6, Math.min(maxHeight, latSpan * scale)));
  const midX = (west + east) / 2;
  const midY = (south + north) / 2;
  const toX = (lon: number) => width / 2 + (lon - midX) * stretch * scale;
  const toY = (lat: number) => height / 2 - (lat - midY) * scale;
  const halfLon = width / 2 / (stretch * scale);
  const halfLat = height / 2 / scale;
  return { width, height, toX, toY, view: [midX - halfLon, midY - halfLat, midX + halfLon, midY + halfLat] };
}
