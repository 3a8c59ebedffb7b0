import { leaving as welsh } from '../../i18n/cy/leaving.ts';
import { leaving as english } from '../../i18n/en/leaving.ts';
import { ShiftCounter, type Progress } from './shift-counter.ts';

/**
 * Leaving quickly, after GOV.UK's "Exit this page": same tab, an overlay at once, three presses of Shift, announced.
 * Two things are stricter: the title is blanked, and this page's entry in the history is taken over by the destination, so
 * that Back does not lead to it. Pages seen before it stay in the history: nothing here can change that, and nothing here
 * is recorded. Out of a frame it takes the whole window along, where the browser lets it.
 */
export class WaymarkLeave extends HTMLElement {
  #overlay: HTMLElement | undefined;
  #status: HTMLElement | undefined;
  #texts = document.documentElement.lang.startsWith('cy') ? welsh : english;
  #title = document.title;
  #counter = new ShiftCounter(
    (progress) => this.#tell(progress),
    () => this.#leave(this.querySelector('a')!.href),
  );

  connectedCallback(): void {
    this.#status = document.createElement('span');
    this.#status.className = 'visually-hidden';
    this.#status.setAttribute('role', 'status');
    this.append(this.#status);
    const keys = document.createElement('kbd');
    keys.textContent = this.#texts.keys;
    this.querySelector('.leave')!.append(' ', keys);

    for (const link of document.querySelectorAll<HTMLAnchorElement>('.leave, [data-leave]')) {
      link.addEventListener('click', (event) => {
        event.preventDefault();
        this.#leave(link.href);
      });
    }
    document.addEventListener('keydown', (event) => this.#counter.down(event), true);
    document.addEventListener('keyup', (event) => this.#counter.up(event), true);
    document.addEventListener('pointerdown', (event) => this.#counter.click(event), true);
    // A browser may bring the page back as it was left: blank. Then it must be readable again.
    window.addEventListener('pageshow', () => this.#reset());
  }

  #leave(destination: string): void {
    if (this.#overlay) return;
    this.#counter.forget();
    this.#title = document.title;
    this.#overlay = document.createElement('div');
    this.#overlay.className = 'leaving';
    this.#overlay.setAttribute('role', 'alert');
    document.body.classList.add('is-leaving');
    document.body.append(this.#overlay);
    // Only what changes inside an alert is read out everywhere.
    this.#overlay.textContent = this.#texts.loading;
    // A mark that takes no room: for an empty title, browsers would show the address.
    document.title = '\u200e';
    leaveTo(destination);
  }

  #reset(): void {
    this.#counter.forget();
    if (!this.#overlay) return;
    this.#overlay.remove();
    this.#overlay = undefined;
    document.body.classList.remove('is-leaving');
    document.title = this.#title;
  }

  #tell(progress: Progress): void {
    const { oneMore, twoMore, expired } = this.#texts;
    if (this.#status) this.#status.textContent = { 2: twoMore, 1: oneMore, expired, nothing: '' }[progress];
    const pressed = typeof progress === 'number' ? 3 - progress : 0;
    this.querySelector('kbd')?.setAttribute('data-pressed', String(pressed));
  }
}

/**
 * Takes the whole window there, also out of a frame. A browser may refuse that to a frame: where it is sandboxed, or long
 * after the last click in it. Then this frame alone turns blank; the destination may not let itself be framed.
 */
function leaveTo(destination: string): void {
  try {
    window.top!.location.replace(destination);
  } catch {
    window.location.replace('about:blank');
  }
}

customElements.define('waymark-leave', WaymarkLeave);
