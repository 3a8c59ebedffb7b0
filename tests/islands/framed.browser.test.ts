import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite, type Served } from '../../src/build/serve-site.ts';
import { SITE_FOLDER } from '../support/build-once.ts';
import { useBrowser } from '../support/page.ts';

describe('inside a force’s intranet', () => {
  const browser = useBrowser();
  let [intranet, stranger]: Server[] = [];
  let site: Served;
  beforeAll(async () => {
    intranet = await startHost();
    stranger = await startHost();
    site = await serveSite(SITE_FOLDER, 0, { isLive: false, framedBy: [toAddress(intranet)] });
  });
  afterAll(async () => {
    intranet?.close();
    stranger?.close();
    await site.close();
  });

  const startHost = () =>
    new Promise<Server>((done) => {
      const server = createServer((request, response) => {
        const page = new URL(request.url!, 'http://x').searchParams.get('page') ?? '';
        response.setHeader('content-type', 'text/html');
        response.end(`<title>Intranet</title><iframe src="${site.address}${page}" width="900" height="700"></iframe>`);
      });
      server.listen(0, '127.0.0.1', () => done(server));
    });
  const toAddress = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const openIn = async (host: Server, path: string) => {
    const { page } = await browser.open({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${toAddress(host)}/?page=${path}`);
    return { page, frame: page.frameLocator('iframe') };
  };

  test('an officer goes from the area’s page to a card, and back to the sheet, without leaving the frame', async () => {
    const { page, frame } = await openIn(intranet!, 'officers/gwent/');
    await frame.getByRole('link', { name: 'Make a card' }).click();
    await frame.getByRole('radio', { name: '13 to 15' }).check();
    expect(await frame.locator('.sheet-frame .sheet').innerText()).toContain('People who can help');
    await frame.getByRole('link', { name: 'Support in Gwent' }).click();
    await frame.locator('#who').waitFor();
    expect(page.url()).toContain(toAddress(intranet!));
  });
  test('no other site can show the card builder', async () => {
    const { frame } = await openIn(stranger!, 'officers/gwent/card/');
    // The browser's own page says that it was blocked.
    expect(await frame.locator('body').innerText()).not.toContain('Make a card');
    expect(await frame.locator('.builder').count()).toBe(0);
  });
});
