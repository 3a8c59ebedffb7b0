import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { areaToPack } from '../../src/build/area-pack.ts';
import { htmlToElements } from '../../src/build/html-elements.ts';
import { SITE_FOLDER } from '../support/build-once.ts';
import { CONFIDENTIAL_WORDS, fixtureDirectory } from '../support/fixture-content.ts';
import { useBrowser } from '../support/page.ts';
import { paperOf, printPage } from './printed.ts';

const browser = useBrowser({ javaScriptEnabled: false });
const pack = (area: string) => areaToPack({ folder: SITE_FOLDER, address: fixtureDirectory().site.address, area, useBy: '2026-12-04' });

let folder = '';
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'pack-'))));
afterAll(() => rmSync(folder, { recursive: true }));

test('opens from the disk without a script and a request, and prints a sheet in each language that says until when it holds', async () => {
  const file = join(folder, 'gwent.html');
  writeFileSync(file, pack('gwent'));
  const { page } = await browser.open();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(pathToFileURL(file).href);
  expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([pathToFileURL(file).href]);
  const printed = await printPage(page);
  expect(printed.map(paperOf)).toEqual(['210 × 297', '210 × 297']);
  expect(printed[0]!.text).toContain('Do not use after 4 December 2026.');
  expect(printed[1]!.text).toContain('Peidiwch â defnyddio’r ddalen hon ar ôl 4 Rhagfyr 2026.');
  for (const { text, outside } of printed) {
    expect(text).toContain('0808 80 10 800');
    expect(outside).toEqual([]);
  }
});

test.each(['kent', 'gwent', 'metropolitan'])(
  '%s’s file is small, needs nothing, links to nothing but numbers, and has each name once',
  (slug) => {
    const html = pack(slug);
    expect(Buffer.byteLength(html), slug).toBeLessThan(1_000_000);
    expect(html).not.toMatch(new RegExp(CONFIDENTIAL_WORDS.join('|')));
    const elements = htmlToElements(html);
    const loads = elements.filter(
      ({ name, attributes }) =>
        name === 'script' || (attributes['src'] ?? '') !== '' || (name === 'link' && attributes['href'] !== 'data:,'),
    );
    expect(loads, slug).toEqual([]);
    const links = elements.flatMap(({ name, attributes }) => (name === 'a' ? [attributes['href']] : []));
    expect(
      links.filter((href) => !/^(tel|sms):|^#/.test(href ?? '')),
      slug,
    ).toEqual([]);
    const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(new Set(ids).size, slug).toBe(ids.length);
    for (const href of links.filter((link) => link?.startsWith('#'))) expect(ids, slug).toContain(href!.slice(1));
  },
);

test('a number that may not be rung is not in it', () => {
  expect(pack('kent')).not.toMatch(/0808 ?157 ?012|0306 ?999 ?0105/);
});
