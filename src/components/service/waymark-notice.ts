import { isOnAt } from '../../match/notice-days.ts';

/** How often an open page looks at the calendar again. */
const EVERY_MINUTE = 60_000;

/**
 * A notice that is shown on its days. While one says that its service is closed, the numbers next to it are hidden and what to
 * call instead is shown. Without the script the dates are there to read.
 */
export class WaymarkNotice extends HTMLElement {
  #timer: number | undefined;

  connectedCallback(): void {
    this.#show();
    this.#timer = window.setInterval(() => this.#show(), EVERY_MINUTE);
  }

  disconnectedCallback(): void {
    window.clearInterval(this.#timer);
  }

  #show(): void {
    this.hidden = !this.#isOn();
    const reach = this.closest('[data-reach]');
    if (!reach) return;
    const isClosed = [...reach.querySelectorAll<WaymarkNotice>('waymark-notice[data-closed]')].some((notice) => notice.#isOn());
    for (const part of reach.querySelectorAll<HTMLElement>('[data-calls]')) part.hidden = isClosed;
    for (const part of reach.querySelectorAll<HTMLElement>('[data-instead]')) part.hidden = !isClosed;
  }

  #isOn(): boolean {
    const { from = '', until = '' } = this.dataset;
    return isOnAt({ from, until }, new Date());
  }
}

customElements.define('waymark-notice', WaymarkNotice);
