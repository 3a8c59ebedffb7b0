import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nginxFile } from '../../src/build/server-settings.ts';
import { SITE_FOLDER } from '../support/build-once.ts';
import { walkAsConsumer } from './consumer.ts';

let nginx: ChildProcess;
let folder: string;
let address: string;

beforeAll(async () => {
  const port = await freePort();
  folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  // The shipped site file, with the port alone filled in: the rest is what any nginx needs to start.
  writeFileSync(join(folder, 'site.conf'), nginxFile({ isLive: false }, resolve(SITE_FOLDER), port));
  writeFileSync(
    join(folder, 'nginx.conf'),
    `pid ${folder}/pid; error_log ${folder}/error.log; daemon off; user root;
events {}
http { client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b; fastcgi_temp_path ${folder}/c; uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e; include ${folder}/site.conf; }\n`,
  );
  nginx = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')]);
  address = `http://127.0.0.1:${port}/`;
  await waitFor(address);
});
afterAll(() => {
  nginx?.kill();
  rmSync(folder, { recursive: true, force: true });
});

test('a consumer who knows the standard alone walks through all of it', async () => {
  const walk = await walkAsConsumer(address);
  expect(walk.faults).toEqual([]);
  console.log(`Walked through ${walk.objects} objects, ${walk.bytes} bytes.`);
});

test('files have their types, data alone may be read by other sites, and settings by nobody', async () => {
  const headersOf = async (path: string) => {
    const { status, headers } = await fetch(new URL(path, address));
    return [status, headers.get('content-type')?.split(';')[0], headers.get('access-control-allow-origin')];
  };
  expect(await headersOf('/data/services.csv')).toEqual([200, 'text/csv', '*']);
  expect(await headersOf('/data/services.geojson')).toEqual([200, 'application/geo+json', '*']);
  expect(await headersOf('/data/reviews.ics')).toEqual([200, 'text/calendar', '*']);
  expect(await headersOf('/api')).toEqual([200, 'application/json', '*']);
  expect(await headersOf('/api/services/index.json')).toEqual([200, 'application/json', '*']);
  expect(await headersOf('/')).toEqual([200, 'text/html', null]);
  expect(await headersOf('/areas/kent/')).toEqual([200, 'text/html', null]);
  for (const path of ['/_headers', '/_redirects', '/api/services/00000000-0000-5000-8000-000000000000'])
    expect((await headersOf(path))[0]).toBe(404);
  expect(existsSync(join(folder, 'error.log')) ? readFileSync(join(folder, 'error.log'), 'utf8') : '').not.toMatch(/\[(emerg|error)\]/);
});

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}

async function waitFor(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`nginx did not start: ${readFileSync(join(folder, 'error.log'), 'utf8')}`);
}
