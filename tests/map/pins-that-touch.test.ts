import { en } from '../../src/i18n/en.ts';
import { describe, expect, it } from 'vitest';
import type { MapPin } from '../../src/components/map/service-map/map-options.ts';
import { pinsToSpots, spotToText } from '../../src/components/map/service-map/pins-to-spots.ts';

/** A pin whose longitude and latitude are its pixels. */
const pin = (number: number, lon: number, lat: number, more: Partial<MapPin> = {}): MapPin => ({
  ref: `ref${number}`,
  number,
  name: `Service ${number}`,
  lat,
  lon,
  isRing: false,
  ...more,
});
const toSpots = (pins: MapPin[]) => pinsToSpots(pins)(7, ({ lat, lon }) => ({ x: lon, y: lat }));
const numbers = (pins: MapPin[]) => toSpots(pins).map((spot) => spot.pins.map(({ number }) => number));

describe('pins that would touch on the map', () => {
  it('share one button, in the order of their numbers', () => {
    expect(numbers([pin(3, 10, 10), pin(1, 20, 12), pin(2, 300, 10)])).toEqual([[1, 3], [2]]);
  });

  it('stand alone as soon as they are apart', () => {
    expect(numbers([pin(1, 0, 0), pin(2, 60, 0), pin(3, 0, 40)])).toEqual([[1], [2], [3]]);
  });

  it('count a service once, though it has two places there', () => {
    expect(numbers([pin(1, 0, 0), pin(1, 5, 5), pin(2, 3, 3)])).toEqual([[1, 2]]);
  });

  it('keep both places of a service that lie apart', () => {
    expect(numbers([pin(1, 0, 0), pin(1, 500, 0)])).toEqual([[1], [1]]);
  });

  it('are a ring only if every one of them is', () => {
    const rings = [pin(1, 0, 0, { isRing: true }), pin(2, 0, 0, { isRing: true })];
    expect(toSpots(rings)[0]!.isRing).toBe(true);
    expect(toSpots([...rings, pin(3, 0, 0)])[0]!.isRing).toBe(false);
  });

  it('read as how many services are here', () => {
    const [spot] = toSpots([pin(1, 0, 0), pin(2, 0, 0), pin(7, 0, 0)]);
    expect(spotToText(spot!, en.map)).toBe('3 here');
  });
});
