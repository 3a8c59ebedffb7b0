// A page with nothing but the map: what the finder does with it, in a few lines.
import { map as texts } from '../../../src/i18n/en/map.ts';
import type { MapContent, MapOptions, MapPin, ServiceMap } from '../../../src/components/map/service-map/map-options.ts';

/** What the tests find on the page. */
export interface MapPage {
  /** What the list was told, in order. */
  chosen: string[];
  map: ServiceMap;
  pin: typeof pin;
  openTestMap(more?: Partial<MapOptions>): Promise<void>;
}

function pin(number: number, name: string, lat: number, lon: number, isRing = false): MapPin {
  return { ref: `ref${number}`, number, name, lat, lon, isRing };
}

const content: MapContent = {
  // Out of order, as services come from several areas.
  pins: [
    pin(3, 'Kingfisher', 50.942, -2.633),
    pin(1, 'The Tidemill Centre', 51.459, -2.589),
    pin(2, 'Clear Harbour', 51.204, -3.48),
    pin(4, 'Somerset Advice', 51.015, -3.1, true),
    pin(5, 'Over the Border', 51.864, -2.244),
    pin(6, 'Far Away', 54.978, -1.613),
  ],
  areas: ['avon-and-somerset'],
  here: { lat: 51.2, lon: -2.6, precisionMiles: 3.5 },
};

const page = window as unknown as MapPage;
page.chosen = [];
page.pin = pin;
page.openTestMap = async (more = {}) => {
  const { openMap } = await import('../../../src/components/map/service-map/open-map.ts');
  const host = document.querySelector<HTMLElement>('#host')!;
  page.map = await openMap(host, { ...content, texts, onChoose: (ref) => page.chosen.push(ref), ...more });
};
