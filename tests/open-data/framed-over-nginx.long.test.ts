import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nginxFile } from '../../src/build/server-settings.ts';
import { SITE_FOLDER } from '../support/build-once.ts';
import { startNginx, type Nginx } from '../support/nginx.ts';
import { useBrowser } from '../support/page.ts';

/** Another site: whatever HTML it was given last stands on its page. */
interface Host {
  address: string;
  html: string;
  server: Server;
}

const browser = useBrowser({ viewport: { width: 1000, height: 800 } });
const folder = mkdtempSync(join(tmpdir(), 'framed-'));
let [named, unnamed]: Host[] = [];
let nginx: Nginx;
beforeAll(async () => {
  [named, unnamed] = await Promise.all([startHost(), startHost()]);
  // The site file as the build writes it, for a copy whose settings name one host.
  const file = join(folder, 'site.nginx.conf');
  writeFileSync(file, nginxFile({ isLive: false, framedBy: [named!.address] }, resolve(SITE_FOLDER)));
  nginx = await startNginx(file);
});
afterAll(async () => {
  for (const host of [named, unnamed]) host?.server.close();
  await nginx.close();
  rmSync(folder, { recursive: true });
});

/** The text that the page with it gives for what was chosen there. */
async function snippetFor(area: string, page: 'areas' | 'officers', language: 'en' | 'cy'): Promise<string> {
  const { page: tab, context } = await browser.open();
  await tab.goto(`${nginx.address}data/embed/`);
  await tab.locator('waymark-embed[data-ready]').waitFor();
  for (const [name, value] of Object.entries({ area, page, language })) await tab.selectOption(`select[name="${name}"]`, value);
  const snippet = await tab.locator('waymark-embed pre').innerText();
  await context.close();
  // The fixture's own address leads nowhere: the frame is to show the copy that nginx serves.
  return snippet.replaceAll('https://waymark.example/', nginx.address);
}

/** What a page of a host shows in its frame: the heading there, and where the browser says the frame is. */
async function shownIn(host: Host, html: string): Promise<{ heading: string; at: string }> {
  host.html = html;
  const { page, context } = await browser.open();
  await page.goto(host.address, { waitUntil: 'networkidle' });
  const frame = page.frames()[1]!;
  const headings = await frame.locator('h1').allInnerTexts();
  const shown = { heading: headings.join(), at: new URL(frame.url()).protocol };
  await context.close();
  return shown;
}

/** The browser shows its own page instead; without a window's frame it has no words. */
function expectRefused(heading: string, at: string): void {
  expect(at).toBe('chrome-error:');
  expect(heading.trim()).toMatch(/^(127\.0\.0\.1 is blocked)?$/);
}

describe('with nginx and the shipped settings', () => {
  test.each([
    ['areas', 'en', 'Kent'],
    ['officers', 'en', 'Kent'],
    ['areas', 'cy', 'Caint'],
    ['officers', 'cy', 'Caint'],
  ] as const)('a named host shows /%s/kent/ (%s) with the text of the page as it is', async (page, language, name) => {
    const { heading, at } = await shownIn(named!, await snippetFor('kent', page, language));
    expect(at).toBe('http:');
    expect(heading).toContain(name);
  });

  test.each(['areas', 'officers'] as const)('a host that is not named is refused /%s/kent/', async (page) => {
    const { heading, at } = await shownIn(unnamed!, await snippetFor('kent', page, 'en'));
    expectRefused(heading, at);
  });

  test.each(['', 'areas/', 'officers/', 'areas/kent/gravesend/', 'services/helpline-day-and-night/', 'card/', 'data/embed/'])(
    'the named host is refused /%s',
    async (path) => {
      const { heading, at } = await shownIn(named!, `<iframe src="${nginx.address}${path}"></iframe>`);
      expectRefused(heading, at);
    },
  );
});

function startHost(): Promise<Host> {
  return new Promise((done) => {
    const host: Host = { address: '', html: '', server: createServer() };
    host.server.on('request', (_, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(`<!doctype html><title>Host</title>${host.html}`);
    });
    host.server.listen(0, 'localhost', () => {
      host.address = `http://localhost:${(host.server.address() as AddressInfo).port}`;
      done(host);
    });
  });
}
