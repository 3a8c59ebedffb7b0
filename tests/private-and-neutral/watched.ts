import type { BrowserContext, Page } from 'playwright-core';

/** Everything that a page did which somebody else could notice, or that went wrong in it. */
export interface Watched {
  /** What was asked for: method, address, headers and body in one line each. */
  asked: string[];
  /** What went wrong: console errors, failed scripts, refusals by the page's own policy. */
  wrong: string[];
  /** Calls of things that would send or keep something: beacons, sockets, storage, cookies, workers. */
  used: string[];
}

/** Watches every page of a context: what it asks for, what fails in it, and what it uses that could send or keep. */
export async function watch(context: BrowserContext): Promise<Watched> {
  const seen: Watched = { asked: [], wrong: [], used: [] };
  context.on('request', (request) => {
    const headers = Object.entries(request.headers()).map(([name, value]) => `${name}: ${value}`);
    seen.asked.push([request.method(), request.url(), ...headers, request.postData() ?? ''].join('\n'));
    if (['ping', 'websocket', 'eventsource', 'manifest'].includes(request.resourceType()))
      seen.used.push(`${request.resourceType()} ${request.url()}`);
  });
  context.on('serviceworker', (worker) => seen.used.push(`service worker ${worker.url()}`));
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') seen.wrong.push(message.text());
  });
  context.on('weberror', (error) => seen.wrong.push(error.error().message));
  await context.exposeFunction('usedInPage', (what: string) => void seen.used.push(what));
  await context.exposeFunction('wrongInPage', (what: string) => void seen.wrong.push(what));
  await context.addInitScript(noticeUse);
  return seen;
}

/** What of a visit is kept in the browser: nothing, where it is as promised. */
export async function kept(page: Page): Promise<unknown> {
  const inPage = await page.evaluate(async () => ({
    storage: localStorage.length + sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    state: history.state as unknown,
    name: window.name,
  }));
  return { ...inPage, cookies: await page.context().cookies() };
}

export const NOTHING_KEPT = { storage: 0, databases: 0, caches: 0, workers: 0, state: null, name: '', cookies: [] };

/** Runs in every page before its own scripts. */
function noticeUse(): void {
  const told = window as unknown as Record<'usedInPage' | 'wrongInPage', (what: string) => void>;
  document.addEventListener('securitypolicyviolation', (event) =>
    told.wrongInPage(`refused: ${event.violatedDirective} ${event.blockedURI}`),
  );
  const notice = (owner: object, name: string) => {
    const given = (owner as Record<string, (...args: unknown[]) => unknown>)[name];
    if (!given) return;
    Object.defineProperty(owner, name, {
      value(...args: unknown[]) {
        told.usedInPage(name);
        return given.apply(this, args);
      },
    });
  };
  notice(Navigator.prototype, 'sendBeacon');
  notice(Storage.prototype, 'setItem');
  notice(IDBFactory.prototype, 'open');
  if ('CacheStorage' in window) notice(CacheStorage.prototype, 'open');
  if ('ServiceWorkerContainer' in window) notice(ServiceWorkerContainer.prototype, 'register');
  notice(Geolocation.prototype, 'getCurrentPosition');
  notice(History.prototype, 'pushState');
  notice(History.prototype, 'replaceState');
}
