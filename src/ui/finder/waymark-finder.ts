import { messageToText } from '../../i18n/message.ts';
import { findServices } from '../../match/find-services.ts';
import { resolvePlace, type FoundPlace, type Resolution } from '../../place/resolve-place.ts';
import { textToWordsAndPlace } from '../../place/words-and-place.ts';
import { fetchCards, type Cards } from './area-cards.ts';
import type { FinderConfig } from './finder-config.ts';
import { FinderView } from './finder-view.ts';
import { ResultsMap } from './results-map.ts';
import { PlaceLoader } from './place-loader.ts';
import { showResults } from './results-list.ts';
import { SuggestionBox } from './suggestion-box.ts';

/**
 * The finder: looks up what was typed on the device, asks our own host for the cards of the areas it may lie in, and puts
 * them in order. What was typed stands in no address, title or storage, and is emptied on leaving.
 */
export class WaymarkFinder extends HTMLElement {
  #config!: FinderConfig;
  #loader!: PlaceLoader;
  #view!: FinderView;
  #suggestions!: SuggestionBox;
  #map!: ResultsMap;
  /** Grows with every search, so that an answer that comes late is known to be no longer wanted. */
  #search = 0;

  connectedCallback(): void {
    this.#config = JSON.parse(this.querySelector('script[type="application/json"]')!.textContent!) as FinderConfig;
    this.#loader = new PlaceLoader(this.#config.tables);
    this.#view = new FinderView(this, this.#config);
    this.#map = new ResultsMap(this, this.#config, this.#loader);
    const { input, form, options } = this.#view;
    this.#suggestions = new SuggestionBox(
      input,
      options,
      this.#loader,
      this.#config,
      (text) => this.#view.announce(text),
      () => void this.#find(),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#find();
    });
    // The towns are a larger file: wanted only by someone who is about to type.
    input.addEventListener('focus', () => void this.#loader.whole().catch(() => undefined), { once: true });
    void this.#loader.districts().catch(() => undefined);
    // Back, the back/forward cache and restored tabs must show an empty finder, whatever the browser kept.
    window.addEventListener('pagehide', () => this.#forget());
    window.addEventListener('pageshow', () => this.#forget());
    this.#forget();
    this.dataset['ready'] = '';
  }

  async #find(): Promise<void> {
    const { input } = this.#view;
    const text = input.value.trim();
    this.#suggestions.close();
    this.#view.showError(text === '' ? this.#config.texts.finder.empty : '');
    if (text === '') return input.focus();
    this.#view.announce(this.#config.texts.finder.searching);
    await this.#attempt(() => this.#answer(text));
  }

  /** Runs a search; whatever fails in it, the page says what to do instead. */
  async #attempt(search: () => Promise<void>): Promise<void> {
    const number = ++this.#search;
    try {
      await search();
    } catch {
      if (number === this.#search) this.#view.showWay('failed');
    }
  }

  async #answer(text: string): Promise<void> {
    const number = this.#search;
    const resolution = await this.#resolve(text);
    if (number !== this.#search) return;
    if (resolution.kind === 'found') return this.#showPlace(resolution);
    if (resolution.kind === 'outside') return this.#view.showWay(resolution.neighbour);
    if (resolution.kind === 'which') return this.#askWhich(this.#config.texts.finder.whichPlace, resolution.choices);
    for (const { words, place } of textToWordsAndPlace(text)) {
      const where = await this.#resolve(place);
      if (where.kind === 'found') return this.#showPlace(where, words);
    }
    if (resolution.kind === 'misspelt') return this.#askWhich(this.#config.texts.finder.misspelt, resolution.choices);
    const hits = await this.#searchWords(text);
    if (number !== this.#search) return;
    if (hits.length > 0) this.#view.showHits(hits, text);
    else this.#view.showWay('unknown');
  }

  async #resolve(text: string): Promise<Resolution> {
    const byDistrict = resolvePlace(text, await this.#loader.districts());
    // A postcode needs no towns; a name may mean more than the areas alone know.
    if (byDistrict.kind === 'outside' || (byDistrict.kind === 'found' && byDistrict.point)) return byDistrict;
    try {
      return resolvePlace(text, await this.#loader.whole());
    } catch (error) {
      if (byDistrict.kind === 'found') return byDistrict;
      throw error;
    }
  }

  async #searchWords(words: string) {
    // Both are asked for now and not before: few people search by words.
    const [{ searchWords }, response] = await Promise.all([import('./word-search.ts'), fetch(this.#config.tables.words)]);
    if (!response.ok) throw new Error(`${response.status}`);
    return searchWords(await response.text(), words);
  }

  #askWhich(question: string, choices: readonly FoundPlace[]): void {
    this.#view.clear();
    this.#view.ask(
      question,
      choices.map((choice) => ({
        text: choice.label,
        choose: () => {
          this.#view.input.value = choice.label;
          void this.#attempt(() => this.#showPlace(choice));
        },
      })),
    );
    this.#view.open('');
  }

  async #showPlace(place: FoundPlace, words = ''): Promise<void> {
    const number = this.#search;
    const [cards, hits] = await Promise.all([
      fetchCards(place.areas.map((area) => this.#config.cards.replace('{area}', area))),
      words ? this.#searchWords(words) : [],
    ]);
    if (number !== this.#search) return;
    this.#view.clear();
    const refs = new Set(hits.map((hit) => hit.ref));
    this.#list(place, place.areas, cards, words, refs);
    if (place.areas.length === 1) return;
    const { whichArea, allAreas } = this.#config.texts.finder;
    const choose = (areas: readonly string[]) => () => this.#list(place, areas, cards, words, refs);
    this.#view.ask(whichArea, [
      ...place.areas.map((area) => ({ text: this.#config.areaNames[area] ?? area, choose: choose([area]) })),
      { text: allAreas, choose: choose(place.areas) },
    ]);
  }

  #list(place: FoundPlace, areas: readonly string[], cards: Cards, words: string, refs: ReadonlySet<string>): void {
    const { countries, today, overTheBorderMiles, tag, texts } = this.#config;
    const found = findServices(cards.candidates, {
      areas,
      countries: areas.map((area) => countries[area]!),
      point: place.point,
      today,
      overTheBorderMiles,
    });
    const fitting = found.filter(({ candidate }) => refs.has(candidate.ref));
    const results = fitting.length > 0 ? fitting : found;
    const pins = showResults(this.#view.lists, results, cards, place.point, this.#config);
    this.#view.lists.hidden = false;
    const covering = found.filter(({ candidate }) => candidate.coverage.areas.some((area) => areas.includes(area))).length;
    const say = (message: Parameters<typeof messageToText>[0], count: number) =>
      messageToText(message, { count, place: place.label, words }, tag);
    const heading =
      fitting.length > 0
        ? say(texts.finder.headingWordsHere, fitting.length)
        : words
          ? say(texts.finder.noWords, 0)
          : say(texts.finder.headingCovers, covering);
    this.#view.showNote(place, areas);
    this.#view.open(heading);
    this.#map.show({ pins, areas, here: place.point, withoutPlace: results.length - new Set(pins.map((pin) => pin.ref)).size });
  }

  /** Empties everything that was typed, chosen and shown. */
  #forget(): void {
    this.#search += 1;
    this.#suggestions.close();
    this.#map.close();
    this.#view.forget();
  }
}

customElements.define('waymark-finder', WaymarkFinder);
