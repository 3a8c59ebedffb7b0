import type { QueueConfig } from './queue-config.ts';

/**
 * Puts a table that can be sorted and searched in place of the plain one, once somebody comes near it and its code is there.
 * Without it, the plain one stays.
 */
class WaymarkQueue extends HTMLElement {
  async connectedCallback() {
    const data = this.querySelector('script[type="application/json"]')?.textContent;
    const plain = this.querySelector('[data-table]');
    if (!data || !plain) return;
    await nearScreen(plain);
    const { mountQueue } = await import('./mount-queue.tsx');
    // Running that code has taken its time on a slow device: what was pressed meanwhile goes first.
    await new Promise((resolve) => setTimeout(resolve));
    await mountQueue(plain, JSON.parse(data) as QueueConfig);
    this.dataset['ready'] = '';
  }
}

/** When an element is on the screen or within two screens of it: on a long page most who come never get so far. */
const nearScreen = (element: Element): Promise<void> =>
  new Promise((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        resolve();
      },
      { rootMargin: '200% 0px' },
    );
    observer.observe(element);
  });

customElements.define('waymark-queue', WaymarkQueue);
