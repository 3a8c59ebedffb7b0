import type { AllServicesConfig } from './config.ts';
import type { AllServicesMap } from './all-services-map.ts';

/**
 * The map of all services, with a list of those in sight. It comes when its place on the page comes into view; until then, and
 * where it doesn't come, there is the map of the areas. Where someone looked and what they chose is nowhere but on the page, and
 * gone when they leave it.
 */
export class WaymarkAllServices extends HTMLElement {
  #config!: AllServicesConfig;
  #map: Promise<AllServicesMap> | undefined;

  connectedCallback(): void {
    this.#config = JSON.parse(this.querySelector('script[type="application/json"]')!.textContent!) as AllServicesConfig;
    const seen = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      seen.disconnect();
      void this.#open();
    });
    seen.observe(this);
    // Back, the back/forward cache and restored tabs must show the map as it is at first.
    window.addEventListener('pagehide', () => this.#forget());
    window.addEventListener('pageshow', ({ persisted }) => {
      if (persisted) void this.#open();
    });
    this.querySelector('form')!.reset();
  }

  async #open(): Promise<void> {
    const { opening, failed } = this.#config.texts.page;
    this.#say(String(opening));
    const opened = import('./all-services-map.ts').then(({ openAllServices }) => openAllServices(this, this.#config));
    this.#map = opened;
    try {
      await opened;
    } catch {
      if (this.#map === opened) this.#say(String(failed));
    }
  }

  #forget(): void {
    void this.#map?.then((map) => map.close()).catch(() => undefined);
    this.#map = undefined;
    this.querySelector('form')!.reset();
    this.#say('');
  }

  #say(text: string): void {
    this.querySelector('[data-status]')!.textContent = text;
  }
}

customElements.define('waymark-all-services', WaymarkAllServices);
