import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { serveSite, type Served } from '../../src/build/serve-site.ts';
import { EXIT } from '../leaving/destination.ts';
import { inHtml, serveBetween, type Between } from '../support/between.ts';
import { SITE_FOLDER } from '../support/build-once.ts';
import { until, type Engine, type EnginePage } from './driver.ts';
import { startFirefox } from './firefox.ts';
import { startWebKit } from './webkit.ts';

// An engine that hangs must not hold up all the rest.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 90_000 });

/** Another site, which shows an area's page in a frame, and a third, which “Leave this page” leads to. */
let [around, elsewhere]: { address: string; server: Server; referrers: (string | undefined)[] }[] = [];
let site: Served;
let between: Between;
beforeAll(async () => {
  elsewhere = await startHost('127.0.0.1', () => '<title>Weather</title><h1>Weather</h1>');
  around = await startHost('localhost', (path) => {
    const query = new URL(path, 'http://x').searchParams;
    const [head, attributes] = [query.get('head') ?? '', query.get('with') ?? ''];
    return `<title>Host</title>${head}<iframe ${attributes} src="${between.address}areas/gwent/" width="900" height="600"></iframe>`;
  });
  site = await serveSite(SITE_FOLDER, 0, { isLive: false, framedBy: [around.address] });
  between = await serveBetween(site.address, (_, answer) => inHtml(answer, (html) => html.replaceAll(EXIT, elsewhere!.address)));
});
afterAll(async () => {
  await Promise.all([site.close(), between.close()]);
  for (const host of [around, elsewhere]) {
    host?.server.closeAllConnections();
    host?.server.close();
  }
});

describe.each([
  ['Firefox', startFirefox, 1],
  ['WebKit', startWebKit, 4],
] as const)('in a frame of another site, in %s', (name, start, retry) => {
  let engine: Engine;
  let page: EnginePage;
  beforeAll(async () => {
    engine = await start();
  });
  afterAll(() => engine.close());
  beforeEach(async () => {
    elsewhere!.referrers.length = 0;
    page = await engine.open();
  });
  afterEach(() => page.close());

  const openFramed = async (attributes = '', head = '') => {
    await page.goto(`${around!.address}/?${String(new URLSearchParams({ with: attributes, head }))}`);
    await untilInFrame('document.querySelector("waymark-leave kbd")');
  };
  const untilInFrame = async (expression: string) => {
    await expect.poll(() => page.readInFrame(`Boolean(${expression})`).catch(() => false), { timeout: 20_000 }).toBe(true);
  };

  test('the area’s page is shown, for that site is named', { retry }, async () => {
    await openFramed();
    expect(await page.readInFrame('document.querySelector("h1").textContent')).toContain('Gwent');
  });

  // WebKit goes by what the page around says of itself, not by what ours does: “/data/embed/” says so, and what helps.
  test.each([
    ['of any page', '', name === 'WebKit'],
    ['of a page that sends nothing of itself', '<meta name=referrer content=no-referrer>', false],
  ])('the button in a frame %s takes the whole window, without a word of which page one was on', { retry }, async (_, head, isSiteTold) => {
    await openFramed('', head);
    await page.clickInFrame('.leave');
    await until(page, `location.href === ${JSON.stringify(elsewhere!.address)}`);
    expect(elsewhere!.referrers).toEqual([isSiteTold ? between.address : undefined]);
  });

  test('where the frame may not leave, it turns blank; the host’s page stays', { retry }, async () => {
    await openFramed('sandbox="allow-scripts allow-same-origin"');
    await page.clickInFrame('.leave');
    await untilInFrame('location.href === "about:blank"');
    expect(await page.read('document.title')).toBe('Host');
    expect(elsewhere!.referrers).toEqual([]);
  });
});

function startHost(name: string, toPage: (path: string) => string) {
  const referrers: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    if (request.url === '/favicon.ico') return void response.writeHead(404).end();
    referrers.push(request.headers.referer);
    response.setHeader('content-type', 'text/html');
    response.end(toPage(request.url!));
  });
  return new Promise<{ address: string; server: Server; referrers: (string | undefined)[] }>((done) => {
    server.listen(0, name, () => {
      const port = (server.address() as AddressInfo).port;
      done({ address: `http://${name}:${port}${name === 'localhost' ? '' : '/weather'}`, server, referrers });
    });
  });
}
