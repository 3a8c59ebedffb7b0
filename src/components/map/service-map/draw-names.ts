import { Point, pointToLatLng, setPosition, type LeafletMap } from './leaflet.ts';
import { placeLabels, thinOut, type Label, type Rect } from './place-labels.ts';
import type { TownName, TownNames } from './towns-to-write.ts';

/** From this zoom on, smaller places are named too. */
export const MINOR_FROM = 9.5;

/** Writes names of towns where there is room. They are for the eye alone: no information of theirs is only here. */
export function drawNames(map: LeafletMap) {
  const pane = map.createPane('names');
  pane.setAttribute('aria-hidden', 'true');

  return {
    /** Writes as many names as fit around the boxes in `taken`, in pixels of the whole map at this zoom. */
    write({ main, minor }: TownNames, taken: readonly Rect[]): void {
      const { min, max } = map.getPixelBounds();
      const view = { left: min!.x + 4, top: min!.y + 4, right: max!.x - 4, bottom: max!.y - 4 };
      const isSeen = ({ at }: Label) => at.x > view.left && at.x < view.right && at.y > view.top && at.y < view.bottom;
      const bounds = map.getBounds();
      const [west, south, east, north] = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
      // Thousands of towns: where each lies on the screen is worked out for those alone that are in sight.
      const isNearby = ({ lat, lon }: TownName) => lat >= south && lat <= north && lon >= west && lon <= east;
      const toLabels = (towns: readonly TownName[]) =>
        towns
          .filter(isNearby)
          .map((town): Label => ({ name: town.name, at: map.project(pointToLatLng(town)) }))
          .filter(isSeen);
      const isNear = map.getZoom() >= MINOR_FROM;
      const labels = [...toLabels(main), ...(isNear ? thinOut(toLabels(minor)) : [])];
      const origin = map.getPixelOrigin();
      pane.replaceChildren(
        ...placeLabels(labels, view, taken, isNear ? 14 : 22).map(({ name, at }) => {
          const label = document.createElement('span');
          label.textContent = name;
          setPosition(label, new Point(at.x, at.y).subtract(origin).round());
          return label;
        }),
      );
    },
  };
}
