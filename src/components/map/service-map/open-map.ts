import { boxToShow, ENGLAND_AND_WALES } from './box-to-show.ts';
import { bringIntoSight, createMap, fitCloser, fitMap, takeSize } from './create-map.ts';
import { drawNames, MINOR_FROM } from './draw-names.ts';
import { drawPins } from './draw-pins.ts';
import { drawShapes } from './draw-shapes.ts';
import { createFrame, type Frame } from './frame.ts';
import { createTools, keyToMove, moveMap, type Move } from './map-moves.ts';
import { pointToLatLng } from './leaflet.ts';
import type { Town } from '../../../place/towns.ts';
import type { MapContent, MapOptions, MapPin, ServiceMap, Spot } from './map-options.ts';
import { pinsToSpots } from './pins-to-spots.ts';
import { rectAround } from './place-labels.ts';
import { createSpotList } from './spot-list.ts';
import { createStreets } from './streets.ts';
import { linkStylesheet } from './stylesheet.ts';
import { fetchTables, type Tables } from './tables.ts';
import { townsToWrite, type TownNames } from './towns-to-write.ts';

/** The room that no name may take around the reader's place, to each side in pixels. */
const HERE_ROOM = 10;

/** More services than this in one spot are parted by moving nearer, where that parts them; fewer are listed. */
const MOST_LISTED = 6;

/**
 * Opens the map behind the list in `host`, which may still be hidden. Everything comes from our own host, and all of
 * it is in the list too. Rejects with the message `map-failed` if a part is missing, and leaves `host` as it was.
 */
export async function openMap(host: HTMLElement, options: MapOptions): Promise<ServiceMap> {
  const frame = createFrame(options.texts);
  try {
    const [tables] = await Promise.all([fetchTables(options.firstTowns ?? options.allTowns, options.areasUrl), linkStylesheet()]);
    // Between what was parsed and what is drawn, a slow phone answers a finger.
    await new Promise((resolve) => setTimeout(resolve));
    host.append(frame.root);
    return startMap(frame, options, tables);
  } catch (cause) {
    frame.root.remove();
    throw new Error('map-failed', { cause });
  }
}

function startMap(frame: Frame, options: MapOptions, tables: Tables): ServiceMap {
  const { texts, onChoose, onMove, basemap, group = pinsToSpots } = options;
  let towns = tables.towns;
  let missing = options.firstTowns && options.allTowns;
  const edge = tables.land[0]!.box;
  let content: MapContent = options;
  let names: TownNames = { main: [], minor: [] };
  let box = ENGLAND_AND_WALES;
  let chosen: string | undefined;
  let streetsCredit = '';

  const map = createMap(frame.canvas, edge);
  const shapes = drawShapes(map, tables.land, tables.areas);
  const labels = drawNames(map);
  const list = createSpotList(frame.view, texts, pick);
  const pins = drawPins(map, texts, group, press);

  const draw = () => {
    const taken = pins.draw(content.pins, chosen);
    if (content.here) taken.push(rectAround(map.project(pointToLatLng(content.here)), HERE_ROOM, HERE_ROOM));
    labels.write(names, taken);
    if (missing && map.getZoom() >= MINOR_FROM) void completeTowns(missing);
  };
  const move = (wanted: Move) => moveMap(map, wanted, box);

  /** Fetches the smaller towns. Where they do not come, the map names the larger ones alone. */
  async function completeTowns(load: () => Promise<readonly Town[]>): Promise<void> {
    missing = undefined;
    const all = await load().catch(() => undefined);
    if (!all) return;
    towns = all;
    names = townsToWrite(towns, content.towns ?? [], content.areas);
    if (frame.root.isConnected) draw();
  }

  function writeCredit(): void {
    const notes = [content.pins.some((pin) => pin.isRing) && texts.ringNote, content.here && texts.hereNote];
    frame.credit.textContent = [...notes, texts.credit, streetsCredit].filter(Boolean).join(' ');
  }

  function press({ pins: here }: Spot, button: HTMLButtonElement): void {
    if (here.length === 1) return pick(here[0]!.ref);
    if (here.length <= MOST_LISTED || !fitCloser(map, boxToShow([], here))) list.open(here, button);
  }

  function pick(ref: string): void {
    list.close();
    chosen = ref;
    draw();
    // A list in step with the map must have it before it is gone to.
    tellMove();
    onChoose(ref);
  }

  function show(next: MapContent): void {
    list.close();
    content = next;
    chosen = undefined;
    names = townsToWrite(towns, next.towns ?? [], next.areas);
    const boxes = tables.areas.filter(({ area }) => next.areas.includes(area)).map((shape) => shape.box);
    box = boxToShow(boxes, next.pins, next.here);
    fitMap(map, box);
    shapes.show(next.areas, next.here);
    writeCredit();
  }

  function showPins(next: readonly MapPin[]): void {
    list.close();
    content = { ...content, pins: next };
    chosen = undefined;
    draw();
    writeCredit();
    tellMove();
  }

  /** Says which services are in sight. */
  function tellMove(): void {
    if (!onMove || map.getSize().x === 0) return;
    const bounds = map.getBounds();
    onMove(new Set(content.pins.filter((pin) => bounds.contains(pointToLatLng(pin))).map(({ ref }) => ref)));
  }

  function choose(ref: string | undefined): void {
    list.close();
    chosen = ref;
    bringIntoSight(
      map,
      content.pins.filter((pin) => pin.ref === ref),
    );
    draw();
  }

  // Not while a finger is just being lifted: on a slow phone names would hold up what it was lifted for.
  let isToDraw = false;
  const drawSoon = () => {
    if (isToDraw) return;
    isToDraw = true;
    setTimeout(() => {
      isToDraw = false;
      if (!frame.root.isConnected) return;
      draw();
      tellMove();
    });
  };
  map.on('moveend', drawSoon);
  map.on('zoomstart', list.close);
  frame.canvas.addEventListener('keydown', (event) => {
    const wanted = keyToMove(event);
    if (!wanted) return;
    event.preventDefault();
    move(wanted);
  });
  frame.credit.before(createTools(texts, move));
  if (basemap) {
    const streets = createStreets(map, basemap.url, texts, (isShown) => {
      frame.root.classList.toggle('with-streets', isShown);
      streetsCredit = isShown ? basemap.attribution : '';
      writeCredit();
    });
    frame.credit.before(streets);
  }
  takeSize(map, edge);
  show(options);
  // Not before: the first view would be drawn twice, and that with all that is done to open.
  map.on('zoom', draw);

  // A map that was hidden when it opened has no size before it is seen.
  const resized = new ResizeObserver(() => {
    if (takeSize(map, edge)) fitMap(map, box);
  });
  resized.observe(frame.canvas);

  return {
    show,
    showPins,
    choose,
    close() {
      resized.disconnect();
      map.remove();
      frame.root.remove();
    },
  };
}
