import type { Locale } from '../../i18n/locale.ts';
import { choiceToSnippet, type FramedPage } from './frame-snippet.ts';

/** The page's data: the address of this copy, and the title of every page that may be framed. */
export interface EmbedConfig {
  /** Where nothing is said, the address under which the page was opened. */
  address?: string | undefined;
  /** By page and language, with {area} for the area's name. */
  titles: Record<FramedPage, Record<Locale, string>>;
  areas: Record<string, Record<Locale, string>>;
}

/** Makes the text for a frame from what is chosen. Without script the page says how to change the text by hand. */
export class WaymarkEmbed extends HTMLElement {
  #config!: EmbedConfig;

  connectedCallback(): void {
    this.#config = JSON.parse(this.querySelector('script[type="application/json"]')!.textContent!) as EmbedConfig;
    this.#part('[data-by-hand]').hidden = true;
    for (const part of this.querySelectorAll<HTMLElement>('[data-choices], [data-copying]')) part.hidden = false;
    this.addEventListener('change', () => this.#show());
    this.#part('[data-copy]').addEventListener('click', () => void this.#copy());
    // A browser may keep what was chosen when it loads the page again.
    window.addEventListener('pageshow', () => this.#show());
    this.#show();
    this.dataset['ready'] = '';
  }

  #show(): void {
    const chosen = (name: string) => this.#part<HTMLSelectElement>(`select[name="${name}"]`).value;
    const [area, page, locale] = [chosen('area'), chosen('page') as FramedPage, chosen('language') as Locale];
    const { titles, areas, address } = this.#config;
    const title = titles[page][locale].replace('{area}', areas[area]![locale]);
    const snippet = choiceToSnippet({ area, page, locale, height: Number(chosen('height')) }, address ?? location.origin, title);
    this.#part('pre').textContent = snippet;
    this.#part('[data-status]').textContent = '';
  }

  async #copy(): Promise<void> {
    const [box, status] = [this.#part('pre'), this.#part('[data-status]')];
    try {
      await navigator.clipboard.writeText(box.textContent ?? '');
      status.textContent = status.dataset['copied']!;
    } catch {
      getSelection()?.selectAllChildren(box);
      status.textContent = status.dataset['failed']!;
    }
  }

  #part<E extends HTMLElement = HTMLElement>(selector: string): E {
    return this.querySelector<E>(selector)!;
  }
}

customElements.define('waymark-embed', WaymarkEmbed);
