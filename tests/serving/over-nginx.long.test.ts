import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { auditSite } from '../../src/cli/audit/audit.ts';
import { SHIPPED_FOLDER, SITE_FOLDER } from '../support/build-once.ts';
import { headersFileFor } from '../support/headers-file.ts';
import { startNginx, type Nginx } from '../support/nginx.ts';
import { addressesOfEveryKind, lowered, MISSING, sentFor } from './kinds-of-file.ts';

describe.each([
  ['a live copy', SITE_FOLDER, 'address'],
  ['the shipped copy', SHIPPED_FOLDER, 'shippedAddress'],
] as const)('%s, with the nginx site file that the build wrote', (_, folder, started) => {
  let nginx: Nginx;
  beforeAll(async () => {
    nginx = await startNginx(`${folder}.nginx.conf`);
    console.log(nginx.version);
  });
  afterAll(() => nginx.close());

  test.each([...addressesOfEveryKind(folder), ...MISSING])('%s is sent as by “npm start”, header for header', async (path) => {
    const sent = await sentFor(nginx.address, path);
    expect(sent).toEqual(await sentFor(inject(started), path));
    expect(sent.never).toEqual([]);
  });

  test.each(addressesOfEveryKind(folder))('%s is sent with what _headers says', async (path) => {
    const headersFile = headersFileFor(readFileSync(join(folder, '_headers'), 'utf8'));
    expect((await sentFor(nginx.address, path)).named).toEqual(lowered(headersFile(path)));
  });

  test('text is sent compressed', async () => {
    for (const path of addressesOfEveryKind(folder)) {
      const response = await fetch(new URL(path, nginx.address), { headers: { 'accept-encoding': 'gzip' } });
      const { byteLength } = await response.arrayBuffer();
      if (byteLength > 1024 && /^text|[/+](json|xml)|javascript/.test(response.headers.get('content-type')!)) {
        expect([path, response.headers.get('content-encoding')]).toEqual([path, 'gzip']);
      }
    }
  });

  test('an address without its last slash leads to the one with it, and names no host', async () => {
    const response = await fetch(new URL('/areas/kent', nginx.address), { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([301, '/areas/kent/']);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('an audit of the whole of it finds nothing', async () => {
    const { checks, pages } = await auditSite(nginx.address);
    expect(checks.flatMap(({ name, faults }) => faults.map(({ path, what }) => `${name}: ${path} ${what}`))).toEqual([]);
    expect(pages).toBeGreaterThan(2000);
  });

  test('no visitor is in a log, whatever they asked for, even where nginx logs all that it can', async () => {
    for (const path of ['/services/', '/tables/', '/nowhere/', '/%', '/%00', '/_headers']) await fetch(new URL(path, nginx.address));
    expect(nginx.log()).toContain('[notice]');
    expect(nginx.log()).not.toMatch(/client:|request:|GET|127\.0\.0\.1/);
  });
});
