import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { folderToInline } from '../../src/build/inline-sources.ts';
import { pathToHeaders } from '../../src/build/server-settings.ts';
import { SHIPPED_FOLDER, SITE_FOLDER } from '../support/build-once.ts';
import { headersFileFor } from '../support/headers-file.ts';
import { readShippedDirectory } from '../support/shipped-content.ts';
import { addressesOfEveryKind, lowered, MISSING, NAMED, sentFor } from './kinds-of-file.ts';

describe.each([
  ['a live copy', SITE_FOLDER, 'address', true],
  ['the shipped copy', SHIPPED_FOLDER, 'shippedAddress', readShippedDirectory().site.stage === 'live'],
] as const)('%s', (_, folder, address, isLive) => {
  const headersFile = headersFileFor(readFileSync(join(folder, '_headers'), 'utf8'));
  const paths = addressesOfEveryKind(folder);

  test('has files of many kinds to compare', () => {
    expect(paths.length).toBeGreaterThan(12);
    expect(paths).toContain('/areas/avon-and-somerset/cards/');
  });

  test.each(paths)('%s is sent by “npm start” with what _headers says', async (path) => {
    const sent = await sentFor(inject(address), path);
    expect(sent.status).toBe(200);
    expect(sent.named).toEqual(lowered(headersFile(path)));
    const type = headersFile(path)['Content-Type'];
    if (type) expect(sent.type).toBe(type.replaceAll(' ', ''));
    expect(sent.named).toEqual(lowered(pathToHeaders(path, { isLive, inline: folderToInline(folder) })));
    expect(sent.never).toEqual([]);
  });

  test('search engines may find its pages only if it is live, and never the parts that a script fetches', () => {
    expect(headersFile('/areas/kent/')['X-Robots-Tag']).toBe(isLive ? undefined : 'noindex');
    for (const part of ['/areas/kent/cards/', '/cy/areas/kent/cards/']) expect(headersFile(part)['X-Robots-Tag']).toBe('noindex');
  });
});

test.each([
  ['a live copy', true],
  ['a preview', false],
])('of %s, only what may be found is sent without “noindex”', (_, isLive) => {
  expect(pathToHeaders('/areas/kent/', { isLive })['X-Robots-Tag']).toBe(isLive ? undefined : 'noindex');
  for (const part of ['/areas/kent/cards/', '/cy/areas/kent/cards/'])
    expect(pathToHeaders(part, { isLive })['X-Robots-Tag']).toBe('noindex');
});

test.each(MISSING)('%s is missing: it is answered with 404, the page for it, and kept no longer than a page', async (path) => {
  const sent = await sentFor(inject('address'), path);
  expect(sent.status).toBe(404);
  expect(sent.type).toBe('text/html;charset=utf-8');
  expect(sent.named).toEqual(lowered(pathToHeaders('/404.html', { isLive: true, inline: folderToInline(SITE_FOLDER) })));
});

test('every header of the settings is one that these tests compare', () => {
  expect(NAMED).toEqual(Object.keys(pathToHeaders('/data/services.csv', { isLive: false })).map((name) => name.toLowerCase()));
});

test('nothing may be inline, evaluated or framed', () => {
  const policy = pathToHeaders('/', { isLive: true })['Content-Security-Policy']!;
  expect(policy).not.toContain('unsafe');
  expect(policy).not.toMatch(/https?:|data:|blob:|\*/);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
});

test('text is sent compressed to whoever takes that', async () => {
  const response = await fetch(`${inject('address')}areas/kent/`, { headers: { 'accept-encoding': 'gzip' } });
  expect(response.headers.get('content-encoding')).toBe('gzip');
  expect(response.headers.get('vary')).toBe('Accept-Encoding');
});

test('an address without its last slash leads to the one with it, on the same host', async () => {
  const sent = await sentFor(inject('address'), '/areas/kent?x=1');
  expect([sent.status, sent.location]).toEqual([301, '/areas/kent/']);
});
