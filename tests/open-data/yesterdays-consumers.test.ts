import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DATA_VERSION } from '../../src/export/data/release.ts';
import { serviceId } from '../../src/export/open-referral/ids.ts';
import { TINY_TODAY, withTinyContent } from '../support/tiny-content.ts';
import { csvOf } from './read-csv.ts';
import { apiOf, dataTextsOf, releaseOf } from './released.ts';

/**
 * The forms of the open data as they were in each version, made from the tiny content. What others built on an old version has
 * to go on working: all that was there is there today, with the same meaning; sentences for people may be worded anew. `WAYMARK_GOLDEN=write` writes a new version.
 */
const GOLDEN = 'tests/open-data/golden';
const release = withTinyContent({}, (root) => releaseOf(root, TINY_TODAY));
const api = apiOf(release);
const data = await dataTextsOf(release);

const today: Record<string, string> = {
  'services.csv': data['services.csv']!,
  'services.csv-metadata.json': data['services.csv-metadata.json']!,
  'services.geojson': data['services.geojson']!,
  'reviews.ics': data['reviews.ics']!,
  'api-services.json': JSON.stringify(api.get('services/index.json'), undefined, 1),
  'api-service.json': JSON.stringify(api.get(`services/${serviceId('aaaaa2')}.json`), undefined, 1),
  'api-taxonomies.json': JSON.stringify(api.get('taxonomies/index.json'), undefined, 1),
  'api-taxonomy-terms.json': JSON.stringify(api.get('taxonomy_terms/index.json'), undefined, 1),
};

const folderOf = (version: string) => join(GOLDEN, version);
if (process.env['WAYMARK_GOLDEN'] === 'write' && !existsSync(folderOf(DATA_VERSION))) {
  mkdirSync(folderOf(DATA_VERSION), { recursive: true });
  for (const [name, text] of Object.entries(today)) writeFileSync(join(folderOf(DATA_VERSION), name), text);
}

test('this version has its golden files, and they are what is made today', () => {
  for (const [name, text] of Object.entries(today)) {
    const path = join(folderOf(DATA_VERSION), name);
    expect(existsSync(path) ? readFileSync(path, 'utf8') : `${path} is missing`, `${name}: a change of form needs a new version`).toBe(
      text,
    );
  }
});

describe.each(readdirSync(GOLDEN).filter((name) => /^\d/.test(name)))('what was built on version %s', (version) => {
  const golden = (name: string) => readFileSync(join(folderOf(version), name), 'utf8');
  test('finds every column, with the same values', () => {
    const rows = csvOf(today['services.csv']!);
    for (const old of csvOf(golden('services.csv'))) expect(rows.find(({ ref }) => ref === old['ref'])).toMatchObject(old);
  });
  test.each([
    'services.csv-metadata.json',
    'services.geojson',
    'api-services.json',
    'api-service.json',
    'api-taxonomies.json',
    'api-taxonomy-terms.json',
  ])('finds all that stood in %s', (name) => expect(missing(JSON.parse(golden(name)), JSON.parse(today[name]!))).toEqual([]));
  test('finds its reviews in the calendar', () => {
    const lines = (text: string) => text.split('\r\n').filter((line) => /^(UID|DTSTART)/.test(line));
    expect(lines(today['reviews.ics']!)).toEqual(expect.arrayContaining(lines(golden('reviews.ics'))));
  });
});

/** What an older file has and today's lacks. Entries of lists are found by their identifier or name, else by their place. */
function missing(old: unknown, now: unknown, path = ''): string[] {
  if (typeof old !== 'object' || old === null)
    return old === now || /description|total_items|size|alert/.test(path) ? [] : [`${path}: ${String(old)}`];
  if (typeof now !== 'object' || now === null) return [path];
  if (Array.isArray(old)) {
    const list = now as unknown[];
    const key = (entry: unknown) => (entry as { id?: string; name?: string }).id ?? (entry as { name?: string }).name;
    return old.flatMap((entry, index) =>
      missing(entry, key(entry) ? list.find((each) => key(each) === key(entry)) : list[index], `${path}[${key(entry) ?? index}]`),
    );
  }
  return Object.entries(old).flatMap(([name, value]) => missing(value, (now as Record<string, unknown>)[name], `${path}.${name}`));
}
