import type { FoundPlace } from '../../place/found-place.ts';
import { messageToText } from '../../i18n/message.ts';
import { goToCard, isWide, showCardOnMap } from '../map/card-on-map.ts';
import type { ServiceMap } from '../map/service-map/map-options.ts';
import { openMap } from '../map/service-map/open-map.ts';
import { fetchTowns } from '../map/service-map/tables.ts';
import type { FinderConfig } from './finder-config.ts';
import type { LaterTexts } from './later-texts.ts';
import type { PlaceLoader } from './place-loader.ts';
import type { MapContent } from './results-list.ts';

/** The map of the services in the list. Loaded when it is first shown. */
export class ResultsMap {
  #root: HTMLElement;
  #config: FinderConfig;
  #loader: PlaceLoader;
  #texts: LaterTexts['map'];
  #showList: () => void;
  #map: Promise<ServiceMap> | undefined;

  constructor(root: HTMLElement, config: FinderConfig, loader: PlaceLoader, texts: LaterTexts['map'], showList: () => void) {
    this.#root = root;
    this.#config = config;
    this.#loader = loader;
    this.#texts = texts;
    this.#showList = showList;
    const lists = this.#part('[data-lists]');
    // The card that is looked at is marked on the map, whether it was reached by key or by pointer.
    lists.addEventListener('focusin', (event) => this.#choose(event.target));
    lists.addEventListener('click', (event) => this.#choose(event.target));
  }

  /** Shows what a search found; rejects where the map fails to load. */
  async show({ pins, areas, here, withoutPlace }: MapContent): Promise<void> {
    const shown = { pins, areas: [...areas], ...(here ? { here } : {}) };
    if (this.#map) (await this.#map).show(shown);
    else {
      const opening = this.#open(shown);
      this.#map = opening;
      try {
        await opening;
      } catch (error) {
        if (this.#map === opening) this.#map = undefined;
        throw error;
      }
      if (this.#map !== opening) return;
    }
    this.#part('[data-map-caption]').textContent =
      withoutPlace > 0 ? messageToText(this.#texts.caption, { count: withoutPlace }, this.#config.tag) : '';
  }

  /** Takes the map away, and what it knew. */
  close(): void {
    const map = this.#map;
    this.#map = undefined;
    void map?.then((opened) => opened.close()).catch(() => undefined);
  }

  #open(shown: { pins: MapContent['pins']; areas: string[]; here?: FoundPlace['point'] }): Promise<ServiceMap> {
    return openMap(this.#part('[data-map-host]'), {
      ...shown,
      texts: this.#texts.texts,
      firstTowns: () => this.#loader.knownTowns ?? fetchTowns(this.#config.tables.mainTowns, this.#config.locale),
      allTowns: () => this.#loader.allTowns(),
      onChoose: (ref) => (isWide() ? this.#goToCard(ref) : this.#showOnMap(ref)),
      ...(this.#config.basemap ? { basemap: this.#config.basemap } : {}),
      ...(this.#config.tables.areas ? { areasUrl: this.#config.tables.areas } : {}),
    });
  }

  /** Shows a service's card over the map, with a way to its place in the list. */
  #showOnMap(ref: string): void {
    const card = this.#card(ref);
    if (!card) return;
    const { showInList, texts } = this.#texts;
    showCardOnMap(this.#part('[data-on-map]'), card, { showInList, close: texts.closeSeveral }, () => {
      this.#showList();
      this.#goToCard(ref);
    });
  }

  #card(ref: string): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>(`[data-lists] [data-ref="${CSS.escape(ref)}"]`);
  }

  #goToCard(ref: string): void {
    goToCard(this.#root, this.#card(ref));
  }

  #choose(target: EventTarget | null): void {
    const ref = (target as Element | null)?.closest<HTMLElement>('[data-ref]')?.dataset['ref'];
    if (ref) void this.#map?.then((map) => map.choose(ref)).catch(() => undefined);
  }

  #part(selector: string): HTMLElement {
    return this.#root.querySelector<HTMLElement>(selector)!;
  }
}
