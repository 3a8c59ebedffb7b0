import { messageToText } from '../../i18n/message.ts';
import type { Answer } from '../../match/answer.ts';
import type { Cards } from './area-cards.ts';
import { cardToName } from './results-list.ts';
import type { FinderConfig } from './finder-config.ts';
import { loadLaterTexts } from './later-texts.ts';

/** The file of the services that are for everyone. */
const NATIONAL = 'national';

/**
 * "More about …" on every card: opens what its own page says in place. On the first opening the details of all areas of the answer
 * come, whole and the same whichever card was opened, so that our host does not learn which it was.
 */
export class MoreAbout {
  #kept: HTMLElement;
  #config: FinderConfig;
  #cards: Cards | undefined;
  #bar: Promise<import('./keep.ts').KeepBar> | undefined;
  /** What was kept in this search or an earlier one, by reference. */
  #keptRefs = new Set<string>();
  #areas: readonly string[] = [];

  constructor(kept: HTMLElement, config: FinderConfig) {
    this.#kept = kept;
    this.#config = config;
  }

  /** Gives every card on the page its button. `areas` are those that the place may be in. */
  show(lists: HTMLElement, cards: Cards, areas: readonly string[], { nearby }: Answer): void {
    this.#cards = cards;
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
    this.#showKept(keep, name, this.#keptRefs.has(card.dataset['ref']!));
    keep.addEventListener('click', () => void this.#keepCard(card, keep));
    acts.append(button, keep);
    card.lastElementChild!.append(acts);
  }

  async #keepCard(card: HTMLElement, button: HTMLButtonElement): Promise<void> {
    // The code and the note are wanted only by someone who keeps something.
    this.#bar ??= Promise.all([import('./keep.ts'), loadLaterTexts(this.#config)]).then(
      ([{ KeepBar }, texts]) => new KeepBar(this.#kept, texts, this.#config.tag),
    );
    const bar = await this.#bar.catch(() => undefined);
    if (!bar) return void (this.#bar = undefined);
    const ref = card.dataset['ref']!;
    const isKept = bar.toggle(card, this.#cards!);
    if (isKept) this.#keptRefs.add(ref);
    else this.#keptRefs.delete(ref);
    this.#showKept(button, cardToName(card), isKept);
  }

  #showKept(button: HTMLButtonElement, name: string, isKept: boolean): void {
    const { tag, texts } = this.#config;
    const { keep, keepName, remove, removeName } = texts.keep;
    button.textContent = isKept ? remove : keep;
    button.setAttribute('aria-label', messageToText(isKept ? removeName : keepName, { name }, tag));
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
    const addresses = this.#areas.map((area) => `${this.#config.cards.replace('{area}', area)}details/`);
    const details = await import('./details.ts')
      .then(({ fetchDetails }) => fetchDetails(card.dataset['ref']!, addresses))
      .catch(() => undefined);
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
}
