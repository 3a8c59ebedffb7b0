import type { MapTexts } from './map-options.ts';

/** The elements that the map consists of, in the order in which they are read and reached. */
export interface Frame {
  root: HTMLElement;
  /** Holds the canvas, and whatever lies over it. */
  view: HTMLElement;
  /** Leaflet draws here. */
  canvas: HTMLElement;
  /** The key and the credits, at the end of the map. */
  credit: HTMLElement;
}

/** Makes the frame of a map, with a link past it for those who go by keyboard. */
export function createFrame(texts: MapTexts): Frame {
  const root = createElement('div', 'service-map');
  const skip = createElement('a', 'skip');
  const view = createElement('div', 'map-view');
  const canvas = createElement('div', 'map-canvas');
  const credit = createElement('p', 'map-credit');
  // By script, because the jump must leave nothing in the address.
  skip.href = '#';
  skip.textContent = texts.skip;
  skip.addEventListener('click', (event) => {
    event.preventDefault();
    credit.focus();
  });
  canvas.tabIndex = 0;
  canvas.setAttribute('role', 'region');
  canvas.setAttribute('aria-label', texts.label);
  canvas.setAttribute('aria-description', texts.help);
  credit.tabIndex = -1;
  view.append(canvas);
  root.append(skip, view, credit);
  return { root, view, canvas, credit };
}

function createElement<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.className = className;
  return element;
}
