import type { FinderConfig } from './finder-config.ts';
import { loadLaterTexts } from './later-texts.ts';
import type { PlaceLoader } from './place-loader.ts';
import type { ResultsMap } from './results-map.ts';
import type { MapContent } from './results-list.ts';

/** Wide enough for the map next to the list; else one of the two is shown. */
const WIDE = '(min-width: 62em)';

/** List and map: next to each other where there is room, else one of the two. The map comes when it is first shown. */
export class ListOrMap {
  #root: HTMLElement;
  #config: FinderConfig;
  #loader: PlaceLoader;
  #content: MapContent | undefined;
  #map: Promise<ResultsMap> | undefined;

  constructor(root: HTMLElement, config: FinderConfig, loader: PlaceLoader) {
    this.#root = root;
    this.#config = config;
    this.#loader = loader;
    for (const button of this.#buttons) button.addEventListener('click', () => this.#setOpen(button.dataset['view'] === 'map'));
  }

  /** Shows what a search found; on a phone the list comes first. */
  show(content: MapContent): void {
    this.#content = content;
    this.#part('[data-view-as]').hidden = content.pins.length === 0 && content.areas.length === 0;
    this.#part('[data-on-map]').hidden = true;
    if (window.matchMedia(WIDE).matches || !this.#part('[data-map]').hidden) this.#setOpen(true);
  }

  /** Takes the map away, and what it knew. */
  close(): void {
    this.#content = undefined;
    void this.#map?.then((map) => map.close()).catch(() => undefined);
    this.#setOpen(false);
    this.#part('[data-view-as]').hidden = true;
  }

  #setOpen(isOpen: boolean): void {
    this.#part('[data-map]').hidden = !isOpen;
    this.#part('[data-lists]').classList.toggle('as-map', isOpen);
    for (const button of this.#buttons) button.setAttribute('aria-pressed', String((button.dataset['view'] === 'map') === isOpen));
    if (isOpen && this.#content) void this.#draw(this.#content);
  }

  async #draw(content: MapContent): Promise<void> {
    const { mapOpening, mapFailed } = this.#config.texts;
    if (!this.#map) this.#caption(mapOpening);
    try {
      const map = await this.#load();
      // It may have been closed, or something else may have been found meanwhile.
      if (this.#content === content) await map.show(content);
    } catch {
      // The list has everything that the map would show: say so, and let the button try again.
      this.#caption(mapFailed);
    }
  }

  #load(): Promise<ResultsMap> {
    this.#map ??= Promise.all([import('./results-map.ts'), loadLaterTexts(this.#config)])
      .then(([{ ResultsMap }, { map }]) => new ResultsMap(this.#root, this.#config, this.#loader, map, () => this.#setOpen(false)))
      .catch((error: unknown) => {
        this.#map = undefined;
        throw error;
      });
    return this.#map;
  }

  #caption(text: string): void {
    this.#part('[data-map-caption]').textContent = text;
  }

  get #buttons() {
    return this.#part('[data-view-as]').querySelectorAll('button');
  }

  #part(selector: string): HTMLElement {
    return this.#root.querySelector<HTMLElement>(selector)!;
  }
}
