import Combobox from '@github/combobox-nav';
import { messageToText } from '../../i18n/message.ts';
import type { Suggestion } from '../../place/suggest.ts';
import type { FinderConfig } from './finder-config.ts';
import type { PlaceLoader } from './place-loader.ts';

/** How long typing must rest before the number of suggestions is announced: else a screen reader talks over the keys. */
const REST_MS = 900;

/** Offers names of places under the box while someone types. Numbered criteria: docs/accessibility.md, 1 to 9. */
export class SuggestionBox {
  #input: HTMLInputElement;
  #list: HTMLElement;
  #loader: PlaceLoader;
  #config: FinderConfig;
  #announce: (text: string) => void;
  #combobox: Combobox;
  #rest = 0;
  #asked = 0;

  constructor(
    input: HTMLInputElement,
    list: HTMLElement,
    loader: PlaceLoader,
    config: FinderConfig,
    announce: (text: string) => void,
    onChosen: () => void,
  ) {
    this.#input = input;
    this.#list = list;
    this.#loader = loader;
    this.#config = config;
    this.#announce = announce;
    this.#combobox = new Combobox(input, list, { tabInsertsSuggestions: false, scrollIntoViewOptions: { block: 'nearest' } });
    input.addEventListener('input', () => void this.#offer());
    input.addEventListener('keydown', (event) => event.key === 'Escape' && this.close());
    input.addEventListener('blur', () => setTimeout(() => this.close(), 200));
    // Somebody may have typed before this was there.
    if (input.value) void this.#offer();
    list.addEventListener('combobox-commit', (event) => {
      input.value = (event.target as HTMLElement).dataset['label'] ?? '';
      this.close();
      onChosen();
    });
  }

  /** Hides and empties the list. */
  close(): void {
    this.#asked += 1;
    clearTimeout(this.#rest);
    if (!this.#list.hidden) this.#combobox.stop();
    this.#list.hidden = true;
    this.#list.replaceChildren();
  }

  async #offer(): Promise<void> {
    const asked = ++this.#asked;
    const typed = this.#input.value;
    const suggestions = await this.#loader.suggest(typed).catch(() => []);
    // Another key was pressed meanwhile, or the box was left: what was asked for is no longer wanted.
    if (asked !== this.#asked) return;
    if (suggestions.length === 0) {
      this.close();
      return;
    }
    const wasHidden = this.#list.hidden;
    this.#list.replaceChildren(...suggestions.map(suggestionToOption));
    this.#list.hidden = false;
    if (wasHidden) this.#combobox.start();
    else this.#combobox.clearSelection();
    clearTimeout(this.#rest);
    this.#rest = window.setTimeout(
      () => this.#announce(messageToText(this.#config.texts.finder.suggestionCount, { count: suggestions.length }, this.#config.tag)),
      REST_MS,
    );
  }
}

function suggestionToOption({ label, match: [from, to] }: Suggestion, index: number): HTMLElement {
  const option = document.createElement('li');
  option.id = `place-option-${index}`;
  option.setAttribute('role', 'option');
  option.dataset['label'] = label;
  const typed = document.createElement('mark');
  typed.textContent = label.slice(from, to);
  option.append(label.slice(0, from), typed, label.slice(to));
  return option;
}
