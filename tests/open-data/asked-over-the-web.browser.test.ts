import { expect, inject, test } from 'vitest';
import { walkAsConsumer } from './consumer.ts';

const address = inject('address');
const get = (path: string) => fetch(new URL(path, address));

test('a consumer who knows the standard alone finds every service, place, organisation and term', { timeout: 120_000 }, async () => {
  const walk = await walkAsConsumer(address);
  expect(walk.faults).toEqual([]);
  expect(walk.objects).toBeGreaterThan(400);
});

test('the addresses that end in .json, which every host can serve, give the same', async () => {
  const [plain, file] = await Promise.all(['/api/services', '/api/services/index.json'].map(async (path) => (await get(path)).text()));
  expect(plain).toBe(file);
});

test.each([
  ['/data/services.csv', /^text\/csv/],
  ['/data/services.xlsx', /spreadsheetml/],
  ['/data/services.geojson', /^application\/geo\+json/],
  ['/data/reviews.ics', /^text\/calendar/],
  ['/data/manifest.json', /^application\/json/],
])('%s may be read from any site, with its own type', async (path, type) => {
  const { status, headers } = await get(path);
  expect(status).toBe(200);
  expect(headers.get('content-type')).toMatch(type);
  expect(headers.get('access-control-allow-origin')).toBe('*');
});

test('nothing else may be read from another site', async () => {
  for (const path of ['/', '/areas/kent/', '/areas/kent/cards/', '/about/data/', '/icon.svg', '/nothing-here']) {
    expect((await get(path)).headers.get('access-control-allow-origin'), path).toBeNull();
  }
});

test('an entry that does not exist is not found', async () => {
  for (const path of [
    '/api/services/00000000-0000-5000-8000-000000000000',
    '/api/persons',
    '/api/services/../../_headers',
    '/_redirects',
  ]) {
    expect((await get(path)).status, path).toBe(404);
  }
});
