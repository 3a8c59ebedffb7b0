import { messageToText } from '../../i18n/message.ts';
import { instantToLondon } from '../../match/london-time.ts';
import { cardToEntries, type CardParts } from './card/blocks.ts';
import { inLanguage, type CardService, type CardTable, type Locale } from './card/card-data.ts';
import type { Entry } from './card/entry.ts';
import { fragmentToCard, type Named } from './card/fragment.ts';
import { contactToHref, type Contact, type Part } from './card/parts.ts';
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
    const isEmpty = this.#named.refs.length === 0 && !this.#named.medical;
    this.#part('[data-none]').hidden = !isEmpty;
    this.#part('[data-trace]').hidden = isEmpty;
    this.#list().replaceChildren();
    if (isEmpty) {
      this.#part('[data-without]').hidden = true;
      return;
    }
    try {
      const response = await fetch(this.#config.table);
      if (!response.ok) throw new Error(`${response.status}`);
      this.#list().replaceChildren(...this.#items((await response.json()) as CardTable));
      this.#part('[data-status]').textContent = '';
      this.#part('[data-without]').hidden = true;
    } catch {
      this.#part('[data-status]').textContent = this.#text('Failed');
    }
    this.dataset['ready'] = '';
  }

  /** The card's entries as on paper, and what became of services that have closed. */
  #items(table: CardTable): HTMLElement[] {
    const { locale, today: built } = this.#config;
    const { refs, discreet, medical, isChild, writes = false } = this.#named;
    const followed = refs.map((ref) => ({ ref, ...followSuccessor(ref, table.services) }));
    const centre = medical === 'centre' ? followed[0]?.service : undefined;
    const { day } = instantToLondon(new Date());
    const parts: CardParts = {
      services: followed.flatMap(({ service }) => (service && service !== centre ? [service] : [])),
      isMedical: medical !== undefined,
      centre,
      age: isChild ? '13-15' : undefined,
      writes,
      // A device whose clock is behind must not make old confirmations young.
      today: day < built ? built : day,
    };
    const gone = followed.filter(({ service }) => !service).map(({ from }) => this.#lost(from));
    const entries = cardToEntries(parts, table, { locale, discreet, form: 'full' }).map((entry) => {
      const service = entry.id === 'medical' ? centre : table.services.find(({ ref }) => ref === entry.id);
      const from = service && followed.find((each) => each.service === service)?.from;
      return this.#entry(entry, service, from);
    });
    return [...entries, ...gone];
  }

  #lost(from: CardService | undefined): HTMLElement {
    const text = from ? messageToText(this.#text('Gone'), { name: this.#name(from) }, this.#config.locale) : this.#text('Unknown');
    return toItem([element('p', '', text)]);
  }

  #entry({ name, kind, does, lines }: Entry, service: CardService | undefined, from: CardService | undefined): HTMLElement {
    const { locale, services } = this.#config;
    const moved = from ? [element('p', 'small', messageToText(this.#text('Moved'), { name: this.#name(from) }, locale))] : [];
    const about = [kind, does].filter(Boolean).map((text) => element('p', 'soft', text));
    const shown = lines.map(({ number, parts }) => {
      const line = element('p');
      if (!number) line.append(...parts.map(toNode));
      else {
        const details = element('span', 'soft small');
        details.append(...parts.map(toNode));
        line.append(contactLink(number, 'call-button'), ' ', details);
      }
      return line;
    });
    if (!service) return toItem([...moved, element('h2', '', name), ...about, ...shown]);
    const more = element('a', '', this.#text('More')) as HTMLAnchorElement;
    more.href = services.replace('{slug}', encodeURIComponent(service.slug));
    const last = element('p', 'small');
    last.append(more);
    return toItem([...moved, element('h2', '', name), ...about, ...shown, last]);
  }

  #name({ name, neutral, discreetName }: CardService): string {
    return inLanguage(this.#named.discreet ? (discreetName ?? neutral) : name, this.#config.locale);
  }

  #text = (key: string): string => this.#config.texts[`cardPage${key}`]!;
  #list = (): HTMLElement => this.#part('[data-cards]');
  #part = (selector: string): HTMLElement => this.querySelector<HTMLElement>(selector)!;
}

function toItem(children: readonly HTMLElement[]): HTMLElement {
  const item = element('li', 'card');
  const body = element('div');
  body.append(...children);
  item.append(body);
  return item;
}

const toNode = (part: Part): Node | string =>
  typeof part === 'string' ? part : contactLink(part, part.how === 'web' || part.how === 'email' ? '' : 'nobreak');

function contactLink(contact: Contact, className: string): HTMLElement {
  const link = element('a', className, contact.value) as HTMLAnchorElement;
  link.href = contactToHref(contact);
  if (contact.how === 'web') link.rel = 'noreferrer';
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
