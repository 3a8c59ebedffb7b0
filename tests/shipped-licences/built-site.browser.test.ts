import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SITE_FOLDER } from '../support/build-once.ts';

const read = (path: string) => readFileSync(join(SITE_FOLDER, path), 'utf8');
const scripts = readdirSync(join(SITE_FOLDER, '_astro')).filter((name) => name.endsWith('.js'));
const text = read('about/licences.txt');

/** Words that only one package has in its code, which minifying leaves. */
const SIGNS = {
  leaflet: 'leaflet-container',
  'react-dom': 'Minified React error',
  'libphonenumber-js': 'INVALID_COUNTRY',
  opening_hours: 'easter',
  minisearch: 'MiniSearch',
  'protomaps-leaflet': 'protomaps',
} as const;

test.each(Object.entries(SIGNS))('%s is sent to browsers, and named with its licence', (name, sign) => {
  expect(scripts.some((script) => read(`_astro/${script}`).includes(sign))).toBe(true);
  expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+`, 'm'));
  for (const page of ['about/licences/index.html', 'cy/about/licences/index.html'])
    expect(read(page)).toContain(`https://www.npmjs.com/package/${name}/v/`);
});

test('so is what is in pages and workers without being a module', () => {
  for (const name of ['astro', 'pagefind', 'rolldown', 'vite']) expect(text).toMatch(new RegExp(`^${name} \\d`, 'm'));
});

test('what only the build needs is not named', () => {
  for (const name of ['csv-parse', 'saxes', 'sirv', 'write-excel-file', 'topojson-server'])
    expect(text).not.toMatch(new RegExp(`^${name} \\d`, 'm'));
});

test('the part under the LGPL is in a file of its own, which the page names, with the text of its licence', () => {
  const own = scripts.filter((script) => read(`_astro/${script}`).includes('easter'));
  expect(own).toEqual([expect.stringMatching(/^opening_hours\.[\w-]+\.js$/)]);
  expect(read('about/licences/index.html')).toContain(own[0]);
  expect(text).toContain('GNU LESSER GENERAL PUBLIC LICENSE');
  expect(text).toContain('GNU GENERAL PUBLIC LICENSE');
  // It is loaded by its name, so that another version can take its place.
  const users = scripts.filter((script) => script !== own[0] && read(`_astro/${script}`).includes(own[0]!));
  expect(users.length).toBeGreaterThan(0);
});
