import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { commissionerAddresses } from '../../src/upkeep/commissioner-address.ts';
import { SITE_FOLDER } from '../support/build-once.ts';
import { fixtureDirectory } from '../support/fixture-content.ts';

const directory = fixtureDirectory();
const addresses = [...commissionerAddresses(directory)];

test('every commissioner of the content has its page, its sheet and its dates', () => {
  const missing = addresses.flatMap(([, address]) =>
    ['index.html', 'review.csv', 'review.ics']
      .map((file) => join(SITE_FOLDER, 'upkeep', address, file))
      .filter((file) => !existsSync(file)),
  );
  expect(missing).toEqual([]);
  expect(addresses).toHaveLength(directory.commissioners.size);
});

test('every area’s commissioner has the evidence pack and the matrix as a sheet', () => {
  const byCommissioner = new Map(addresses);
  const missing = directory.areas
    .map(({ commissioners }) => byCommissioner.get(commissioners.at(-1)!.commissioner)!)
    .flatMap((address) =>
      ['evidence/index.html', 'evidence.xlsx', 'coverage.csv'].map((file) => join(SITE_FOLDER, 'upkeep', address, file)),
    )
    .filter((file) => !existsSync(file));
  expect(missing).toEqual([]);
});

test('every calendar can be read', () => {
  for (const [, address] of addresses) {
    const text = readFileSync(join(SITE_FOLDER, 'upkeep', address, 'review.ics'), 'utf8');
    expect(() => ICAL.parse(text), address).not.toThrow();
  }
});

describe('the pages are valid HTML', () => {
  const validator = new HtmlValidate({
    root: true,
    extends: ['html-validate:recommended'],
    elements: ['html5'],
    rules: { 'tel-non-breaking': 'off', 'no-trailing-whitespace': 'off', 'long-title': 'off' },
  });
  test.each(['upkeep/index.html', 'upkeep/kent/index.html', 'upkeep/kent/evidence/index.html'])('%s', async (file) => {
    const { results } = await validator.validateString(readFileSync(join(SITE_FOLDER, file), 'utf8'));
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} ${selector}`))).toEqual(
      [],
    );
  });
});

test('visitors who look for help load nothing of these pages', () => {
  const html = readFileSync(join(SITE_FOLDER, 'areas/kent/index.html'), 'utf8');
  expect(html).not.toMatch(/waymark-queue|QueueTable|upkeep-grid/);
  const further = readFileSync(join(SITE_FOLDER, 'areas/kent/gravesend/index.html'), 'utf8');
  const sheets = [...(html + further).matchAll(/href="(\/_astro\/[^"]+\.css)"/g)].map(([, href]) =>
    readFileSync(join(SITE_FOLDER, href!), 'utf8'),
  );
  expect(sheets.length).toBeGreaterThan(0);
  expect(sheets.filter((css) => css.includes('upkeep-grid'))).toEqual([]);
});

describe('a force whose notes for its officers are due', () => {
  const pageOf = (path: string) => readFileSync(join(SITE_FOLDER, path, 'index.html'), 'utf8').replaceAll(/\s+/g, ' ');

  test.each([
    ['upkeep', 'overdue, confirmed 1 January 2024'],
    ['cy/upkeep', 'yn hwyr, cadarnhawyd 1 Ionawr 2024'],
  ])('is on /%s/ with the file to change', (path, words) => {
    expect(pageOf(path)).toMatch(
      new RegExp(`<strong[^>]*>(West Mercia Police|Heddlu Gorllewin Mersia)</strong>: ${words} <[^>]+>content/areas/west-mercia.yaml<`),
    );
  });
  test('is on the page of its area’s commissioner, and on no other', () => {
    expect(pageOf('upkeep/kent')).toContain('content/areas/kent.yaml');
    expect(pageOf('upkeep/gwent')).not.toContain('id="forces"');
  });
});
