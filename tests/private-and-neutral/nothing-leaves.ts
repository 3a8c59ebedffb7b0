import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { htmlToElements } from '../../src/build/html-elements.ts';
import { SITE_FOLDER } from '../support/build-once.ts';
import { pagesIn } from '../support/built-files.ts';
import type { useBrowser } from '../support/page.ts';
import { JOURNEYS, PLANTED, take } from './journeys.ts';
import { kept, NOTHING_KEPT, watch, type Watched } from './watched.ts';

// The map loads beside the list on wide screens alone.
const WIDE = { viewport: { width: 1280, height: 900 } };
/** The page for what is missing is itself a failed request: browsers say so in their console. */
const IS_404 = /the server responded with a status of 404/;

const elsewhere = (seen: Watched, address: string): string[] => seen.asked.filter((line) => !line.split('\n')[1]!.startsWith(address));

/** The promise that nothing leaves the device, checked wherever a site is served. */
export function nothingLeaves(browser: ReturnType<typeof useBrowser>, pages: readonly string[], address: () => string): void {
  test.each(pages)('“/%s” asks no other host, fails nowhere, uses and keeps nothing', async (path) => {
    const { page, context } = await browser.open(WIDE);
    const seen = await watch(context);
    await page.goto(address() + path, { waitUntil: 'networkidle' });
    expect(elsewhere(seen, address())).toEqual([]);
    expect(seen.wrong.filter((line) => !IS_404.test(line))).toEqual([]);
    expect(seen.used).toEqual([]);
    expect(await kept(page)).toEqual(NOTHING_KEPT);
    await context.close();
  });

  describe('in the finder', () => {
    test.each(Object.keys(JOURNEYS))('%s: nothing typed stands in any request, address, title or storage', async (journey) => {
      const { page, context } = await browser.open(WIDE);
      const seen = await watch(context);
      await take(page, address(), journey);
      expect(seen.asked.length).toBeGreaterThan(4);
      expect(seen.asked.filter((line) => PLANTED.test(line))).toEqual([]);
      expect(seen.asked.filter((line) => /^(referer: .|cookie:)/im.test(line))).toEqual([]);
      expect(seen.asked.filter((line) => !line.startsWith('GET\n'))).toEqual([]);
      expect(elsewhere(seen, address())).toEqual([]);
      expect(seen.wrong).toEqual([]);
      expect(seen.used).toEqual([]);
      expect(page.url()).toBe(address());
      expect(await page.title()).toBe('Local support – Waymark');
      expect(await kept(page)).toEqual(NOTHING_KEPT);
      await context.close();
    });
  });
}

/** Links of every built page, looked at in its files. */
export function outboundLinks(): { page: string; href: string; rel: string }[] {
  return pagesIn(SITE_FOLDER).flatMap((file) =>
    htmlToElements(readFileSync(file, 'utf8')).flatMap(({ name, attributes }) =>
      name === 'a' && /^[a-z]+:/i.test(attributes['href'] ?? '')
        ? [{ page: file, href: attributes['href']!, rel: attributes['rel'] ?? '' }]
        : [],
    ),
  );
}
