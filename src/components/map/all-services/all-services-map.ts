import { messageToText } from '../../../i18n/message.ts';
import { canBeCalledNow } from '../../../match/can-be-called-now.ts';
import { instantToLondon } from '../../../match/london-time.ts';
import { loadLaterTexts, type LaterTexts } from '../../finder/later-texts.ts';
import { goToCard, isWide, showCardOnMap } from '../card-on-map.ts';
import { clusterPins } from '../service-map/cluster-pins.ts';
import type { ServiceMap } from '../service-map/map-options.ts';
import { openMap } from '../service-map/open-map.ts';
import { fetchTowns } from '../service-map/tables.ts';
import type { AllServicesConfig } from './config.ts';
import { fetchServices, type MapService } from './fetch-services.ts';

/** How many rows are shown before the rest is folded. */
const FIRST_ROWS = 20;

/** The map of all services, open. */
export interface AllServicesMap {
  close(): void;
}

/**
 * Opens the map in the page's element, with the list and the filters. Where the map fails to load, the list shows all services;
 * rejects only where the services themselves fail to load.
 */
export async function openAllServices(root: HTMLElement, config: AllServicesConfig): Promise<AllServicesMap> {
  const [services, { map }] = await Promise.all([fetchServices(config.cards), loadLaterTexts(config)]);
  const page = new Page(root, services, config, map);
  await page.open();
  return page;
}

class Page implements AllServicesMap {
  #root: HTMLElement;
  #services: readonly MapService[];
  #config: AllServicesConfig;
  #texts: LaterTexts['map'];
  #map: ServiceMap | undefined;
  #listening = new AbortController();
  #shown: readonly MapService[] = [];
  #fitting: readonly MapService[];

  constructor(root: HTMLElement, services: readonly MapService[], config: AllServicesConfig, texts: LaterTexts['map']) {
    this.#root = root;
    this.#services = services;
    this.#config = config;
    this.#texts = texts;
    this.#fitting = services;
  }

  async open(): Promise<void> {
    const { signal } = this.#listening;
    const form = this.#part<HTMLFormElement>('form');
    form.addEventListener('change', () => this.#filter(), { signal });
    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    // The row that is looked at is marked on the map, whether it was reached by key or by pointer.
    for (const event of ['focusin', 'click'] as const)
      this.#part('[data-in-view]').addEventListener(event, ({ target }) => this.#markOnMap(target), { signal });
    this.#toggle(true);
    this.#map = await this.#openMap();
    this.#part('[data-map]').hidden = this.#map === undefined;
    if (this.#map) this.#hideAreas();
    else this.#list(this.#services);
  }

  close(): void {
    this.#listening.abort();
    this.#map?.close();
    this.#list([]);
    this.#part('[data-status]').textContent = '';
    this.#toggle(false);
    this.#part('[data-map]').hidden = true;
    this.#part('[data-areas]').hidden = false;
  }

  /** The map stands in their place, but nothing that somebody has reached by key vanishes. */
  #hideAreas(): void {
    const areas = this.#part('[data-areas]');
    const hide = (focused: EventTarget | null) => (areas.hidden = !areas.contains(focused as Node | null));
    hide(document.activeElement);
    areas.addEventListener('focusout', ({ relatedTarget }) => hide(relatedTarget), { signal: this.#listening.signal });
  }

  #openMap(): Promise<ServiceMap | undefined> {
    const { tables, locale, basemap } = this.#config;
    return openMap(this.#part('[data-map-host]'), {
      texts: this.#texts.texts,
      pins: this.#pins(),
      areas: [],
      group: clusterPins,
      firstTowns: () => fetchTowns(tables.mainTowns, locale),
      allTowns: () => fetchTowns(tables.towns, locale),
      onMove: (refs) => this.#list(this.#fitting.filter(({ candidate }) => refs.has(candidate.ref))),
      onChoose: (ref) => this.#choose(ref),
      ...(basemap ? { basemap } : {}),
      ...(tables.areas ? { areasUrl: tables.areas } : {}),
    }).catch(() => undefined);
  }

  #pins() {
    return this.#fitting.flatMap(({ candidate: { ref, name, points }, number }) => {
      const isRing = points.every(({ basis }) => basis === 'town');
      return points.map(({ lat, lon }) => ({ ref, name, number, lat, lon, isRing }));
    });
  }

  #filter(): void {
    const answers = new FormData(this.#part<HTMLFormElement>('form'));
    const kind = String(answers.get('kind') ?? '');
    const now = answers.has('now') ? instantToLondon(new Date()) : undefined;
    this.#fitting = this.#services.filter(
      ({ candidate }) => (kind === '' || candidate.types.includes(kind)) && (!now || canBeCalledNow(candidate, now)),
    );
    this.#part('[data-on-map]').hidden = true;
    if (this.#map) this.#map.showPins(this.#pins());
    else this.#list(this.#fitting);
  }

  /** Lists services, and says how many there are. */
  #list(services: readonly MapService[]): void {
    const { texts, tag } = this.#config;
    const isSame = services.length === this.#shown.length && services.every((service, at) => service === this.#shown[at]);
    const focused = document.activeElement;
    this.#shown = services;
    if (!isSame) {
      const rows = services.map(({ row }) => row);
      const more = this.#part('[data-more]');
      this.#part('[data-list]').replaceChildren(...rows.slice(0, FIRST_ROWS));
      this.#part('[data-folded]').replaceChildren(...rows.slice(FIRST_ROWS));
      more.hidden = rows.length <= FIRST_ROWS;
      more.querySelector('summary')!.textContent = messageToText(texts.more, { count: rows.length - FIRST_ROWS }, tag);
      // A row that was moved about has lost the focus, and may be out of sight.
      if (focused instanceof HTMLElement && focused.isConnected && focused !== document.activeElement) {
        focused.focus({ preventScroll: true });
        focused.scrollIntoView({ block: 'nearest' });
      }
    }
    this.#part('[data-status]').textContent = messageToText(
      texts.page.inView,
      { count: services.length, total: this.#fitting.length },
      tag,
    );
  }

  /** Somebody pressed a pin: next to the map the list has the row, below the map it is shown on it. */
  #choose(ref: string): void {
    const row = this.#services.find(({ candidate }) => candidate.ref === ref)!.row;
    const list = this.#part('[data-in-view]');
    if (isWide()) return goToCard(list, row);
    const { showInList, texts } = this.#texts;
    const panel = this.#part('[data-on-map]');
    showCardOnMap(panel, row, { showInList, close: texts.closeSeveral }, () => {
      panel.hidden = true;
      goToCard(list, row);
    });
  }

  #markOnMap(target: EventTarget | null): void {
    const ref = (target as Element | null)?.closest<HTMLElement>('[data-ref]')?.dataset['ref'];
    if (ref) this.#map?.choose(ref);
  }

  #toggle(isOpen: boolean): void {
    this.#part<HTMLFieldSetElement>('fieldset').disabled = !isOpen;
    this.#part('[data-in-view]').hidden = !isOpen;
    this.#part('[data-on-map]').hidden = true;
  }

  #part<E extends HTMLElement = HTMLElement>(selector: string): E {
    return this.#root.querySelector<E>(selector)!;
  }
}
