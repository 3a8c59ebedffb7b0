import type { LeafletMap } from './leaflet.ts';
import type { MapTexts } from './map-options.ts';

/**
 * The button that puts a street map behind the pins. Nothing of it is loaded before the press, since from then on our
 * server can see which part of the map is shown; the note next to the button says so.
 */
export function createStreets(map: LeafletMap, url: string, texts: MapTexts, onShown: (isShown: boolean) => void): HTMLElement {
  const box = document.createElement('p');
  const button = document.createElement('button');
  const note = document.createElement('span');
  let hide: (() => void) | undefined;
  box.className = 'map-streets';
  button.type = 'button';
  button.textContent = texts.showStreets;
  button.setAttribute('aria-pressed', 'false');
  note.setAttribute('role', 'status');
  note.textContent = texts.streetsNote;
  button.addEventListener('click', async () => {
    if (button.ariaBusy === 'true') return;
    button.ariaBusy = 'true';
    try {
      if (hide) hide();
      hide = hide ? undefined : await (await import('./street-layer.ts')).addStreets(map, url);
      note.textContent = texts.streetsNote;
    } catch {
      note.textContent = texts.streetsFailed;
    }
    button.ariaBusy = 'false';
    button.setAttribute('aria-pressed', String(hide !== undefined));
    onShown(hide !== undefined);
  });
  box.append(button, ' ', note);
  return box;
}
