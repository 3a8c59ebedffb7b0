// Loaded on its own, after somebody asked for streets.
import { create, remove, removeClass } from 'leaflet/src/dom/DomUtil.js';
import { GridLayer } from 'leaflet/src/layer/tile/GridLayer.js';
import { leafletLayer } from 'protomaps-leaflet';
import { NEAREST_ZOOM } from './create-map.ts';
import type { LeafletMap } from './leaflet.ts';

const NEAREST_STREETS = 16;

/** Adds streets from a PMTiles file of our own host; gives back what takes them away again. */
export async function addStreets(map: LeafletMap, url: string): Promise<() => void> {
  const maxDataZoom = await fetchMaxZoom(url);
  // protomaps-leaflet expects Leaflet as a global, of which it uses no more than this. It writes with system fonts.
  Object.assign(globalThis, { L: { GridLayer, DomUtil: { create, remove, removeClass } } });
  const flavor = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const layer = leafletLayer({ url, flavor, maxDataZoom }).addTo(map);
  map.setMaxZoom(NEAREST_STREETS);
  return () => {
    layer.remove();
    map.setMaxZoom(NEAREST_ZOOM);
  };
}

// The file's nearest zoom, which is the 102nd byte (PMTiles 3). Rejects unless the file is there, is what it
// should be, and can be asked for in parts.
async function fetchMaxZoom(url: string): Promise<number> {
  if (new URL(url, location.href).origin !== location.origin) throw new Error(`${url} is not on this host`);
  const response = await fetch(url, { headers: { range: 'bytes=0-126' } });
  const bytes = response.status === 206 ? new Uint8Array(await response.arrayBuffer()) : [];
  if (String.fromCharCode(...bytes.slice(0, 7)) !== 'PMTiles') throw new Error(`${url} cannot be used`);
  return bytes[101]!;
}
