import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite, type Served } from '../../src/build/serve-site.ts';
import { sendRawRequests } from '../support/raw-requests.ts';

let folder: string;
let site: Served;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'any-request-'));
  for (const path of ['', 'areas', 'areas/kent', '_astro']) mkdirSync(join(folder, path), { recursive: true });
  for (const path of ['index.html', '404.html', 'areas/kent/index.html', '_astro/page.css'])
    writeFileSync(join(folder, path), '<p>Someone to talk to</p>\n'.repeat(100));
  site = await serveSite(folder, 0, { isLive: true });
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

/** The status of a request whose target is sent as it is written. */
const statusOf = (path: string, { method = 'GET', headers = {} } = {}): Promise<number> =>
  new Promise((resolve, reject) => {
    const asked = request({ host: 'localhost', port: new URL(site.address).port, path, method, headers }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode!));
    });
    asked.on('error', reject).end();
  });

describe('the server of “npm start” goes on after', () => {
  test.each([
    ['//', 404],
    ['//areas', 404],
    ['http://[::1', 400],
    ['/%', 404],
    ['/../../../etc/passwd', 404],
    ['/areas/', 404],
  ])('a request for %s, which it answers with %i', async (path, status) => {
    expect(await statusOf(path)).toBe(status);
    expect(await statusOf('/')).toBe(200);
  });

  test.each([
    ['bytes=0-9', 206],
    ['bytes=5-2', 200],
    ['bytes=-', 200],
    ['bytes=99999999-', 416],
  ])('the range %s, which it answers with %i', async (range, status) => {
    expect(await statusOf('/', { headers: { range } })).toBe(status);
    expect(await statusOf('/')).toBe(200);
  });

  test('a method that writes, which it refuses', async () => {
    expect(await statusOf('/', { method: 'POST' })).toBe(405);
  });

  test('a build that took a file away and brought another', async () => {
    rmSync(join(folder, '_astro/page.css'));
    writeFileSync(join(folder, '_astro/other.css'), 'p{}');
    expect([await statusOf('/_astro/page.css'), await statusOf('/_astro/other.css')]).toEqual([404, 200]);
  });

  test('hundreds of requests that no browser would send, and leaves none of them hanging', async () => {
    expect(await sendRawRequests(new URL(site.address), ['/', '/areas/kent/', '/areas/kent', '/_astro/page.css'], 400)).toEqual([]);
    expect(await statusOf('/')).toBe(200);
  });
});
