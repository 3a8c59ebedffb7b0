import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { tellingWordsIn } from '../../src/listing/telling-words.ts';
import { SHIPPED_FOLDER } from '../support/build-once.ts';
import { pagesIn } from '../support/built-files.ts';
import { readShippedDirectory } from '../support/shipped-content.ts';

// These hold whatever the listings say: somebody who closes, moves or edits one changes no test.
const { site } = readShippedDirectory();

const pages = pagesIn(SHIPPED_FOLDER).map((file) => {
  const path = relative(SHIPPED_FOLDER, file)
    .split(sep)
    .join('/')
    .replace(/index\.html$/, '');
  const html = readFileSync(file, 'utf8');
  return { path, html, title: /<title[^>]*>([^<]*)<\/title>/.exec(html)?.[1] ?? '' };
});
const pathsOf = (found: readonly { path: string }[]) => found.map(({ path }) => path);

/** What a path is a page of: the folders that there is one of stay, names of areas, towns, services and the like are stars. */
function pathToType(path: string): string {
  const [first = '', second = '', ...rest] = path.replace(/^cy\//, '').split('/').slice(0, -1);
  const named = { areas: 2, services: 1, help: 1, officers: 1, upkeep: 1 }[first] ?? 0;
  const last = rest.at(-1) ?? '';
  const isFixed = ['topics', 'card', 'evidence'].includes(last);
  if (named === 0 || second === 'handbook') return [first, second, ...rest].join('/');
  return [first, second && '*', ...rest.slice(0, -1).map(() => '*'), last && (isFixed ? last : '*')].filter(Boolean).join('/');
}

const types = [...Map.groupBy(pages, ({ path }) => `${path.startsWith('cy/') ? 'cy' : 'en'} ${pathToType(path)}`)];

describe('one page of each type', () => {
  test.each(types.map(([type, [first]]) => [type, first!.path] as const))('%s: /%s answers with the page', async (_, path) => {
    const response = await fetch(inject('shippedAddress') + path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^text\/html; ?charset=utf-8$/);
    const html = await response.text();
    expect(html).toContain(`<html lang="${path.startsWith('cy/') ? 'cy' : 'en'}`);
    expect(html).toMatch(/<h1[ >]/);
  });
});

describe('every page', () => {
  test('has a title that tells a stranger nothing, as its address does', () => {
    const isTelling = (text: string) => tellingWordsIn(text).length > 0;
    expect(pathsOf(pages.filter(({ title, path }) => title === '' || isTelling(title) || isTelling(path.replaceAll('/', ' '))))).toEqual(
      [],
    );
  });
  test.each(['', 'cy/'])('has a title of its own among those of its language (“/%s”)', (root) => {
    // A page that leads on from an old address says just that.
    const own = pages.filter(({ path, html }) => path.startsWith('cy/') === (root === 'cy/') && !html.includes('http-equiv="refresh"'));
    const same = [...Map.groupBy(own, ({ title }) => title).values()].filter((found) => found.length > 1);
    expect(same.map(pathsOf)).toEqual([]);
  });
  test('loads nothing from another host', () => {
    // What is left when links to follow and the page's own address are taken out may name no host.
    const isElsewhere = (html: string) =>
      /\s(?:src|srcset|href|action|data|poster)="(?:https?:)?\/\//.test(
        html.replace(/<a\s[^>]*>|<link rel="(?:canonical|alternate)"[^>]*>/g, ''),
      );
    expect(pathsOf(pages.filter(({ html }) => isElsewhere(html)))).toEqual([]);
  });
  test('has links to other sites by https alone, which don’t say where one was', () => {
    const wrong = pages.flatMap(({ path, html }) =>
      [...html.matchAll(/<a\s[^>]*href="([a-z]+:[^"]*)"[^>]*>/gi)]
        .filter(([tag, href]) => (href!.startsWith('https:') ? !/rel="[^"]*\bnoreferrer\b/.test(tag) : !/^(tel|sms|mailto):/.test(href!)))
        .map(([tag]) => `${path}: ${tag}`),
    );
    expect(wrong).toEqual([]);
  });
  test(`${site.stage === 'live' ? 'may be found by search engines and has no' : 'asks search engines to stay away and has the'} banner of a preview`, () => {
    const isLive = site.stage === 'live';
    expect(pathsOf(pages.filter(({ html }) => html.includes('<meta name="robots" content="noindex">') === isLive))).toEqual([]);
    expect(pathsOf(pages.filter(({ html }) => html.includes('class="preview"') === isLive))).toEqual([]);
    const robots = readFileSync(join(SHIPPED_FOLDER, 'robots.txt'), 'utf8');
    expect(robots.includes('Disallow: /')).toBe(!isLive);
  });
});
