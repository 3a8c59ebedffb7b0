import type { FoundPlace } from '../../place/found-place.ts';
import { messageToText } from '../../i18n/message.ts';
import { goToCard, showCardOnMap } from '../map/card-on-map.ts';
import type { ServiceMap } from '../map/service-map/map-options.ts';
import type { FinderConfig } from './finder-config.ts';
import type { PlaceLoader } from './place-loader.ts';
import type { NumberedPin } from './results-list.ts';

/** What a search gave the map to show. */
export interface MapContent {
  pins: NumberedPin[];
  areas: readonly string[];
  here: FoundPlace['point'];
  withoutPlace: number;
}

/** Wide enough for the map next to the list; else one of the two is shown. */
const WIDE = '(min-width: 62em)';

/** The map: the same services as in the list, next to it where there is room, else in its place. */
export class ResultsMap {
  #root: HTMLElement;
  #config: FinderConfig;
  #loader: PlaceLoader;
  #content: MapContent | undefined;
  #map: Promise<ServiceMap> | undefined;

  constructor(root: HTMLElement, config: FinderConfig, loader: PlaceLoader) {
    this.#root = root;
    this.#config = config;
    this.#loader = loader;
    for (const button of this.#switch.querySelectorAll('button'))
      button.addEventListener('click', () => this.#setOpen(button.dataset['view'] === 'map'));
    const lists = this.#part('[data-lists]');
    // The card that is looked at is marked on the map, whether it was reached by key or by pointer.
    lists.addEventListener('focusin', (event) => this.#choose(event.target));
    lists.addEventListener('click', (event) => this.#choose(event.target));
  }

  /** Shows what a search found; on a phone the list comes first. */
  show(content: MapContent): void {
    this.#content = content;
    this.#switch.hidden = content.pins.length === 0 && content.areas.length === 0;
    this.#part('[data-on-map]').hidden = true;
    if (window.matchMedia(WIDE).matches || !this.#figure.hidden) this.#setOpen(true);
  }

  /** Takes the map away, and what it knew. */
  close(): void {
    this.#content = undefined;
    const map = this.#map;
    this.#map = undefined;
    void map?.then((opened) => opened.close()).catch(() => undefined);
    this.#setOpen(false);
    this.#switch.hidden = true;
  }

  #setOpen(isOpen: boolean): void {
    this.#figure.hidden = !isOpen;
    this.#part('[data-lists]').classList.toggle('as-map', isOpen);
    for (const button of this.#switch.querySelectorAll('button'))
      button.setAttribute('aria-pressed', String((button.dataset['view'] === 'map') === isOpen));
    if (isOpen && this.#content) void this.#draw(this.#content);
  }

  async #draw(content: MapContent): Promise<void> {
    const { pins, areas, here, withoutPlace } = content;
    const shown = { pins, areas: [...areas], ...(here ? { here } : {}) };
    this.#caption(withoutPlace > 0 ? messageToText(this.#texts.mapCaption, { count: withoutPlace }, this.#config.tag) : '');
    if (this.#map) {
      (await this.#map.catch(() => undefined))?.show(shown);
      return;
    }
    this.#caption(this.#config.texts.map['opening']!);
    const opening = this.#open(shown);
    this.#map = opening;
    try {
      await opening;
      if (this.#map === opening)
        this.#caption(withoutPlace > 0 ? messageToText(this.#texts.mapCaption, { count: withoutPlace }, this.#config.tag) : '');
    } catch {
      // The list has everything that the map would show: say so, and let the button try again.
      if (this.#map === opening) this.#map = undefined;
      this.#caption(this.#config.texts.map['failed']!);
    }
  }

  async #open(shown: { pins: NumberedPin[]; areas: string[]; here?: FoundPlace['point'] }): Promise<ServiceMap> {
    const { openMap } = await import('../map/service-map/open-map.ts');
    return openMap(this.#part('[data-map-host]'), {
      ...shown,
      texts: this.#config.texts.map,
      firstTowns: () => this.#loader.mainTowns(),
      allTowns: () => this.#loader.allTowns(),
      onChoose: (ref) => (window.matchMedia(WIDE).matches ? this.#goToCard(ref) : this.#showOnMap(ref)),
      ...(this.#config.basemap ? { basemap: this.#config.basemap } : {}),
      ...(this.#config.tables.areas ? { areasUrl: this.#config.tables.areas } : {}),
    });
  }

  /** Shows a service's card over the map, with a way to its place in the list. */
  #showOnMap(ref: string): void {
    const card = this.#card(ref);
    if (!card) return;
    const texts = { showInList: this.#texts.showInList, close: this.#config.texts.map.closeSeveral };
    showCardOnMap(this.#part('[data-on-map]'), card, texts, () => {
      this.#setOpen(false);
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

  #caption(text: string): void {
    this.#part('[data-map-caption]').textContent = text;
  }

  get #texts() {
    return this.#config.texts.finder;
  }

  get #figure(): HTMLElement {
    return this.#part('[data-map]');
  }

  get #switch(): HTMLElement {
    return this.#part('[data-view-as]');
  }

  #part(selector: string): HTMLElement {
    return this.#root.querySelector<HTMLElement>(selector)!;
  }
}
