import { messageToText } from '../../i18n/message.ts';
import type { Answer } from '../../match/answer.ts';
import type { Cards } from './area-cards.ts';
import { cardToName } from './results-list.ts';
import type { FinderConfig } from './finder-config.ts';

/** The file of the services that are for everyone. */
const NATIONAL = 'national';

/**
 * "More about …" on every card: opens what its own page says in place. On the first opening the details of all areas of the answer
 * come, whole and the same whichever card was opened, so that our host does not learn which it was.
 */
export class MoreAbout {
  #kept: HTMLElement;
  #cards: Cards;
  #config: FinderConfig;
  #bar: Promise<import('./keep.ts').KeepBar> | undefined;
  #areas: readonly string[] = [];
  #files = new Map<string, Promise<Document>>();

  constructor(kept: HTMLElement, cards: Cards, config: FinderConfig) {
    this.#kept = kept;
    this.#cards = cards;
    this.#config = config;
  }

  /** Gives every card on the page its button. `areas` are those that the place may be in. */
  show(lists: HTMLElement, areas: readonly string[], { nearby }: Answer): void {
    const neighbours = nearby.flatMap(({ candidate }) => candidate.coverage.areas[0] ?? []);
    this.#areas = [...new Set([...areas, ...neighbours, NATIONAL])].sort();
    for (const card of lists.querySelectorAll<HTMLElement>('[data-ref]:not(:has(> div > .acts))')) this.#addButton(card);
  }

  #addButton(card: HTMLElement): void {
    const { texts, tag } = this.#config;
    const name = cardToName(card);
    const acts = document.createElement('p');
    acts.className = 'acts no-print';
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'link';
    button.setAttribute('aria-expanded', 'false');
    const [short, long] = [document.createElement('span'), document.createElement('span')];
    short.className = 'short';
    short.setAttribute('aria-hidden', 'true');
    short.textContent = texts.finder.more;
    long.className = 'long';
    long.textContent = messageToText(texts.finder.moreAbout, { name }, tag);
    button.append(short, long);
    button.addEventListener('click', () => void this.#toggle(card, button));
    const keep = document.createElement('button');
    keep.type = 'button';
    keep.className = 'link';
    keep.textContent = texts.keep.keep;
    keep.setAttribute('aria-label', messageToText(texts.keep.keepName, { name }, tag));
    keep.setAttribute('aria-pressed', 'false');
    keep.addEventListener('click', () => void this.#keepCard(card, keep));
    acts.append(button, keep);
    card.lastElementChild!.append(acts);
  }

  async #keepCard(card: HTMLElement, button: HTMLButtonElement): Promise<void> {
    // The code and the note are wanted only by someone who keeps something.
    this.#bar ??= import('./keep.ts').then(({ KeepBar }) => new KeepBar(this.#kept, this.#config));
    const bar = await this.#bar.catch(() => undefined);
    if (!bar) return void (this.#bar = undefined);
    const isKept = bar.toggle(card, this.#cards);
    button.setAttribute('aria-pressed', String(isKept));
    button.textContent = isKept ? this.#config.texts.keep.remove : this.#config.texts.keep.keep;
  }

  async #toggle(card: HTMLElement, button: HTMLButtonElement): Promise<void> {
    const isOpen = button.getAttribute('aria-expanded') === 'true';
    button.setAttribute('aria-expanded', String(!isOpen));
    const known = card.querySelector<HTMLElement>('.more-about');
    if (known) {
      known.hidden = isOpen;
      return;
    }
    const part = document.createElement('div');
    part.className = 'more-about';
    card.lastElementChild!.append(part);
    const details = await this.#load(card.dataset['ref']!).catch(() => undefined);
    const { detailsFailed, ownPage } = this.#config.texts.finder;
    const page = document.createElement('p');
    const link = document.createElement('a');
    link.href = card.dataset['page']!;
    link.textContent = ownPage;
    page.append(...(details ? [] : [`${detailsFailed} `]), link);
    part.replaceChildren(...(details ? [details] : []), page);
    // What did not come is asked for again the next time.
    if (!details) button.addEventListener('click', () => part.remove(), { once: true, capture: true });
  }

  async #load(ref: string): Promise<Node | undefined> {
    const files = await Promise.all(this.#areas.map((area) => this.#fetch(area)));
    const found = files.map((file) => file.querySelector(`[data-details="${CSS.escape(ref)}"]`)).find((part) => part !== null);
    return found && document.importNode(found, true);
  }

  #fetch(area: string): Promise<Document> {
    const known = this.#files.get(area) ?? fetchPart(`${this.#config.cards.replace('{area}', area)}details/`);
    this.#files.set(area, known);
    known.catch(() => this.#files.delete(area));
    return known;
  }
}

async function fetchPart(address: string): Promise<Document> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status}`);
  const parsed = new DOMParser().parseFromString(await response.text(), 'text/html');
  if (!parsed.querySelector('#end')) throw new Error('cut short');
  return parsed;
}
