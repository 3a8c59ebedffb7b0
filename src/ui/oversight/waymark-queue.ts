import type { QueueConfig } from './queue-config.ts';

/** Puts a table that can be sorted and searched in place of the plain one, once its code is there. Without it, the plain one stays. */
class WaymarkQueue extends HTMLElement {
  async connectedCallback() {
    const data = this.querySelector('script[type="application/json"]')?.textContent;
    const plain = this.querySelector('[data-table]');
    if (!data || !plain) return;
    const { mountQueue } = await import('./mount-queue.tsx');
    // Running that code has taken its time on a slow device: what was pressed meanwhile goes first.
    await new Promise((resolve) => setTimeout(resolve));
    await mountQueue(plain, JSON.parse(data) as QueueConfig);
    this.dataset['ready'] = '';
  }
}

customElements.define('waymark-queue', WaymarkQueue);
