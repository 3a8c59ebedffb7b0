import type { PlacedPoint } from '../../place/point.ts';
import type { PinMark } from './service-view.ts';

/** A place on a map that carries the numbers of the cards that stand there. */
export interface Spot {
  lat: number;
  lon: number;
  numbers: number[];
  isRing: boolean;
}

interface Located {
  listing: { ref: string; places: readonly { address: readonly string[]; postcode?: string | undefined }[] };
  points: readonly (PlacedPoint | undefined)[];
}

/** Numbers the services that have a place, in the order in which their cards stand; the others get no number. */
export function pinMarks(services: readonly Located[]): Map<string, PinMark> {
  let number = 0;
  return new Map(
    services.map((service) => {
      const first = service.points.findIndex(Boolean);
      return [service.listing.ref, first < 0 ? {} : { number: ++number, isRing: isTownOnly(service, first) }];
    }),
  );
}

/** The spots to draw: every point of every numbered service, those at one point together. */
export function pinSpots(services: readonly Located[], marks: ReadonlyMap<string, PinMark>): Spot[] {
  const spots = new Map<string, Spot>();
  for (const service of services) {
    const number = marks.get(service.listing.ref)?.number;
    if (number === undefined) continue;
    service.points.forEach((point, index) => {
      if (!point) return;
      const key = `${point.lat.toFixed(3)},${point.lon.toFixed(3)}`;
      const spot = spots.get(key) ?? { lat: point.lat, lon: point.lon, numbers: [], isRing: true };
      if (!spot.numbers.includes(number)) spot.numbers.push(number);
      spot.isRing &&= isTownOnly(service, index);
      spots.set(key, spot);
    });
  }
  return [...spots.values()];
}

// A point that rests on the town says no more than "somewhere in that town".
function isTownOnly(service: Located, index: number): boolean {
  return service.points[index]?.basis === 'town' && service.listing.places[index]?.postcode === undefined;
}
