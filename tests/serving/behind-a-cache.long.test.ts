import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nginxFile } from '../../src/build/server-settings.ts';
import { startNginx, type Nginx } from '../support/nginx.ts';
import { startVarnish, type Varnish } from '../support/varnish.ts';
import { PAGES, publish, readPage } from './releases.ts';

// A real Varnish before a real nginx, both with the settings that the build writes.
const root = mkdtempSync(join(tmpdir(), 'crowd-'));
let nginx: Nginx;
let varnish: Varnish;

beforeAll(async () => {
  publish(root, 'first');
  writeFileSync(join(root, 'site.conf'), nginxFile({ isLive: true }, join(root, 'current')));
  nginx = await startNginx(join(root, 'site.conf'));
  varnish = await startVarnish(Number(new URL(nginx.address).port));
});
afterAll(async () => {
  await varnish?.close();
  await nginx?.close().catch(() => undefined);
  rmSync(root, { recursive: true });
});

const get = (path: string, options: RequestInit = {}) => fetch(new URL(path, varnish.address), options);
const releaseAt = async (path: string) => readPage(await (await get(path)).text()).release;
/** Seconds that an answer has been in the cache. */
const ageOf = async (path: string, options?: RequestInit) => {
  const response = await get(path, options);
  await response.arrayBuffer();
  return Number(response.headers.get('age'));
};
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('what many ask for', () => {
  test('is asked of the server once, whoever asks', async () => {
    await ageOf('/areas/kent/');
    await pause(1100);
    expect(await ageOf('/areas/kent/')).toBeGreaterThan(0);
    expect(
      await ageOf('/areas/kent/?from=elsewhere', { headers: { cookie: 'a=b', 'accept-language': 'cy', 'user-agent': 'x' } }),
    ).toBeGreaterThan(0);
  });

  test('comes with every header of the server, and none that tells of the cache', async () => {
    const response = await get('/areas/kent/');
    const own = await fetch(new URL('/areas/kent/', nginx.address));
    for (const name of ['content-security-policy', 'cache-control', 'referrer-policy', 'x-content-type-options', 'content-type'])
      expect([name, response.headers.get(name)]).toEqual([name, own.headers.get(name)]);
    expect([response.headers.get('x-varnish'), response.headers.get('via')]).toEqual([null, null]);
  });

  test('is answered for what is missing in its language, and refused for what is no question', async () => {
    const missing = await get('/cy/dim/');
    expect([missing.status, await missing.text()]).toEqual([404, readFileSync(join(root, 'current/cy/404.html'), 'utf8')]);
    expect((await get('/', { method: 'POST', body: 'x' })).status).toBe(405);
  });
});

describe('what Varnish writes into its shared memory', () => {
  test('has neither a visitor’s address nor what was asked for', async () => {
    // From an address of its own, to tell a visitor from the server behind.
    const ask = (path: string, method = 'GET') =>
      new Promise((resolve, reject) => {
        const { port } = new URL(varnish.address);
        const headers = {
          'user-agent': 'zzvisitor-browser',
          'x-forwarded-for': '192.0.2.77',
          cookie: 'zzvisitor=cookie',
          referer: 'https://zzvisitor.example/',
        };
        request({ host: '127.0.0.1', port, path, method, headers, localAddress: '127.0.0.77' }, (answer) =>
          answer.resume().on('end', resolve),
        )
          .on('error', reject)
          .end();
      });
    for (const path of ['/areas/kent/', '/areas/kent', '/areas/zzvisitor-place/', '/?zzvisitor=query']) await ask(path);
    await ask('/areas/kent/', 'PURGE');
    await ask('/areas/kent/', 'POST');
    // Varnish fills it in as it goes.
    await pause(500);
    const files = readdirSync(varnish.folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const text = files.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1')).join('\n');
    // What it still writes is what it did, not for whom.
    expect(text).toContain('DELIVER');
    for (const trace of ['127.0.0.77', '192.0.2.77', 'zzvisitor', 'areas/kent'])
      expect([trace, text.includes(trace)]).toEqual([trace, false]);
  });
});

describe('a publish under load', () => {
  test('gives nobody a failed answer, nor a page whose parts are of another release', async () => {
    const releases = ['second', 'third', 'fourth'];
    const seen = new Set<string>();
    const faults: string[] = [];
    let isOver = false;
    let answers = 0;
    const visitor = async (number: number) => {
      for (let at = number; !isOver; at++) {
        const path = PAGES[at % PAGES.length]!;
        const response = await get(path);
        const { release, styles, isStyled } = readPage(await response.text());
        answers++;
        if (response.status !== 200 || !release || !isStyled) faults.push(`${path}: ${response.status}`);
        else seen.add(release);
        for (const style of styles) {
          const part = await get(style);
          answers++;
          if (part.status !== 200 || !(await part.text()).endsWith(`/*${release}*/`))
            faults.push(`${path} of ${release}: ${style} ${part.status}`);
        }
      }
    };
    const visitors = Array.from({ length: 16 }, (_, number) => visitor(number));
    for (const release of releases) {
      await pause(2000);
      publish(root, release, varnish.address);
    }
    await pause(2000);
    isOver = true;
    await Promise.all(visitors);
    expect(faults).toEqual([]);
    expect([...seen]).toEqual(['first', ...releases]);
    expect(answers).toBeGreaterThan(1000);
    console.log(`${answers} answers during three publishes, none mixed or failed`);
  });

  test('afterwards every page is of the new release', async () => {
    for (const page of PAGES) expect([page, await releaseAt(page)]).toEqual([page, 'fourth']);
  });
});

describe('files of older pages', () => {
  const styles = () => readdirSync(join(root, 'current/_astro')).filter((name) => name.endsWith('.css'));

  test('stay beside the new ones, and go when nobody can be reading those pages any more', () => {
    for (const release of ['first', 'second', 'third', 'fourth'])
      expect(styles().some((name) => name.startsWith(`${release}-`))).toBe(true);
    const longAgo = new Date(Date.now() - 31 * 24 * 3600 * 1000);
    for (const name of styles().filter((each) => each.startsWith('first-')))
      utimesSync(join(root, 'current/_astro', name), longAgo, longAgo);
    publish(root, 'fourth', varnish.address);
    expect(styles().some((name) => name.startsWith('first-'))).toBe(false);
    expect(styles().some((name) => name.startsWith('second-'))).toBe(true);
  });

  test('and the last five releases, to go back to', () => {
    publish(root, 'fourth', varnish.address);
    expect(readdirSync(join(root, 'releases')).length).toBe(5);
  });
});

describe('a single page that was put right', () => {
  test('is renewed at once, and the others stay where they are', async () => {
    for (const page of PAGES) await releaseAt(page);
    await pause(1100);
    publish(root, 'fifth');
    expect(await releaseAt('/areas/kent/')).toBe('fourth');
    expect((await get('/areas/kent/', { method: 'PURGE' })).status).toBe(200);
    expect(await releaseAt('/areas/kent/')).toBe('fifth');
    expect(await ageOf('/areas/essex/')).toBeGreaterThan(0);
    expect(await releaseAt('/areas/essex/')).toBe('fourth');
  });
});

describe('while the server is down', () => {
  test('pages are answered as they were, even those whose time is over', async () => {
    // Time is over for every page: they may be kept for no second.
    const conf = readFileSync(join(root, 'site.conf'), 'utf8').replaceAll('max-age=300', 'max-age=1');
    expect(conf).toContain('max-age=1"');
    await nginx.close();
    writeFileSync(join(root, 'site.conf'), conf);
    const short = await startNginx(join(root, 'site.conf'));
    const cache = await startVarnish(Number(new URL(short.address).port));
    try {
      for (const page of PAGES) await fetch(new URL(page, cache.address)).then((response) => response.text());
      await short.close();
      // Past their second and the ten in which a page may be late: from here on only a server that is down excuses it.
      await pause(12_000);
      for (const page of PAGES) {
        const response = await fetch(new URL(page, cache.address));
        expect([page, response.status, readPage(await response.text()).release]).toEqual([page, 200, 'fifth']);
        expect(Number(response.headers.get('age'))).toBeGreaterThan(11);
      }
      expect((await fetch(new URL('/areas/never-asked-for/', cache.address))).status).toBe(503);
    } finally {
      await cache.close();
    }
  });
});
