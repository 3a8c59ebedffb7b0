import { messageToText, type Message } from '../../i18n/message.ts';
import type { SearchReply, SearchRequest } from '../../search/search-worker.ts';
import type { ExcerptPart, PageKind, SiteAnswer, SiteHit } from '../../search/site-search.ts';

/** The texts that are filled in here. */
export interface SearchTexts {
  empty: string;
  searching: string;
  headingFound: Message;
  headingSome: Message;
  headingNone: string;
  headingGuess: Message;
  unknownWord: string;
  any: string;
  kinds: Record<PageKind, string>;
}

/** How many hits are shown at first, and how many more each time. */
const AT_ONCE = 10;

/** What the hits can be narrowed down by. */
const FILTERS: Record<string, (hit: SiteHit) => readonly string[]> = {
  kind: ({ kind }) => [kind],
  help: ({ helps }) => helps,
  area: ({ areas }) => areas,
};

/**
 * The search of the whole site. It hands what is typed to the sealed worker and to nothing else: the words are in no address,
 * title or storage, and gone when the page is left. Where the worker doesn't run, the list of all pages is shown with the reason.
 */
export class WaymarkSearch extends HTMLElement {
  #texts!: SearchTexts;
  #worker: Worker | undefined;
  /** Grows with every search: the answer to an earlier one is no longer wanted. */
  #search = 0;
  #hits: readonly SiteHit[] = [];
  #shown = AT_ONCE;

  connectedCallback(): void {
    this.#texts = JSON.parse(this.querySelector('script[type="application/json"]')!.textContent!) as SearchTexts;
    const form = this.#part('form') as HTMLFormElement;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask();
    });
    this.#part('[data-filters]').addEventListener('change', () => this.#showHits(AT_ONCE));
    this.#part('[data-more]').addEventListener('click', () => {
      const next = this.#shown;
      this.#showHits(next + AT_ONCE);
      this.#part('[data-hits]').children[next]?.querySelector('a')?.focus();
    });
    // Back, the back/forward cache and restored tabs must show an empty page, whatever the browser stored.
    window.addEventListener('pagehide', () => this.#forget());
    window.addEventListener('pageshow', ({ persisted }) => persisted && this.#forget());
    this.#forget();
    this.dataset['ready'] = '';
  }

  #ask(): void {
    const input = this.#part('#words') as HTMLInputElement;
    const text = input.value.trim();
    this.#showError(text === '' ? this.#texts.empty : '');
    if (text === '') return input.focus();
    this.#clear();
    this.#announce(this.#texts.searching);
    const id = ++this.#search;
    const { pack, language } = this.dataset;
    const request: SearchRequest = { id, text, pack: pack!, language: language as 'en' | 'cy' };
    this.#startWorker().postMessage(request);
  }

  #startWorker(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(this.dataset['worker']!);
    worker.addEventListener('message', ({ data }: MessageEvent<SearchReply>) => {
      if (data.id !== this.#search) return;
      if ('answer' in data) this.#show(data.answer);
      else this.#fail(data.failed);
    });
    worker.addEventListener('error', () => this.#fail('failed'));
    this.#worker = worker;
    return worker;
  }

  /** Shows the reason and the list of all pages. The next search tries again with a new worker. */
  #fail(reason: 'unsealed' | 'failed'): void {
    this.#stopWorker();
    this.#clear();
    (this.#part('form') as HTMLFormElement).hidden = reason === 'unsealed';
    const message = this.#part(`[data-failed="${reason}"]`);
    message.hidden = false;
    this.#announce(message.innerText);
    message.focus();
  }

  #show({ hits, unknown, meant }: SiteAnswer): void {
    const { unknownWord, headingFound, headingSome, headingGuess, headingNone } = this.#texts;
    const words = (this.#part('#words') as HTMLInputElement).value.trim();
    this.#hits = hits;
    const unknownLine = this.#part('[data-unknown]');
    unknownLine.hidden = hits.length === 0 || unknown.length === 0;
    unknownLine.textContent = unknown.map((typed) => this.#say(unknownWord, { typed })).join(' ');
    const message = hits.length === 0 ? headingNone : meant ? headingGuess : unknown.length > 0 ? headingSome : headingFound;
    const heading = this.#say(message, { words, meant: meant ?? '', count: hits.length });
    this.#part('[data-none]').hidden = hits.length > 0;
    this.#part('[data-filters]').hidden = hits.length < 2;
    for (const select of this.#selects) select.replaceChildren();
    this.#part('[data-found]').hidden = false;
    this.#list.open = hits.length === 0;
    const title = this.#part('[data-heading]');
    title.textContent = heading;
    this.#showHits(AT_ONCE);
    this.#announce(heading);
    title.focus({ preventScroll: true });
    this.#part('[data-found]').scrollIntoView({ block: 'start' });
  }

  /** Shows the first hits that fit what is chosen, and how many each choice would leave. */
  #showHits(count: number): void {
    this.#shown = count;
    const chosen = new Map(this.#selects.map((select) => [select.dataset['filter']!, select.value]));
    const fits = (hit: SiteHit, except?: string) =>
      [...chosen].every(([name, value]) => name === except || !value || FILTERS[name]!(hit).includes(value));
    for (const select of this.#selects) {
      const name = select.dataset['filter']!;
      this.#fillSelect(
        select,
        this.#hits.filter((hit) => fits(hit, name)),
      );
    }
    const fitting = this.#hits.filter((hit) => fits(hit));
    this.#part('[data-hits]').replaceChildren(...fitting.slice(0, count).map((hit) => hitToItem(hit, this.#texts.kinds)));
    this.#part('[data-more]').hidden = fitting.length <= count;
  }

  #fillSelect(select: HTMLSelectElement, hits: readonly SiteHit[]): void {
    const { any, kinds } = this.#texts;
    const name = select.dataset['filter']!;
    const { value: chosen } = select;
    const counts = new Map<string, number>();
    for (const value of hits.flatMap(FILTERS[name]!)) counts.set(value, (counts.get(value) ?? 0) + 1);
    if (chosen && !counts.has(chosen)) counts.set(chosen, 0);
    const toText = (value: string) => (name === 'kind' ? kinds[value as PageKind] : value);
    const options = [...counts]
      .map(([value, count]) => ({ value, text: `${toText(value)} (${count})` }))
      .sort((a, b) => a.text.localeCompare(b.text, this.dataset['tag']));
    select.replaceChildren(
      new Option(this.#say(any, { count: hits.length }), ''),
      ...options.map(({ value, text }) => new Option(text, value, false, value === chosen)),
    );
    select.parentElement!.hidden = counts.size < 2 && !chosen;
  }

  get #selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll<HTMLSelectElement>('[data-filter]')];
  }

  get #list(): HTMLDetailsElement {
    return this.#part('[data-all]') as HTMLDetailsElement;
  }

  #clear(): void {
    this.#hits = [];
    this.#list.open = true;
    for (const part of this.querySelectorAll<HTMLElement>('[data-found], [data-failed]')) part.hidden = true;
    for (const part of this.querySelectorAll('[data-heading], [data-unknown], [data-hits], [data-filter]')) part.replaceChildren();
  }

  /** Empties everything, as if nobody had searched here. The worker has seen the words, so it goes too. */
  #forget(): void {
    this.#search += 1;
    this.#stopWorker();
    (this.#part('form') as HTMLFormElement).reset();
    (this.#part('#words') as HTMLInputElement).value = '';
    this.#showError('');
    this.#announce('');
    this.#clear();
  }

  #stopWorker(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #showError(text: string): void {
    const error = this.#part('#words-error');
    error.textContent = text;
    error.hidden = text === '';
    this.#part('#words').toggleAttribute('aria-invalid', text !== '');
  }

  #announce(text: string): void {
    this.#part('[data-status]').textContent = text;
  }

  #say(message: Message, values: Record<string, string | number>): string {
    return messageToText(message, values, this.dataset['tag']!);
  }

  #part(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector)!;
  }
}

/** An element with texts and elements in it; every text goes in as text, never as markup. */
function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

const partsToNodes = (parts: readonly ExcerptPart[]): (Node | string)[] =>
  parts.map(({ text, isFound }) => (isFound ? element('mark', {}, text) : text));

function hitToItem({ path, title, lang, kind, detail, excerpt, sections }: SiteHit, kinds: SearchTexts['kinds']): HTMLElement {
  const link = element('a', { href: path, ...(lang ? { lang } : {}) }, title);
  const where = element('p', { className: 'small soft' }, [kinds[kind], detail].filter(Boolean).join(' · '));
  const parts = sections.map((section) =>
    element('li', {}, element('a', { href: section.path }, section.title), ': ', ...partsToNodes(section.excerpt)),
  );
  const text =
    parts.length > 0 ? element('ul', { className: 'small' }, ...parts) : element('p', { className: 'small' }, ...partsToNodes(excerpt));
  return element('li', {}, element('p', {}, link), where, text);
}

customElements.define('waymark-search', WaymarkSearch);
