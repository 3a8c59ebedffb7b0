import { formatList } from '../../i18n/list-format.ts';
import { messageToText } from '../../i18n/message.ts';
import type { FoundPlace, Resolution } from '../../place/found-place.ts';
import { isBeginningOfName } from '../../place/postcode.ts';
import { instantToLondon } from '../../match/london-time.ts';
import { formToAnswers } from './answers.ts';
import { fetchCards, type Cards } from './area-cards.ts';
import type { Ordered } from './engine.ts';
import type { FinderConfig, PageConfig } from './finder-config.ts';
import { FinderView } from './finder-view.ts';
import { loadLaterTexts } from './later-texts.ts';
import { ListOrMap } from './list-or-map.ts';
import { PlaceLoader } from './place-loader.ts';
import { renderInBatches } from './render-in-batches.ts';
import type { SuggestionBox } from './suggestion-box.ts';

type Engine = typeof import('./engine.ts');

/** The last search that found a place. */
interface Shown {
  place: FoundPlace;
  areas: readonly string[];
  councils: readonly string[];
  cards: Cards;
  words: string;
  refs: ReadonlySet<string>;
  engine: Engine;
}

/**
 * The finder: looks up what was typed on the device, asks our own host for the cards of the areas it may lie in, and puts
 * them in order. What was typed stands in no address, title or storage, and is emptied on leaving.
 */
export class WaymarkFinder extends HTMLElement {
  #config!: FinderConfig;
  #loader!: PlaceLoader;
  #view!: FinderView;
  #suggestions: Promise<SuggestionBox> | undefined;
  #engine: Promise<Engine> | undefined;
  #map!: ListOrMap;
  #moreAbout: InstanceType<Engine['MoreAbout']> | undefined;
  /** What is on the page now, so that another answer can put it in another order. */
  #shown: Shown | undefined;
  /** Whether the box was gone into. */
  #isInUse = false;
  /** Grows with every search, so that an answer that comes late is known to be no longer wanted. */
  #search = 0;

  connectedCallback(): void {
    this.#config = pageToConfig(this);
    this.#loader = new PlaceLoader(this.#config.tables, this.#config.locale);
    this.#view = new FinderView(this, this.#config);
    this.#map = new ListOrMap(this, this.#config, this.#loader);
    const { input, form } = this.#view;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#find();
    });
    form.addEventListener('change', (event) => {
      if (event.target !== input) this.#reorder();
    });
    // The order is wanted only by someone who is about to type.
    input.addEventListener('focus', () => this.#prepare(), { once: true });
    input.addEventListener('input', () => {
      this.#loader.prepare(input.value);
      if (isBeginningOfName(input.value)) this.#suggest();
    });
    // Back from a service's page: the list was cleared on leaving, and nothing may bring it back.
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const isBack = entry?.type === 'back_forward';
    // Back, the back/forward cache and restored tabs must show an empty finder, whatever the browser kept.
    window.addEventListener('pagehide', () => this.#forget());
    // Someone who began while the page was still loading keeps what they typed.
    window.addEventListener('pageshow', ({ persisted }) => {
      if (!persisted && this.#isInUse) return;
      this.#forget();
      if (persisted || isBack) this.#view.showCleared();
    });
    this.#forget();
    if (isBack) this.#view.showCleared();
    this.querySelector('[data-change]')!.addEventListener('click', () => {
      this.#view.unfold();
      input.focus();
      input.select();
    });
    this.dataset['ready'] = '';
  }

  #prepare(): void {
    this.#isInUse = true;
    void this.#loadEngine()
      .then(({ warmUp }) => warmUp(this.#config))
      .catch(() => undefined);
  }

  /** Offers names while one is being typed; without the list of names the box works all the same. */
  #suggest(): void {
    const { input, options } = this.#view;
    this.#suggestions ??= import('./suggestion-box.ts').then(
      ({ SuggestionBox }) =>
        new SuggestionBox(
          input,
          options,
          this.#loader,
          this.#config,
          (text) => this.#view.announce(text),
          () => void this.#find(),
        ),
    );
    this.#suggestions.catch(() => (this.#suggestions = undefined));
  }

  #closeSuggestions(): void {
    void this.#suggestions?.then((box) => box.close()).catch(() => undefined);
  }

  #loadEngine(): Promise<Engine> {
    this.#engine ??= Promise.all([import('./engine.ts'), this.#loadList()])
      .then(([engine]) => engine)
      .catch((error: unknown) => {
        this.#engine = undefined;
        throw error;
      });
    return this.#engine;
  }

  /** Browsers put English things in a row, but not Welsh ones. */
  async #loadList(): Promise<void> {
    if (this.#config.locale === 'en') return;
    const { listInWelsh } = await import('../../i18n/welsh-lists.ts');
    this.#config.list = listInWelsh;
  }

  async #find(): Promise<void> {
    const { input } = this.#view;
    const text = input.value.trim();
    this.#closeSuggestions();
    this.#view.showError(text === '' ? this.#config.texts.finder.empty : '');
    if (text === '') return input.focus();
    this.#view.announce(this.#config.texts.finder.searching);
    await this.#attempt(() => this.#answer(text));
  }

  /** Runs a search; whatever fails in it, the page says what to do instead. */
  async #attempt(search: () => Promise<void>): Promise<void> {
    const number = ++this.#search;
    this.#shown = undefined;
    try {
      await search();
    } catch {
      if (number === this.#search) this.#view.showWay('failed');
    }
  }

  async #answer(text: string): Promise<void> {
    const number = this.#search;
    const { resolution, words } = await this.#loader.read(text);
    if (number === this.#search) return this.#respond(text, resolution, words);
  }

  async #respond(text: string, resolution: Resolution, words: string): Promise<void> {
    const { misspelt, whichPart, whichPlace } = this.#config.texts.finder;
    switch (resolution.kind) {
      case 'found':
        return this.#showPlace(resolution, words);
      case 'outside':
        return this.#view.showWay(resolution.where);
      case 'which':
        return this.#askWhich(resolution.of === 'region' ? whichPart : whichPlace, resolution.choices, words);
      case 'misspelt':
        return this.#askWhich(misspelt, resolution.choices, words);
      case 'unknown':
        return this.#showWords(text);
    }
  }

  async #showWords(text: string): Promise<void> {
    const number = this.#search;
    const [{ answerToShown }, answer, texts] = await Promise.all([
      import('./word-hits.ts'),
      this.#searchWords(text),
      loadLaterTexts(this.#config),
    ]);
    if (number !== this.#search) return;
    if (answer.hits.length > 0) this.#view.showHits(answerToShown(answer, text, texts.words, this.#config));
    else this.#view.showWay('unknown');
  }

  async #searchWords(words: string) {
    // Both are asked for now and not before: few people search by words.
    const [{ searchWords }, response] = await Promise.all([import('./word-hits.ts'), fetch(this.#config.tables.words)]);
    if (!response.ok) throw new Error(`${response.status}`);
    return searchWords(await response.text(), words, this.#config.locale);
  }

  #askWhich(question: string, choices: readonly FoundPlace[], words: string): void {
    this.#view.clear();
    this.#view.ask(
      question,
      choices.map(({ label }) => ({ text: label, choose: () => void this.#attempt(() => this.#choose(label, words)) })),
    );
    this.#view.open('');
  }

  /** A choice is looked up by its label: of a large region it is a region itself. */
  async #choose(label: string, words: string): Promise<void> {
    this.#view.input.value = label;
    const number = this.#search;
    const { resolution } = await this.#loader.read(label);
    if (number === this.#search) return this.#respond(label, resolution, words);
  }

  async #showPlace(place: FoundPlace, words = ''): Promise<void> {
    const number = this.#search;
    const [engine, cards, answer] = await Promise.all([
      this.#loadEngine(),
      fetchCards(place.areas.map((area) => this.#config.cards.replace('{area}', area))),
      words ? this.#searchWords(words) : undefined,
    ]);
    if (number !== this.#search) return;
    const refs = new Set(answer?.hits.map((hit) => hit.ref));
    Object.assign(this.#config.councilNames, ...cards.councilNames);
    this.#list({ place, areas: place.areas, councils: place.councils, cards, words, refs, engine });
  }

  #list(shown: Shown): void {
    this.#view.clear();
    this.#shown = shown;
    const { place, areas, words } = shown;
    this.#view.input.value = place.label;
    this.#view.fold(place.label);
    const { answer, count, isFitting } = this.#order(shown);
    renderInBatches(this.#view.lists);
    const { tag, texts } = this.#config;
    const { covering, contactable } = answer.counts;
    const say = (message: Parameters<typeof messageToText>[0], count: number) =>
      messageToText(message, { count, contactable, place: place.label, words }, tag);
    this.#view.showNote(place, areas);
    this.#askWhere(shown, answer.whichCouncil);
    this.#view.open(
      isFitting
        ? say(texts.finder.headingWordsHere, count)
        : words
          ? say(texts.finder.noWords, 0)
          : say(texts.finder.headingCovers, covering),
    );
  }

  /** Asks for the area or the council, where knowing it would change the answer. */
  #askWhere(shown: Shown, whichCouncil: readonly string[]): void {
    const { place, areas, cards } = shown;
    const { areaNames, councilNames, tag, texts } = this.#config;
    const { whichArea, allAreas, whichCouncil: question, otherCouncil } = texts.finder;
    if (whichCouncil.length > 0 && areas.length === 1) {
      const choices = whichCouncil
        .map((council) => ({ text: councilNames[council] ?? council, choose: () => this.#list({ ...shown, councils: [council] }) }))
        .sort((a, b) => a.text.localeCompare(b.text, tag));
      this.#view.ask(question, choices, otherCouncil);
    } else if (place.areas.length > 1) {
      const choose = (chosen: readonly string[], councils: readonly string[]) => () => this.#list({ ...shown, areas: chosen, councils });
      this.#view.ask(whichArea, [
        ...place.areas.map((area, at) => ({
          text: areaNames[area] ?? area,
          // Of the councils that the place may lie in, only those of that area are left.
          choose: choose(
            [area],
            place.councils.filter((council) => council in cards.councilNames[at]!),
          ),
        })),
        { text: allAreas, choose: choose(place.areas, place.councils) },
      ]);
    }
  }

  /** Puts what was found in order, with the answers as they stand, and shows it. */
  #order({ place, areas, councils, cards, refs, engine }: Shown): Ordered {
    const { welshAreas, overTheBorderMiles, today } = this.#config;
    const { lists, form } = this.#view;
    const now = instantToLondon(new Date());
    const query = {
      ...formToAnswers(form),
      areas,
      councils,
      countries: areas.map((area) => (welshAreas.includes(area) ? ('wales' as const) : ('england' as const))),
      point: place.point,
      // A device whose clock is behind must not make old confirmations young.
      today: now.day < today ? today : now.day,
      now,
      overTheBorderMiles,
    };
    const ordered = engine.orderAndShow(lists, cards, query, refs, this.#config);
    const { answer, calls, count, pins } = ordered;
    this.#moreAbout ??= new engine.MoreAbout(this.querySelector('[data-kept]')!, this.#config);
    this.#moreAbout.show(lists, cards, place.areas, answer);
    lists.hidden = false;
    this.#view.showCalls(calls);
    this.#view.showChosen(answer.chosen.flatMap((chosen) => this.#chosenToTexts(chosen)));
    this.#map.show({ pins, areas, here: place.point, withoutPlace: count - new Set(pins.map((pin) => pin.ref)).size });
    return ordered;
  }

  /** What the services say of a language, need or community that was chosen. */
  #chosenToTexts({ kind, id, refs, interpreterRefs }: Ordered['answer']['chosen'][number]): string[] {
    const { tag, texts, groupNames, languageNames, needNames } = this.#config;
    const { chosenSome, chosenNone, interpreters } = texts.finder;
    const what = { language: languageNames, community: groupNames, need: needNames }[kind][id] ?? id;
    const say = (message: Parameters<typeof messageToText>[0], count: number) => messageToText(message, { count, what }, tag);
    return [
      [
        refs.length > 0 ? say(chosenSome, refs.length) : say(chosenNone, 0),
        ...(interpreterRefs.length > 0 ? [say(interpreters, interpreterRefs.length)] : []),
      ].join(' '),
    ];
  }

  /** Another answer: the same services in another order. The focus stays where it is. */
  #reorder(): void {
    if (!this.#shown) return;
    const { count } = this.#order(this.#shown);
    this.#view.announce(messageToText(this.#config.texts.changed, { count }, this.#config.tag));
  }

  /** Empties everything that was typed, chosen and shown. */
  #forget(): void {
    this.#search += 1;
    this.#shown = undefined;
    this.#moreAbout = undefined;
    this.#closeSuggestions();
    this.#map.close();
    this.#view.forget();
  }
}

/** Reads the data in the page, and the names that the page has on links and questions. */
function pageToConfig(finder: HTMLElement): FinderConfig {
  const config = JSON.parse(finder.querySelector('script[type="application/json"]')!.textContent!) as PageConfig;
  const boxes = (name: string) =>
    Object.fromEntries(
      [...finder.querySelectorAll<HTMLInputElement>(`[name=${name}]`)].map((box) => [box.value, box.closest('label')!.textContent!.trim()]),
    );
  const links = document.querySelectorAll<HTMLAnchorElement>('[data-areas] a');
  const languages = finder.querySelectorAll<HTMLOptionElement>('#language option');
  return {
    ...config,
    areaNames: Object.fromEntries([...links].map((link) => [link.pathname.split('/').at(-2)!, link.text])),
    councilNames: {},
    groupNames: { ...config.groupNames, ...boxes('communities') },
    languageNames: Object.fromEntries([...languages].map(({ value, text }) => [value, text])),
    needNames: boxes('needs'),
    list: (items, type) => formatList(items, config.tag, type),
  };
}

customElements.define('waymark-finder', WaymarkFinder);
