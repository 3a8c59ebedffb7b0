import { describe, expect, it } from 'vitest';
import { clusterPins } from '../../src/components/map/service-map/cluster-pins.ts';
import type { MapPin } from '../../src/components/map/service-map/map-options.ts';

const pin = (number: number, lat: number, lon: number, more: Partial<MapPin> = {}): MapPin => ({
  ref: `ref${number}`,
  number,
  name: `Service ${number}`,
  lat,
  lon,
  isRing: false,
  ...more,
});
const LEEDS = [53.8, -1.55] as const;
const BRADFORD = [53.79, -1.75] as const;
const CARDIFF = [51.48, -3.18] as const;

/** The pixels of a point on the whole map at a zoom, as Leaflet has them. */
const project = (zoom: number) => (point: { lat: number; lon: number }) => {
  const size = 256 * 2 ** zoom;
  const sine = Math.sin((point.lat * Math.PI) / 180);
  return { x: size * (point.lon / 360 + 0.5), y: size * (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) };
};
const spotsAt = (zoom: number, pins: MapPin[]) => clusterPins(pins)(zoom, project(zoom));
const numbersAt = (zoom: number, pins: MapPin[]) => spotsAt(zoom, pins).map((spot) => spot.pins.map(({ number }) => number));

describe('many pins on the map', () => {
  const pins = [pin(3, ...LEEDS), pin(1, ...CARDIFF), pin(2, ...BRADFORD), pin(4, ...LEEDS)];

  it('share a button where they are near each other, in the order of their numbers', () => {
    expect(numbersAt(6, pins)).toEqual([[1], [2, 3, 4]]);
  });

  it('part when the map comes nearer, but for those at one place', () => {
    expect(numbersAt(10, pins)).toEqual([[1], [2], [3, 4]]);
    expect(numbersAt(16, pins)).toEqual([[1], [2], [3, 4]]);
  });

  it('count a service once, though it has two places there, and at each place where they lie apart', () => {
    const two = [pin(1, ...LEEDS), pin(1, ...BRADFORD), pin(2, ...LEEDS)];
    expect(numbersAt(6, two)).toEqual([[1, 2]]);
    expect(numbersAt(10, two)).toEqual([[1, 2], [1]]);
  });

  it('are a ring only if every one of them is', () => {
    const rings = [pin(1, ...LEEDS, { isRing: true }), pin(2, ...LEEDS, { isRing: true })];
    expect(spotsAt(8, rings)[0]!.isRing).toBe(true);
    expect(spotsAt(8, [...rings, pin(3, ...LEEDS)])[0]!.isRing).toBe(false);
  });

  it('never lie so near each other that a finger can’t tell them apart', () => {
    const spread = Array.from({ length: 300 }, (_, at) => pin(at + 1, 50.2 + ((at * 37) % 50) / 10, -5 + ((at * 61) % 66) / 10));
    for (const zoom of [5, 7, 9, 11]) {
      const places = spotsAt(zoom, spread).map(({ at }) => at);
      expect(spotsAt(zoom, spread).reduce((sum, spot) => sum + spot.pins.length, 0)).toBe(300);
      const nearest = places.flatMap((a, i) => places.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
      expect(Math.min(...nearest, 60)).toBeGreaterThan(24);
    }
  });
});
