import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tellingWordsIn } from '../../src/listing/telling-words.ts';
import { openingToHoursTable } from '../../src/listing/hours-table.ts';
import { yearOn } from '../../src/export/open-referral/schedules.ts';
import { releasedToSchemaOrg } from '../../src/export/schema-org.ts';
import { SITE_FOLDER } from '../support/build-once.ts';
import { pagesIn } from '../support/built-files.ts';
import { CONFIDENTIAL_WORDS, FIXTURE_ROOT } from '../support/fixture-content.ts';
import { joined, openingToIntervals, type Interval } from './opening-to-intervals.ts';
import { releaseOf, TODAY } from './released.ts';

interface Hours {
  '@type': string;
  dayOfWeek?: string[];
  validFrom?: string;
  validThrough?: string;
  opens: string;
  closes: string;
}

interface Told {
  '@type': string;
  name: string;
  url: string;
  areaServed: { '@type': string; name: string; sameAs: string }[];
  hoursAvailable?: Hours[];
  availableChannel?: { servicePhone: { '@type': string; telephone: string; hoursAvailable?: Hours[] } }[];
}

const BLOCK = /<script type="application\/ld\+json">([^<]*)<\/script>/;
const isServicePage = (file: string) => /services\/[^/]+\/index\.html$/.test(file);

const pages = pagesIn(SITE_FOLDER)
  .filter(isServicePage)
  .flatMap((file) => {
    const html = readFileSync(file, 'utf8');
    const block = BLOCK.exec(html)?.[1];
    return block ? [{ file, html, block, told: JSON.parse(block) as Told }] : [];
  });

describe('what a live page tells search engines', () => {
  test('stands on nearly every service’s page, in both languages', () => {
    expect(pages.length).toBeGreaterThan(150);
    expect(pages.filter(({ file }) => file.startsWith(join(SITE_FOLDER, 'cy'))).length).toBe(pages.length / 2);
  });

  test('is named as the page’s title is, with no word that tells and not with the true name', () => {
    for (const { file, html, told } of pages) {
      const title = /<title[^>]*>([^<]*)<\/title>/.exec(html)![1]!;
      expect(title.startsWith(told.name.replaceAll('&', '&amp;')), file).toBe(true);
      expect(tellingWordsIn(told.name), file).toEqual([]);
      expect(told.url, file).toBe(/<link rel="canonical" href="([^"]*)"/.exec(html)![1]);
    }
  });

  test('names the areas by their official codes', () => {
    for (const { file, told } of pages) {
      expect(told['@type']).toBe('Service');
      for (const area of told.areaServed) {
        expect(area['@type']).toBe('AdministrativeArea');
        expect(area.sameAs, file).toMatch(/^http:\/\/statistics\.data\.gov\.uk\/id\/statistical-geography\/[EWK]\d{8}$/);
      }
    }
    expect(pages.filter(({ told }) => told.areaServed.length > 0).length).toBeGreaterThan(120);
  });

  test('gives no place: no street, postcode or point, and nothing of a hidden one', () => {
    for (const { file, block } of pages) {
      expect(block, file).not.toMatch(/streetAddress|postalCode|PostalAddress|"geo"|latitude/);
      expect(
        CONFIDENTIAL_WORDS.filter((word) => block.includes(word)),
        file,
      ).toEqual([]);
    }
  });

  test('gives the numbers that the page lets one ring, and no other', () => {
    let numbers = 0;
    for (const { file, html, told } of pages) {
      for (const { servicePhone } of told.availableChannel ?? []) {
        expect(servicePhone['@type']).toBe('ContactPoint');
        expect(html, file).toContain(`href="tel:${servicePhone.telephone}"`);
        numbers += 1;
      }
    }
    expect(numbers).toBeGreaterThan(20);
  });
});

describe('opening hours for search engines, read by their own rules,', () => {
  const zone = process.env['TZ'];
  beforeAll(() => void (process.env['TZ'] = 'Europe/London'));
  afterAll(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  test('are those of every listing, for a year', () => {
    let checked = 0;
    for (const service of releaseOf(FIXTURE_ROOT).services) {
      const told = releasedToSchemaOrg(service, {
        title: 'x',
        address: '/',
        areas: [],
        toTable: (opening) => openingToHoursTable(opening, TODAY),
      }) as Told | undefined;
      if (!told) continue;
      const points = (told.availableChannel ?? []).map(({ servicePhone }) => servicePhone.hoursAvailable);
      const openings = service.contact.phones.map(({ opening }) => opening);
      if (service.contact.phones.length === 0) {
        points.push(told.hoursAvailable);
        openings.push(service.hours.opening);
      }
      points.forEach((hours, index) => {
        const opening = openings[index];
        if (!hours || !opening) return;
        expect(joined(hoursToIntervals(hours)), `${service.slug}: ${opening}`).toEqual(joined(openingToIntervals(opening)));
        checked += 1;
      });
    }
    expect(checked).toBeGreaterThan(10);
  });
});

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** A date’s own entry goes before that of its weekday; the same moment twice is a closed day; an end before the start is the next day’s. */
function hoursToIntervals(hours: readonly Hours[]): Interval[] {
  const intervals: Interval[] = [];
  // The package looks as far as the last midnight.
  const end = Date.parse(`${yearOn(TODAY)}T12:00:00`) + 12 * 3_600_000;
  for (const day = new Date(`${TODAY}T12:00:00Z`); day.toISOString().slice(0, 10) <= yearOn(TODAY); day.setUTCDate(day.getUTCDate() + 1)) {
    const date = day.toISOString().slice(0, 10);
    const dated = hours.filter(({ validFrom, validThrough }) => validFrom && validFrom <= date && date <= validThrough!);
    const weekly = hours.filter(({ validFrom, dayOfWeek }) => !validFrom && dayOfWeek!.includes(DAYS[day.getUTCDay()]!));
    for (const { opens, closes } of dated.length > 0 ? dated : weekly) {
      if (opens === closes) continue;
      const from = new Date(`${date}T${opens}:00`);
      const to = new Date(`${date}T${closes}:00`);
      if (closes < opens) to.setDate(to.getDate() + 1);
      intervals.push([from.getTime(), Math.min(end, to.getTime() + (closes === '23:59' ? 60_000 : 0))]);
    }
  }
  return intervals;
}
