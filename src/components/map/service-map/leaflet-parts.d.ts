// Leaflet's own modules, by path: what is used of it is a good half of the whole (see leaflet.ts).
declare module 'leaflet/src/map/Map.js' {
  export { Map } from 'leaflet';
}
declare module 'leaflet/src/map/handler/Map.Drag.js';
declare module 'leaflet/src/map/handler/Map.TouchZoom.js';
declare module 'leaflet/src/geo/LatLngBounds.js' {
  export { LatLngBounds } from 'leaflet';
}
declare module 'leaflet/src/geometry/Point.js' {
  export { Point } from 'leaflet';
}
declare module 'leaflet/src/layer/vector/SVG.js' {
  export { SVG } from 'leaflet';
}
declare module 'leaflet/src/layer/vector/Polygon.js' {
  export { Polygon } from 'leaflet';
}
declare module 'leaflet/src/layer/vector/Circle.js' {
  export { Circle } from 'leaflet';
}
declare module 'leaflet/src/layer/vector/CircleMarker.js' {
  export { CircleMarker } from 'leaflet';
}
declare module 'leaflet/src/layer/tile/GridLayer.js' {
  export { GridLayer } from 'leaflet';
}
declare module 'leaflet/src/dom/DomUtil.js' {
  export const setPosition: typeof import('leaflet').DomUtil.setPosition;
  export const create: typeof import('leaflet').DomUtil.create;
  export const remove: typeof import('leaflet').DomUtil.remove;
  export const removeClass: typeof import('leaflet').DomUtil.removeClass;
}
// What is used of protomaps-leaflet; its own types speak of a global Leaflet.
declare module 'protomaps-leaflet' {
  export function leafletLayer(options: { url: string; flavor: string; maxDataZoom: number }): import('leaflet').GridLayer;
}
