import type { map } from '../../../i18n/en/map.ts';
import type { Point } from '../../../place/point.ts';
import type { Town } from '../../../place/towns.ts';

/** A place of a service on the map. A service with several places has several pins of one number. */
export interface MapPin extends Point {
  ref: string;
  /** The number of the service's card in the list. */
  number: number;
  name: string;
  /** Only the town is known: drawn as a ring. */
  isRing: boolean;
}

/** Pixels on the map. */
export interface Pixel {
  x: number;
  y: number;
}

/** Pins so close together that they share a button. */
export interface Spot {
  /** At least one, in the order of their numbers, each service once. */
  pins: MapPin[];
  /** The position of the button. */
  at: Pixel;
  /** All are rings. */
  isRing: boolean;
}

/** Says which pins share a button: given the pins, then where they are on the map at a zoom. */
export type Grouping = (pins: readonly MapPin[]) => (zoom: number, toPixel: (point: Point) => Pixel) => Spot[];

/** Where the reader is, and how far off that may be. */
export interface Here extends Point {
  precisionMiles: number;
}

/** The map's texts, in the reader's language. */
export type MapTexts = Record<keyof typeof map, string>;

/** What is shown: it changes with every search. */
export interface MapContent {
  /** In the order of their numbers. */
  pins: readonly MapPin[];
  /** The police areas whose shapes are highlighted, by slug. */
  areas: readonly string[];
  here?: Here | undefined;
  /** Names of towns to write before all others. */
  towns?: readonly string[] | undefined;
}

/** A street map on our own host: a PMTiles file and its credits. */
export interface Basemap {
  url: string;
  attribution: string;
}

export interface MapOptions extends MapContent {
  texts: MapTexts;
  /** Somebody chose a service on the map: the list marks its card and moves the focus there. */
  onChoose(ref: string): void;
  /** All towns, where the page has them already; else the map fetches their table. */
  allTowns?: (() => Promise<readonly Town[]>) | undefined;
  /** The best known towns, where they come by themselves; all others then only once somebody is near enough to need them. */
  firstTowns?: (() => Promise<readonly Town[]>) | undefined;
  basemap?: Basemap | undefined;
  /** Which pins share a button; left out: those that would touch. */
  group?: Grouping | undefined;
  /** The services that are in sight now, after every move. */
  onMove?: ((refs: ReadonlySet<string>) => void) | undefined;
  /** The address of the official shapes of the areas, if an operator loaded them; otherwise the approximate ones are drawn. */
  areasUrl?: string | undefined;
}

/** A map that is open. */
export interface ServiceMap {
  /** Shows another search, and moves to it. */
  show(content: MapContent): void;
  /** Shows other pins, and stays where it is. */
  showPins(pins: readonly MapPin[]): void;
  /** Marks the pins of a service, and brings them into sight. A service without a pin, or none, takes the mark away. */
  choose(ref: string | undefined): void;
  /** Takes everything away. */
  close(): void;
}
