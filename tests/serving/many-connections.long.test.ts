import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nginxFile } from '../../src/build/server-settings.ts';
import { startNginx, type Nginx } from '../support/nginx.ts';
import { startVarnish, type Varnish } from '../support/varnish.ts';
import { PAGES, publish } from './releases.ts';

const CONNECTIONS = 5000;
const LONGEST_MS = 20_000;

const root = mkdtempSync(join(tmpdir(), 'many-'));
let nginx: Nginx;
let varnish: Varnish;
beforeAll(async () => {
  publish(root, 'only');
  writeFileSync(join(root, 'site.conf'), nginxFile({ isLive: true }, join(root, 'current')));
  nginx = await startNginx(join(root, 'site.conf'));
  varnish = await startVarnish(Number(new URL(nginx.address).port));
});
afterAll(async () => {
  await varnish.close();
  await nginx.close();
  rmSync(root, { recursive: true });
});

/** Opens a connection, asks for a page and keeps the connection open; gives what is wrong with the answer, if anything. */
function ask(port: number, path: string, sockets: Socket[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port }, () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nAccept-Encoding: gzip\r\n\r\n`),
    );
    sockets.push(socket);
    let received = Buffer.alloc(0);
    socket.on('error', (error) => resolve(error.message));
    socket.on('close', () => resolve('closed'));
    socket.on('data', (part: Buffer) => {
      received = Buffer.concat([received, part]);
      const end = received.indexOf('\r\n\r\n');
      if (end < 0) return;
      const head = received.subarray(0, end).toString();
      const length = Number(/content-length: (\d+)/i.exec(head)?.[1]);
      if (!head.startsWith('HTTP/1.1 200')) resolve(head.slice(0, 40));
      else if (received.length - end - 4 >= length) resolve(undefined);
    });
  });
}

test('5,000 connections that stay open are all answered within 20 seconds, through Varnish and nginx', async () => {
  const port = Number(new URL(varnish.address).port);
  const sockets: Socket[] = [];
  // What is in the cache is sent with its length.
  for (const path of PAGES) await (await fetch(new URL(path, varnish.address))).arrayBuffer();
  const started = performance.now();
  const faults = await Promise.all(Array.from({ length: CONNECTIONS }, (_, at) => ask(port, PAGES[at % PAGES.length]!, sockets)));
  const tookMs = performance.now() - started;
  console.log(`${CONNECTIONS} connections answered in ${(tookMs / 1000).toFixed(1)} s`);
  expect(sockets.filter((socket) => socket.readyState === 'open').length).toBe(CONNECTIONS);
  for (const socket of sockets) socket.destroy();
  expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
  expect(tookMs).toBeLessThan(LONGEST_MS);
});
