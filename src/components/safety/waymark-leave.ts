import { leaving as welsh } from '../../i18n/cy/leaving.ts';
import { leaving as english } from '../../i18n/en/leaving.ts';
import { ShiftCounter, type Progress } from './shift-counter.ts';

const BLANK = 'about:blank';
/** How long the destination may take, in milliseconds. */
const PATIENCE_MS = 3000;
/** The part of the window's height that the bar may take. */
const TALLEST = 0.15;

/**
 * Leaving quickly, after GOV.UK's "Exit this page": same tab, an overlay at once, three presses of Shift, announced.
 * Two things are stricter: the title is blanked, and this page's entry in the history is taken over by the destination, so
 * that Back does not lead to it. Pages seen before it stay in the history: nothing here can change that, and nothing here
 * is recorded. Where the destination is slow, a second press or three seconds lead to a blank page. Out of a frame it takes the whole window along, where the browser lets it.
 */
export class WaymarkLeave extends HTMLElement {
  #overlay: HTMLElement | undefined;
  #timer: number | undefined;
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
    const leave = this.querySelector<HTMLElement>('.leave')!;
    leave.append(' ', keys);
    leave.title = this.#texts.limits;
    this.#watchBar(leave);

    for (const link of document.querySelectorAll<HTMLAnchorElement>('.leave, [data-leave]')) {
      link.addEventListener('click', (event) => {
        event.preventDefault();
        this.#leave(link.href);
      });
    }
    document.addEventListener('keydown', (event) => this.#counter.down(event), true);
    document.addEventListener('keyup', (event) => this.#counter.up(event), true);
    document.addEventListener('pointerdown', (event) => this.#counter.useMouse(event), true);
    // Shift turns the wheel sideways.
    document.addEventListener('wheel', (event) => this.#counter.useMouse(event), { capture: true, passive: true });
    // A browser may bring the page back as it was left: blank. Then it must be readable again.
    window.addEventListener('pageshow', () => this.#reset());
  }

  /** Lets the bar scroll away where large letters wrap it over several lines and it would cover the page. */
  #watchBar(leave: HTMLElement): void {
    const bar = this.closest<HTMLElement>('.bar');
    if (!bar) return;
    new ResizeObserver(() => {
      const isWrapped = bar.offsetHeight > 1.8 * leave.offsetHeight;
      bar.classList.toggle('tall', isWrapped && bar.offsetHeight > TALLEST * window.innerHeight);
    }).observe(bar);
  }

  #leave(destination: string): void {
    // A second press: the destination is too slow, and nothing of ours may stay in sight.
    if (this.#overlay) return window.location.replace(BLANK);
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
    this.#overlay.addEventListener('click', () => window.location.replace(BLANK));
    this.#timer = window.setTimeout(() => window.location.replace(BLANK), PATIENCE_MS);
    leaveTo(destination);
  }

  #reset(): void {
    this.#counter.forget();
    window.clearTimeout(this.#timer);
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
    window.location.replace(BLANK);
  }
}

customElements.define('waymark-leave', WaymarkLeave);
