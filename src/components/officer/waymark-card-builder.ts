import type { BuilderAreaData, BuilderData, BuilderWords } from './builder/builder-data.ts';
import { linkStylesheet } from './stylesheet.ts';

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status}`);
  return (await response.json()) as T;
}

/**
 * The place of the card builder: it comes when it is asked for, with all it needs, and asks for nothing afterwards.
 * Leaving the page takes it down, so that nothing of a card is left for who comes next.
 */
export class WaymarkCardBuilder extends HTMLElement {
  #close: (() => void) | undefined;

  connectedCallback(): void {
    const button = this.#part<HTMLButtonElement>('[data-open]');
    button.hidden = false;
    button.addEventListener('click', () => void this.#open());
    window.addEventListener('pagehide', () => this.#forget());
    window.addEventListener('pageshow', () => this.#forget());
    this.dataset['ready'] = '';
  }

  async #open(): Promise<void> {
    const status = this.#part('[data-status]');
    status.textContent = status.dataset['opening']!;
    try {
      const [{ mountBuilder }, data] = await Promise.all([import('./builder/mount.tsx'), this.#data(), linkStylesheet()]);
      this.#close?.();
      this.#close = mountBuilder(this.#part('[data-builder]'), data, () => this.#forget());
      this.#part('[data-open]').hidden = true;
      status.textContent = '';
    } catch {
      status.textContent = status.dataset['failed']!;
    }
  }

  async #data(): Promise<BuilderData> {
    const { from, words } = this.dataset;
    const [area, language] = await Promise.all([fetchJson<BuilderAreaData>(from!), fetchJson<BuilderWords>(words!)]);
    return { ...language, ...area };
  }

  #forget(): void {
    this.#close?.();
    this.#close = undefined;
    const button = this.#part('[data-open]');
    button.hidden = false;
    this.#part('[data-status]').textContent = '';
  }

  #part<E extends HTMLElement = HTMLElement>(selector: string): E {
    return this.querySelector<E>(selector)!;
  }
}

customElements.define('waymark-card-builder', WaymarkCardBuilder);
