import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { SITE_FOLDER } from '../support/build-once.ts';
import { headersFileFor } from '../support/headers-file.ts';
import { startNginx, type Nginx } from '../support/nginx.ts';
import { EVERY_PAGE_TYPE } from '../support/page-types.ts';
import { lowered, sentFor } from './kinds-of-file.ts';

const PATHS = [
  ...EVERY_PAGE_TYPE,
  'areas/gwent/topics/',
  'officers/',
  'officers/kent/',
  'officers/kent/card/',
  'card/',
  'upkeep/',
  'editor/',
  'data/embed/',
  'about/licences/',
  'about/licences.txt',
  'areas/kent/cards/',
  'data/services.csv',
  'api/services',
  'robots.txt',
].map((path) => `/${path}`);

let nginx: Nginx;
beforeAll(async () => {
  nginx = await startNginx(`${SITE_FOLDER}.nginx.conf`);
});
afterAll(() => nginx.close());

/** A policy by what tells it from others. */
const policyToCell = (policy = 'none'): string => {
  const hashes = (name: string) => new RegExp(`${name} ([^;]*)`).exec(policy)?.[1]?.match(/sha256/g)?.length ?? 0;
  return [`${hashes('script-src')} scripts`, `${hashes('style-src')} styles`, /frame-ancestors [^;]+/.exec(policy)?.[0]].join(', ');
};

test('every type of page has the same policy and headers from “npm start”, nginx and _headers', async () => {
  const headersFile = headersFileFor(readFileSync(join(SITE_FOLDER, '_headers'), 'utf8'));
  const rows = [];
  for (const path of PATHS) {
    const started = await sentFor(inject('address'), path);
    expect([path, await sentFor(nginx.address, path)]).toEqual([path, started]);
    const isMissing = started.status === 404;
    // Hosts that read the file choose by the address, and a missing page has none of its own.
    if (!isMissing) expect([path, lowered(headersFile(path))]).toEqual([path, started.named]);
    const { 'content-security-policy': policy, 'cache-control': cache, 'x-robots-tag': robots = '', ...others } = started.named;
    rows.push({
      path,
      status: started.status,
      type: started.type,
      policy: policyToCell(policy),
      _headers: isMissing ? policyToCell(headersFile(path)['Content-Security-Policy']) : 'the same',
      cache,
      robots,
      others: Object.keys(others).length,
    });
  }
  console.table(rows);
});

test('a page that is missing can’t be framed on any of them', async () => {
  const headersFile = headersFileFor(readFileSync(join(SITE_FOLDER, '_headers'), 'utf8'));
  for (const path of ['/nothing-here/', '/cy/nothing-here/', '/_astro/gone.js']) {
    for (const address of [inject('address'), nginx.address])
      expect((await sentFor(address, path)).named['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headersFile(path)['X-Frame-Options']).toBe('DENY');
  }
});
