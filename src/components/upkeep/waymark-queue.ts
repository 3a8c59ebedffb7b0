import { messageToText, type Message } from '../../i18n/message.ts';

interface Row {
  row: HTMLTableRowElement;
  name: string;
  /** All that it says, in small letters. */
  words: string;
  /** The tasks that it has, and `sole` where it is the only one of its kind. */
  kinds: readonly string[];
  /** Its place by each column, the listing's name first. */
  orders: readonly number[];
}

/** A column's number and direction; the queue's own order where there is none. */
type Sorting = { column: number; isDown: boolean } | undefined;

/** Sorts the table of what needs a call by a column and finds words in it. Without its script the table keeps the queue's order. */
class WaymarkQueue extends HTMLElement {
  #language = document.documentElement.lang;
  #collator = new Intl.Collator(this.#language);
  #rows: Row[] = [];
  #sorting: Sorting;

  connectedCallback(): void {
    this.#rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')].map((row) => toRow(row, this.#language));
    this.querySelectorAll<HTMLElement>('thead th').forEach((heading, column) => this.#addButton(heading, column));
    const tools = this.querySelector<HTMLElement>('[data-tools]');
    if (tools) tools.hidden = false;
    tools?.addEventListener('input', () => this.#show());
    this.#show();
    this.dataset['ready'] = '';
  }

  #addButton(heading: HTMLElement, column: number): void {
    const [button, sign] = [document.createElement('button'), document.createElement('span')];
    button.type = 'button';
    sign.setAttribute('aria-hidden', 'true');
    button.append(heading.textContent.trim(), ' ', sign);
    button.addEventListener('click', () => {
      this.#sorting = nextSorting(this.#sorting, column);
      this.#show();
    });
    heading.replaceChildren(button);
  }

  #show(): void {
    const sorting = this.#sorting;
    const found = this.#found();
    const shown = sorting ? [...found].sort((a, b) => this.#compare(a, b, sorting)) : found;
    this.querySelector('tbody')?.replaceChildren(...shown.map(({ row }) => row));
    this.querySelectorAll<HTMLElement>('thead th').forEach((heading, column) => {
      const isSorted = sorting?.column === column;
      if (isSorted) heading.setAttribute('aria-sort', sorting.isDown ? 'descending' : 'ascending');
      else heading.removeAttribute('aria-sort');
      heading.querySelector('span')!.textContent = isSorted ? (sorting.isDown ? '↓' : '↑') : '↕';
    });
    const status = this.querySelector<HTMLElement>('[data-shown]');
    const message = JSON.parse(status?.dataset['shown'] ?? '""') as Message;
    if (status) status.textContent = messageToText(message, { count: shown.length }, this.#language);
  }

  #found(): Row[] {
    const show = this.querySelector('select')?.value ?? '';
    const wanted = (this.querySelector('input')?.value ?? '').toLocaleLowerCase(this.#language).split(/\s+/);
    return this.#rows.filter(({ kinds, words }) => (show === '' || kinds.includes(show)) && wanted.every((word) => words.includes(word)));
  }

  #compare(a: Row, b: Row, { column, isDown }: NonNullable<Sorting>): number {
    const order = column === 0 ? this.#collator.compare(a.name, b.name) : a.orders[column]! - b.orders[column]!;
    return isDown ? -order : order;
  }
}

function toRow(row: HTMLTableRowElement, language: string): Row {
  return {
    row,
    name: row.querySelector('a')?.textContent.trim() ?? '',
    words: Array.from(row.querySelectorAll('a, span'), ({ textContent }) => textContent)
      .join(' ')
      .toLocaleLowerCase(language),
    kinds: (row.dataset['kinds'] ?? '').split(' '),
    orders: Array.from(row.cells, ({ dataset }) => Number(dataset['order'])),
  };
}

/** The first press sorts by a column, the second turns it round, the third goes back to the order of the queue. */
function nextSorting(last: Sorting, column: number): Sorting {
  if (last?.column !== column) return { column, isDown: false };
  return last.isDown ? undefined : { column, isDown: true };
}

customElements.define('waymark-queue', WaymarkQueue);
