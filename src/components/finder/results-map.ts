import type { FoundPlace } from '../../place/found-place.ts';
import { messageToText } from '../../i18n/message.ts';
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

/** Wide enough for the map to stand beside the list; else it is opened by its button. */
const BESIDE = '(min-width: 62em)';

/** The map beside the list: the same services in the same order, opened when somebody asks for it or there is room. */
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
    this.#toggle.addEventListener('click', () => this.#setOpen(Boolean(this.#figure.hidden)));
    const lists = this.#part('[data-lists]');
    // The card that is looked at is marked on the map, whether it was reached by key or by pointer.
    lists.addEventListener('focusin', (event) => this.#choose(event.target));
    lists.addEventListener('click', (event) => this.#choose(event.target));
  }

  /** Shows what a search found; opens by itself only where there is room beside the list. */
  show(content: MapContent): void {
    this.#content = content;
    this.#toggle.hidden = content.pins.length === 0 && content.areas.length === 0;
    if (window.matchMedia(BESIDE).matches || !this.#figure.hidden) this.#setOpen(true);
  }

  /** Takes the map away, and what it knew. */
  close(): void {
    this.#content = undefined;
    const map = this.#map;
    this.#map = undefined;
    void map?.then((opened) => opened.close()).catch(() => undefined);
    this.#figure.hidden = true;
    this.#toggle.hidden = true;
    this.#toggle.textContent = this.#texts.showMap;
  }

  #setOpen(isOpen: boolean): void {
    this.#figure.hidden = !isOpen;
    this.#toggle.setAttribute('aria-expanded', String(isOpen));
    this.#toggle.textContent = isOpen ? this.#texts.hideMap : this.#texts.showMap;
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
      onChoose: (ref) => this.#goToCard(ref),
      ...(this.#config.basemap ? { basemap: this.#config.basemap } : {}),
      ...(this.#config.tables.areas ? { areasUrl: this.#config.tables.areas } : {}),
    });
  }

  #goToCard(ref: string): void {
    const card = this.#root.querySelector<HTMLElement>(`[data-lists] [data-ref="${CSS.escape(ref)}"]`);
    for (const other of this.#root.querySelectorAll('.card.chosen')) other.classList.remove('chosen');
    card?.classList.add('chosen');
    card?.querySelector('a')?.focus({ preventScroll: true });
    card?.scrollIntoView({ block: 'center' });
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

  get #toggle(): HTMLElement {
    return this.#part('[data-map-toggle]');
  }

  #part(selector: string): HTMLElement {
    return this.#root.querySelector<HTMLElement>(selector)!;
  }
}
