import { bringIntoSight } from './create-map.ts';
import { Point, pointToLatLng, setPosition, wasDragged, type LeafletMap } from './leaflet.ts';
import type { Grouping, MapPin, MapTexts, Spot } from './map-options.ts';
import { fillPinButton } from './pin-button.ts';
import { rectAround, type Rect } from './place-labels.ts';

const HALF_HEIGHT = 18;

/**
 * The pins, as buttons in the order of their numbers. `onPress` gets the services at the pressed button.
 */
export function drawPins(map: LeafletMap, texts: MapTexts, group: Grouping, onPress: (spot: Spot, button: HTMLButtonElement) => void) {
  const pane = map.createPane('pins');
  const buttons = new Map<string, HTMLButtonElement>();
  const spotOf = new WeakMap<Element, Spot>();
  let grouped: { pins: readonly MapPin[]; spotsAt: ReturnType<Grouping> } | undefined;
  let drawn: { pins: readonly MapPin[]; chosen: string | undefined; zoom: number; origin: Point; room: Rect[] } | undefined;

  function createButton(): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.addEventListener('click', (event) => {
      // The end of a drag that began on a pin is no press; a key's click has no detail.
      if (event.detail > 0 && wasDragged(map)) return;
      onPress(spotOf.get(button)!, button);
    });
    button.addEventListener('focus', () => {
      // A press of the mouse focuses too, and must find the pin where it was.
      if (!button.matches(':focus-visible')) return;
      const { pins } = spotOf.get(button)!;
      bringIntoSight(map, [pins[0]!]);
    });
    return button;
  }

  return {
    /** Draws the pins where they now belong, and returns the room that they take, in pixels of the whole map. */
    draw(pins: readonly MapPin[], chosen: string | undefined): Rect[] {
      const [zoom, origin] = [map.getZoom(), map.getPixelOrigin()];
      // A map that was only moved carries its pins along.
      if (drawn?.pins === pins && drawn.chosen === chosen && drawn.zoom === zoom && drawn.origin.equals(origin)) return [...drawn.room];
      if (grouped?.pins !== pins) grouped = { pins, spotsAt: group(pins) };
      const spots = grouped.spotsAt(zoom, (point) => map.project(pointToLatLng(point)));
      const focused = spotOf.get(document.activeElement ?? pane)?.pins[0];
      const keys = spots.map(({ pins: [first] }) => `${first!.ref} ${first!.lat} ${first!.lon}`);
      const kept = new Set(keys);
      for (const [key, button] of buttons) {
        if (kept.has(key)) continue;
        button.remove();
        buttons.delete(key);
      }
      let next = pane.firstElementChild;
      spots.forEach((spot, index) => {
        const button = buttons.get(keys[index]!) ?? createButton();
        buttons.set(keys[index]!, button);
        spotOf.set(button, spot);
        fillPinButton(button, spot, chosen, texts);
        setPosition(button, new Point(spot.at.x, spot.at.y).subtract(origin).round());
        if (button === next) next = next.nextElementSibling;
        else pane.insertBefore(button, next);
      });
      // Where the button that had the focus went into another one, the focus goes with it.
      const heir = focused && spots.findIndex((spot) => spot.pins.some((pin) => pin.ref === focused.ref));
      if (heir !== undefined && !pane.contains(document.activeElement)) buttons.get(keys[heir] ?? '')?.focus({ preventScroll: true });
      drawn = { pins, chosen, zoom, origin, room: spots.map(spotToRect) };
      return [...drawn.room];
    },
  };
}

const spotToRect = ({ at, pins }: Spot): Rect => rectAround(at, pins.length > 1 ? 30 : HALF_HEIGHT, HALF_HEIGHT);
