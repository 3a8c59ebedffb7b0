import { ShiftCounter } from './shift-counter.ts';

/**
 * Leaving quickly, after GOV.UK's "Exit this page": same tab, an overlay at once, three presses of Shift, announced.
 * Two things are stricter: the title is blanked, and this page's entry in the history is taken over by the destination, so
 * that Back does not lead to it. Pages seen before it stay in the history: nothing here can change that, and nothing here
 * is recorded.
 */
export class WaymarkLeave extends HTMLElement {
  #overlay: HTMLElement | undefined;
  #status: HTMLElement | undefined;
  #title = document.title;

  connectedCallback(): void {
    this.#status = document.createElement('span');
    this.#status.className = 'visually-hidden';
    this.#status.setAttribute('role', 'status');
    this.append(this.#status);
    this.querySelector('kbd')?.removeAttribute('hidden');

    for (const link of document.querySelectorAll<HTMLAnchorElement>('.leave, [data-leave]')) {
      link.addEventListener('click', (event) => {
        event.preventDefault();
        this.#leave(link.href);
      });
    }
    const counter = new ShiftCounter(
      (left) => this.#tell(left),
      () => this.#leave(this.querySelector('a')!.href),
    );
    document.addEventListener('keydown', (event) => counter.down(event), true);
    document.addEventListener('keyup', (event) => counter.up(event), true);
    // A browser may bring the page back as it was left: blank. Then it must be readable again.
    window.addEventListener('pageshow', () => this.#reset());
  }

  #leave(destination: string): void {
    if (this.#overlay) return;
    this.#title = document.title;
    this.#overlay = document.createElement('div');
    this.#overlay.className = 'leaving';
    this.#overlay.setAttribute('role', 'alert');
    this.#overlay.textContent = this.dataset['loading'] ?? '';
    document.body.classList.add('is-leaving');
    document.body.append(this.#overlay);
    document.title = '\u200e';
    window.location.replace(destination);
  }

  #reset(): void {
    if (!this.#overlay) return;
    this.#overlay.remove();
    this.#overlay = undefined;
    document.body.classList.remove('is-leaving');
    document.title = this.#title;
    this.#tell(undefined);
  }

  /** Says how many presses are left; -1: the time ran out. */
  #tell(left: number | undefined): void {
    const text = left === 2 ? this.dataset['two'] : left === 1 ? this.dataset['one'] : left === -1 ? this.dataset['expired'] : '';
    if (this.#status) this.#status.textContent = text ?? '';
    const pressed = left === 2 ? 1 : left === 1 ? 2 : 0;
    this.querySelector('kbd')?.setAttribute('data-pressed', String(pressed));
  }
}

customElements.define('waymark-leave', WaymarkLeave);
