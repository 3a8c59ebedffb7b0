import type { Grouping, MapPin, MapTexts, Pixel, Spot } from './map-options.ts';

/** The pins of one button. A service with two places there counts once. */
export function pinsToSpot(pins: readonly MapPin[], at: Pixel): Spot {
  const inOrder = [...pins].sort((a, b) => a.number - b.number);
  return {
    pins: inOrder.filter(({ ref }, index) => inOrder.findIndex((other) => other.ref === ref) === index),
    at,
    isRing: pins.every(({ isRing }) => isRing),
  };
}

/** How near two pins can be, in pixels, before their buttons would touch. */
const REACH: Pixel = { x: 48, y: 36 };

/** Puts pins that would touch together, at the first of them. Zooming in parts those that lie apart. */
export const pinsToSpots: Grouping = (pins) => (_zoom, toPixel) => {
  const groups: { pins: MapPin[]; at: Pixel }[] = [];
  for (const pin of [...pins].sort((a, b) => a.number - b.number)) {
    const at = toPixel(pin);
    const near = groups.find((other) => Math.abs(other.at.x - at.x) < REACH.x && Math.abs(other.at.y - at.y) < REACH.y);
    if (near) near.pins.push(pin);
    else groups.push({ pins: [pin], at });
  }
  return groups.map((group) => pinsToSpot(group.pins, group.at));
};

/** What a spot's button reads: the number of its service, or how many are here. */
export const spotToText = ({ pins }: Spot, texts: MapTexts): string =>
  pins.length > 1 ? texts.severalHere.replace('{count}', String(pins.length)) : String(pins[0]!.number);
