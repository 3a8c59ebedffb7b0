import { messageToText } from '../../i18n/message.ts';
import { instantToLondon } from '../../match/london-time.ts';
import { inLanguage, type CardService, type CardTable, type Locale } from './card/card-data.ts';
import { serviceToEntry, type CardOptions } from './card/entry.ts';
import { fragmentToCard, type Named } from './card/fragment.ts';
import { followSuccessor } from './card/successor.ts';

interface Config {
  locale: Locale;
  table: string;
  today: string;
  /** The path of a service's page, with {slug} for its name. */
  services: string;
  texts: Record<string, string>;
}

/** Shows the card that the address names. The references are in the fragment, so they never reach a server. */
export class WaymarkCard extends HTMLElement {
  #config!: Config;
  #named: Named = { refs: [], discreet: false };

  connectedCallback(): void {
    this.#config = JSON.parse(this.querySelector('script[type="application/json"]')!.textContent!) as Config;
    window.addEventListener('hashchange', () => void this.#read());
    window.addEventListener('pagehide', () => this.#list().replaceChildren());
    window.addEventListener('pageshow', () => void this.#show());
    void this.#read();
  }

  /** Takes the references out of the address, so that nobody who looks at it later learns them. */
  #read(): Promise<void> | undefined {
    if (location.hash === '') return this.#show();
    this.#named = fragmentToCard(location.hash);
    history.replaceState(null, '', location.pathname + location.search);
    return this.#show();
  }

  async #show(): Promise<void> {
    const { refs, discreet } = this.#named;
    this.#part('[data-none]').hidden = refs.length > 0;
    this.#part('[data-trace]').hidden = refs.length === 0;
    this.#list().replaceChildren();
    if (refs.length === 0) return;
    try {
      const response = await fetch(this.#config.table);
      if (!response.ok) throw new Error(`${response.status}`);
      const table = (await response.json()) as CardTable;
      this.#list().replaceChildren(...refs.map((ref) => this.#item(ref, discreet, table)));
      this.#part('[data-status]').textContent = '';
    } catch {
      this.#part('[data-status]').textContent = this.#text('Failed');
    }
    this.dataset['ready'] = '';
  }

  #item(ref: string, discreet: boolean, table: CardTable): HTMLElement {
    const { locale, services } = this.#config;
    const item = element('li', 'card');
    const parts = element('div');
    item.append(parts);
    const { service, from } = followSuccessor(ref, table.services);
    const name = (each: CardService) => inLanguage(discreet ? each.neutral : each.name, locale);
    if (!service) {
      const text = from ? messageToText(this.#text('Gone'), { name: name(from) }, locale) : this.#text('Unknown');
      parts.append(element('p', '', text));
      return item;
    }
    if (from) parts.append(element('p', 'small', messageToText(this.#text('Moved'), { name: name(from) }, locale)));
    parts.append(...this.#entry(service, table, discreet));
    const more = element('a', '', this.#text('More')) as HTMLAnchorElement;
    more.href = services.replace('{slug}', encodeURIComponent(service.slug));
    const last = element('p', 'small');
    last.append(more);
    parts.append(last);
    return item;
  }

  #entry(service: CardService, table: CardTable, discreet: boolean): HTMLElement[] {
    const { locale, today: built } = this.#config;
    const { day } = instantToLondon(new Date());
    // A device whose clock is behind must not make old confirmations young.
    const options: CardOptions = { locale, discreet, short: false, today: day < built ? built : day };
    const { name, kind, does, lines } = serviceToEntry(service, table, options);
    return [
      element('h2', '', name),
      ...[kind, does].filter(Boolean).map((text) => element('p', 'soft', text)),
      ...lines.map(({ number, text }) => {
        const line = element('p');
        if (number) line.append(callLink(number), ' ', element('span', 'soft small', text));
        else line.textContent = text;
        return line;
      }),
    ];
  }

  #text = (key: string): string => this.#config.texts[`cardPage${key}`]!;
  #list = (): HTMLElement => this.#part('[data-cards]');
  #part = (selector: string): HTMLElement => this.querySelector<HTMLElement>(selector)!;
}

function callLink(number: string): HTMLElement {
  const link = element('a', 'call-button', number) as HTMLAnchorElement;
  link.href = `tel:${number.replace(/\s/g, '')}`;
  return link;
}

/** An element with text: nothing of a listing can become markup. */
function element(tag: string, className = '', text = ''): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}

customElements.define('waymark-card', WaymarkCard);
