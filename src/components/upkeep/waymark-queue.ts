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
  #rows: Row[] = [];
  #sorting: Sorting;
  #collator = new Intl.Collator(document.documentElement.lang);

  connectedCallback(): void {
    const language = document.documentElement.lang;
    this.#rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')].map((row) => toRow(row, language));
    this.querySelectorAll<HTMLElement>('thead th').forEach((heading, column) => this.#addButton(heading, column));
    const tools = this.querySelector<HTMLElement>('[data-tools]');
    tools?.addEventListener('input', () => this.#filter());
    if (tools) tools.hidden = false;
    this.#filter();
    this.dataset['ready'] = '';
  }

  #addButton(heading: HTMLElement, column: number): void {
    const [button, sign] = [document.createElement('button'), document.createElement('span')];
    button.type = 'button';
    sign.setAttribute('aria-hidden', 'true');
    sign.textContent = '↕';
    button.append(heading.textContent.trim(), ' ', sign);
    button.addEventListener('click', () => this.#sort(nextSorting(this.#sorting, column)));
    heading.replaceChildren(button);
  }

  #sort(sorting: Sorting): void {
    this.#sorting = sorting;
    const rows = sorting ? [...this.#rows].sort((a, b) => this.#compare(a, b, sorting)) : this.#rows;
    this.querySelector('tbody')?.append(...rows.map(({ row }) => row));
    this.querySelectorAll<HTMLElement>('thead th').forEach((heading, column) => {
      const isSorted = sorting?.column === column;
      if (isSorted) heading.setAttribute('aria-sort', sorting.isDown ? 'descending' : 'ascending');
      else heading.removeAttribute('aria-sort');
      heading.querySelector('span')!.textContent = isSorted ? (sorting.isDown ? '↓' : '↑') : '↕';
    });
  }

  #compare(a: Row, b: Row, { column, isDown }: NonNullable<Sorting>): number {
    const order = column === 0 ? this.#collator.compare(a.name, b.name) : a.orders[column]! - b.orders[column]!;
    return isDown ? -order : order;
  }

  #filter(): void {
    const language = document.documentElement.lang;
    const show = this.querySelector('select')?.value ?? '';
    const wanted = (this.querySelector('input')?.value ?? '').toLocaleLowerCase(language).split(/\s+/).filter(Boolean);
    let count = 0;
    for (const { row, kinds, words } of this.#rows) {
      const isShown = (show === '' || kinds.includes(show)) && wanted.every((word) => words.includes(word));
      row.hidden = !isShown;
      if (isShown) count += 1;
    }
    const status = this.querySelector<HTMLElement>('[data-shown]');
    if (status) status.textContent = messageToText(JSON.parse(status.dataset['shown']!) as Message, { count }, language);
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
