import { fitMap } from './create-map.ts';
import type { Box } from './box-to-show.ts';
import type { LeafletMap } from './leaflet.ts';
import type { MapTexts } from './map-options.ts';

/** The ways to move the map: each has a button, so that nobody needs to drag, and all but one have keys. */
export type Move = 'zoomIn' | 'zoomOut' | 'left' | 'up' | 'down' | 'right' | 'whole';

const STEP = 100;

const moveByKey: Partial<Record<string, Move>> = {
  '+': 'zoomIn',
  '=': 'zoomIn',
  '-': 'zoomOut',
  _: 'zoomOut',
  ArrowLeft: 'left',
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'right',
};

/** The move that a key asks for; none with Ctrl, Alt or Meta, which belong to the browser. */
export function keyToMove(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>): Move | undefined {
  return event.ctrlKey || event.altKey || event.metaKey ? undefined : moveByKey[event.key];
}

/** Moves the map; `box` is what "whole" goes back to. */
export function moveMap(map: LeafletMap, move: Move, box: Box): void {
  if (move === 'zoomIn') map.setZoom(map.getZoom() + 1);
  else if (move === 'zoomOut') map.setZoom(map.getZoom() - 1);
  else if (move === 'left') map.panBy([-STEP, 0], { animate: false });
  else if (move === 'right') map.panBy([STEP, 0], { animate: false });
  else if (move === 'up') map.panBy([0, -STEP], { animate: false });
  else if (move === 'down') map.panBy([0, STEP], { animate: false });
  else fitMap(map, box);
}

/** Each button's icon, on a field of 20 by 20, in the order of the buttons. */
const ICONS: Record<Move, string> = {
  zoomIn: 'M10 4v12M4 10h12',
  zoomOut: 'M4 10h12',
  left: 'M16 10H4m5-5-5 5 5 5',
  up: 'M10 16V4M5 9l5-5 5 5',
  down: 'M10 4v12m-5-5 5 5 5-5',
  right: 'M4 10h12m-5-5 5 5-5 5',
  whole: 'M4 8V4h4m4 0h4v4m0 4v4h-4m-4 0H4v-4',
};

/** The row of buttons under the map. */
export function createTools(texts: MapTexts, onMove: (move: Move) => void): HTMLElement {
  const tools = document.createElement('div');
  tools.className = 'map-tools';
  tools.setAttribute('role', 'group');
  tools.setAttribute('aria-label', texts.tools);
  for (const move of Object.keys(ICONS) as Move[]) {
    const button = document.createElement('button');
    button.type = 'button';
    button.title = texts[move];
    button.setAttribute('aria-label', texts[move]);
    button.append(createIcon(ICONS[move]));
    button.addEventListener('click', () => onMove(move));
    tools.append(button);
  }
  return tools;
}

function createIcon(d: string): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', d);
  svg.append(path);
  return svg;
}
