import type { MapPin, MapTexts } from './map-options.ts';

/** Pixels on the map. */
export interface Pixel {
  x: number;
  y: number;
}

/** Pins so close together that they share a button. */
export interface Spot {
  /** At least one, in the order of their numbers, each service once. */
  pins: MapPin[];
  /** The position of the button: that of the first pin. */
  at: Pixel;
  /** All are rings. */
  isRing: boolean;
}

/** How near two pins can be, in pixels, before their buttons would touch. */
const REACH: Pixel = { x: 48, y: 36 };

/** Puts pins that would touch together, at the first of them. Zooming in parts those that lie apart. */
export function pinsToSpots(pins: readonly MapPin[], toPixel: (pin: MapPin) => Pixel): Spot[] {
  const spots: Spot[] = [];
  for (const pin of [...pins].sort((a, b) => a.number - b.number)) {
    const at = toPixel(pin);
    const spot = spots.find((other) => Math.abs(other.at.x - at.x) < REACH.x && Math.abs(other.at.y - at.y) < REACH.y);
    if (!spot) {
      spots.push({ pins: [pin], at, isRing: pin.isRing });
      continue;
    }
    spot.isRing &&= pin.isRing;
    if (spot.pins.every((other) => other.ref !== pin.ref)) spot.pins.push(pin);
  }
  return spots;
}

/** What a spot's button reads: the number of its service, or how many are here. */
export const spotToText = ({ pins }: Spot, texts: MapTexts): string =>
  pins.length > 1 ? texts.severalHere.replace('{count}', String(pins.length)) : String(pins[0]!.number);
