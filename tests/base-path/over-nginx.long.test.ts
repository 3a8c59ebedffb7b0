import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite, type Served } from '../../src/build/serve-site.ts';
import { auditSite } from '../../src/cli/audit/audit.ts';
import { addressesOfEveryKind, MISSING, sentFor } from '../serving/kinds-of-file.ts';
import { startNginx, type Nginx } from '../support/nginx.ts';
import { BASE, buildBelowAPath, COPY, FOLDER } from './site-below-a-path.ts';

let nginx: Nginx;
let site: Served;

beforeAll(async () => {
  await buildBelowAPath();
  nginx = await startNginx(`${FOLDER}.nginx.conf`);
  site = await serveSite(FOLDER, 0, COPY);
}, 600_000);
afterAll(() => Promise.all([nginx.close(), site.close()]));

test('nginx sends a file of every kind, and what is missing, as “npm start” does', async () => {
  for (const path of [...addressesOfEveryKind(FOLDER), ...MISSING, '/cy/nothing-here/', '/api', '/api/services']) {
    const below = BASE.slice(0, -1) + path;
    expect([path, await sentFor(nginx.address, below)]).toEqual([path, await sentFor(site.address, below)]);
  }
});

test('an address without its last slash leads to the one with it', async () => {
  for (const path of ['/waymark', '/waymark/cy', '/waymark/areas/kent'])
    expect(await sentFor(nginx.address, path)).toMatchObject({ status: 301, location: `${path}/` });
});

test('an address beside the path is answered with 404', async () => {
  for (const path of ['/', '/icon.svg', '/areas/kent/', '/waymarkets/', '/_headers'])
    expect((await sentFor(nginx.address, path)).status).toBe(404);
});

test('an audit of the whole of it finds nothing', async () => {
  const { checks } = await auditSite(`${nginx.address}waymark/`);
  expect(checks.flatMap(({ name, faults }) => faults.map(({ path, what }) => `${name}: ${path} ${what}`))).toEqual([]);
});
