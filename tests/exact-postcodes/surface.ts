type Ring = readonly (readonly [number, number])[];

const EARTH_KM = 6371;

/** The surface of polygons on a globe, in square kilometres: worked out in another way than the ingest does. */
export const polygonsToKm2 = (polygons: readonly (readonly Ring[])[]): number =>
  polygons.reduce((sum, [outer, ...holes]) => sum + ringToKm2(outer!) - holes.reduce((all, hole) => all + ringToKm2(hole), 0), 0);

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

function ringToKm2(ring: Ring): number {
  let sum = 0;
  for (let at = 1; at < ring.length; at++) {
    const [[fromLon, fromLat], [toLon, toLat]] = [ring[at - 1]!, ring[at]!];
    sum += radians(toLon - fromLon) * (2 + Math.sin(radians(fromLat)) + Math.sin(radians(toLat)));
  }
  return (Math.abs(sum) * EARTH_KM ** 2) / 2;
}
