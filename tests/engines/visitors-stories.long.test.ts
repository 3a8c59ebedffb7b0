import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test, vi } from 'vitest';
import { inHtml, serveBetween, type Between } from '../support/between.ts';
import { EXIT } from '../leaving/destination.ts';
import { until, type Engine, type EnginePage } from './driver.ts';
import { startFirefox } from './firefox.ts';
import { startWebKit } from './webkit.ts';

// A story that hangs must not hold up all the rest.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 90_000 });

/** Another site, which “Leave this page” leads to here; it may be slow. */
let elsewhere: { address: string; server: Server; referrers: (string | undefined)[]; waitMs: number };
let host: Between;

beforeAll(async () => {
  const referrers: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    if (request.url !== '/weather') return void response.writeHead(404).end();
    referrers.push(request.headers.referer);
    setTimeout(() => {
      response.setHeader('content-type', 'text/html');
      response.end('<title>Weather</title><h1>Weather</h1>');
    }, elsewhere.waitMs);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  elsewhere = { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/weather`, server, referrers, waitMs: 0 };
  host = await serveBetween(inject('address'), (_, answer) => inHtml(answer, (html) => html.replaceAll(EXIT, elsewhere.address)));
});
afterAll(async () => {
  await host.close();
  elsewhere.server.closeAllConnections();
  await new Promise((resolve) => elsewhere.server.close(resolve));
});

const READY = 'document.querySelector("waymark-finder[data-ready]")';
const CARDS = 'document.querySelector("[data-lists]:not([hidden]) [data-ref]")';
const CAN_LEAVE = 'document.querySelector("waymark-leave kbd")';
const at = (address: string) => `location.href === ${JSON.stringify(address)}`;

describe.each([
  // A busy machine may let a key come before what it is for.
  ['Firefox', startFirefox, 1],
  // Its driver now and then loses a page while one process hands over to another: a story may begin anew. And it stays with
  // the process of the other site after Back from there, so that Back is tried inside our site alone.
  ['WebKit', startWebKit, 4],
] as const)('in %s', (name, start, retry) => {
  const canGoBack = name !== 'WebKit';
  let engine: Engine;
  let page: EnginePage;
  beforeAll(async () => {
    engine = await start();
    console.log(`${name}: ${engine.version}`);
  });
  afterAll(() => engine.close());
  beforeEach(async () => {
    elsewhere.waitMs = 0;
    elsewhere.referrers.length = 0;
    host.seen.length = 0;
    page = await engine.open();
  });
  afterEach(() => page.close());

  const find = async (text: string) => {
    await page.goto(host.address);
    await until(page, READY);
    await page.type('#place', text);
    await page.press('Enter');
    await until(page, CARDS);
  };

  describe('finding', { retry }, () => {
    test('a postcode’s first half: who covers it comes with a heading, announced', async () => {
      await find('BS5');
      expect(await page.read('document.querySelector("[data-heading]").textContent')).toBe(
        '6 services cover BS5; 4 can be contacted from here',
      );
      expect(await page.read('document.activeElement.hasAttribute("data-heading")')).toBe(true);
      expect(
        await page.read(
          '[...document.querySelectorAll("[data-group=covers-you] h4")].some((one) => one.textContent.trim() === "Clear Harbour")',
        ),
      ).toBe(true);
    });

    test('a town is offered while one types, and taken with the arrow and Enter', async () => {
      await page.goto(host.address);
      await until(page, READY);
      await page.type('#place', 'wrexha');
      await until(page, 'document.querySelector("#place-options:not([hidden]) li")');
      await page.press('ArrowDown');
      await page.press('Enter');
      await until(page, CARDS);
      expect(await page.read('document.querySelector("#place").value')).toBe('Wrexham');
    });

    test('an answer puts the same services in another order, and it is said', async () => {
      await find('BS5');
      const before = await page.read<string[]>('[...document.querySelectorAll(".found [data-ref]")].map((card) => card.dataset.ref)');
      await page.read('document.querySelector(".questions label.choice input").click()');
      await until(page, 'document.querySelector("[data-status]").textContent.includes("order")');
      const after = await page.read<string[]>('[...document.querySelectorAll(".found [data-ref]")].map((card) => card.dataset.ref)');
      expect([...after].sort()).toEqual([...before].sort());
    });

    test('a service is opened, and Back shows an empty finder', async () => {
      await find('BS5');
      await page.click('.found .card .acts button');
      await until(page, 'document.querySelector(".more-about > p > a")');
      await page.read('document.querySelector(".more-about > p > a").click()');
      await until(page, 'location.pathname.startsWith("/services/")');
      await page.back();
      await until(page, `${at(host.address)} && ${READY}`);
      expect(await page.read('document.querySelector("#place").value')).toBe('');
      expect(await page.read('document.querySelectorAll(".found [data-ref]").length')).toBe(0);
    });

    test('nothing typed stands in an address, a title, a cookie, a storage or a request', async () => {
      await find('TR26 3BZ');
      expect(await page.read('location.href')).toBe(host.address);
      expect(await page.read('document.title')).toBe('Local support – Waymark');
      expect(await page.read('document.cookie + localStorage.length + sessionStorage.length')).toBe('00');
      expect(host.seen.filter((request) => /TR26|3BZ/i.test(JSON.stringify(request)))).toEqual([]);
      expect(host.seen.filter(({ headers }) => headers.referer !== undefined || headers.cookie !== undefined)).toEqual([]);
    });

    test('the map opens, with pins on it', async () => {
      await find('Gravesend');
      // On a wide screen it opens by itself, on a narrow one when its button is pressed.
      await page.read('document.querySelector("[data-view=map][aria-pressed=false]")?.click()');
      await until(page, 'document.querySelector("[data-map] .map-pin")');
    });

    test('nothing is refused by the page’s own policy, and nothing fails', async () => {
      await page.goto(host.address);
      await until(page, READY);
      await page.read(
        '(window.seen = [], document.addEventListener("securitypolicyviolation", (e) => seen.push(e.violatedDirective)), window.addEventListener("error", (e) => seen.push(e.message)), 0)',
      );
      await page.type('#place', 'BS5');
      await page.press('Enter');
      await until(page, CARDS);
      expect(await page.read('window.seen')).toEqual([]);
    });
  });

  describe('leaving', { retry }, () => {
    const open = async (path: string) => {
      await page.goto(host.address + path);
      await until(page, CAN_LEAVE);
    };

    test('by click: the destination comes, is told nothing, and takes the page’s place in the history', async () => {
      await page.goto(`${host.address}areas/`);
      await open('areas/kent/');
      const entries = await page.read('history.length');
      await page.click('.leave');
      await until(page, at(elsewhere.address));
      expect(await page.read('history.length')).toBe(entries);
      expect(elsewhere.referrers).toEqual([undefined]);
      if (!canGoBack) return;
      await page.back();
      await until(page, at(`${host.address}areas/`));
    });

    test('by Shift pressed three times, each said', async () => {
      await open('areas/kent/');
      const said = () => page.read('document.querySelector("waymark-leave [role=status]").textContent');
      await page.press('Shift');
      expect(await said()).toBe('Shift, press 2 more times to leave.');
      await page.press('Shift');
      expect(await said()).toBe('Shift, press 1 more time to leave.');
      await page.press('Shift');
      await until(page, at(elsewhere.address));
    });

    test('not by Shift held for stepping back', async () => {
      await open('areas/kent/');
      for (let time = 0; time < 4; time++) await page.pressWithShift('Tab');
      expect(await page.read('document.querySelector("waymark-leave [role=status]").textContent')).toBe('');
      expect(await page.read('location.href')).toBe(`${host.address}areas/kent/`);
    });

    test('the page is blank at once, its title too, while the destination is slow', async () => {
      elsewhere.waitMs = 1500;
      await open('services/adviser-gravesend/');
      const seen = await page.read<string[]>(
        '(document.querySelector(".leave").click(), [document.body.innerText.trim(), document.title])',
      );
      expect(seen).toEqual(['Loading. Press again for a blank page.', '\u200e']);
      await until(page, at(elsewhere.address));
    });

    test('the first thing that Tab reaches leaves', async () => {
      await open('areas/kent/');
      await page.press('Tab');
      expect(await page.read('document.activeElement.textContent')).toBe('Leave this page now');
      await page.press('Enter');
      await until(page, at(elsewhere.address));
    });

    test.runIf(canGoBack)('a page that was left by another link comes back whole, and can be left', async () => {
      await open('areas/kent/');
      // A moment later: a page that goes away at once takes the answer to this very call with it.
      await page.read(`void setTimeout(() => (location.href = ${JSON.stringify(elsewhere.address)}), 50)`);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await until(page, at(elsewhere.address));
      await page.back();
      await until(page, `${at(`${host.address}areas/kent/`)} && ${CAN_LEAVE}`);
      expect(await page.read('document.title')).toBe('Kent – Waymark');
      expect(await page.read('document.querySelectorAll(".leaving").length')).toBe(0);
      await page.click('.leave');
      await until(page, at(elsewhere.address));
    });
  });
});
