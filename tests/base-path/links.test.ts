import { afterEach, describe, expect, test, vi } from 'vitest';
import { headersFile, nginxFile, redirectsFile } from '../../src/build/server-settings.ts';
import { addressToBase } from '../../src/build/site-address.ts';
import { varnishFile } from '../../src/build/varnish-file.ts';
import { readDirectory } from '../../src/directory/read-directory.ts';
import { problemToLine } from '../../src/directory/problem-to-line.ts';
import { href } from '../../src/i18n/href.ts';
import { speakerFor } from '../../src/i18n/locale.ts';
import { TINY_TODAY, withTinyContent } from '../support/tiny-content.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

describe('below a path', () => {
  /** The modules as a build with that base has them. */
  async function belowAPath() {
    vi.stubEnv('BASE_URL', '/waymark/');
    vi.resetModules();
    return { ...(await import('../../src/i18n/href.ts')), ...(await import('../../src/i18n/locale.ts')) };
  }

  test('every path leads below it, in both languages', async () => {
    const { href, speakerFor } = await belowAPath();
    expect(['/', '/icon.svg', '/areas/kent/'].map(href)).toEqual(['/waymark/', '/waymark/icon.svg', '/waymark/areas/kent/']);
    expect(speakerFor('en').href('/areas/')).toBe('/waymark/areas/');
    expect(speakerFor('cy').href('/')).toBe('/waymark/cy/');
  });

  test('links and pictures of Markdown do too, and those to other sites, numbers and headings stay', async () => {
    const { withHrefs } = await belowAPath();
    const html = (base: string) =>
      `<p>See <a href="${base}help/under-18/#ask">this</a>, <a rel="x" href="${base}">home</a>, <img alt="" src="${base}handbook/a.webp">.</p>`;
    expect(withHrefs(html('/'))).toBe(html('/waymark/'));
    const others = '<a href="tel:999">999</a> <a href="https://x.example/a">x</a> <a href="//x.example/">x</a> <a href="#ask">x</a>';
    expect(withHrefs(others)).toBe(others);
  });
});

test('at the root of a host nothing is put in front', () => {
  expect(['/', '/icon.svg'].map(href)).toEqual(['/', '/icon.svg']);
  expect(speakerFor('cy').href('/areas/')).toBe('/cy/areas/');
});

describe('the address in site.yaml', () => {
  const check = (address: string) =>
    withTinyContent({ replace: { 'site.yaml': [['address:\n', `address: ${address}\n`]] } }, (root) =>
      readDirectory(root, TINY_TODAY).problems.map(problemToLine),
    );

  test.each([
    ['https://support.example.org', '/'],
    ['https://support.example.org/', '/'],
    ['https://example.github.io/waymark', '/waymark/'],
    ['https://example.github.io/waymark/', '/waymark/'],
    ['https://example.org:8443/~team/Help_2.0/', '/~team/Help_2.0/'],
  ])('%s is served at %s', (address, base) => {
    expect(check(address)).toEqual([]);
    expect(addressToBase(address)).toBe(base);
  });
  test('a copy without one is served at /', () => expect(addressToBase(undefined)).toBe('/'));

  test.each([
    'http://support.example.org/',
    'https://support.example.org/?from=x',
    'https://support.example.org/#top',
    'https://support.example.org/waymark/index.html',
    'https://support.example.org//waymark/',
    'https://support.example.org/../waymark/',
    'https://support.example.org/.well-known/',
    'https://support.example.org/way%20mark/',
    'https://localhost/waymark/',
  ])('%s is refused', (address) => {
    expect(check(address)).toEqual([expect.stringContaining(`The site can’t be served at “${address}”.`)]);
  });
});

describe('what servers are told', () => {
  const copy = { isLive: true, base: '/way.mark/', framedBy: ['https://intranet.example'] };

  test('every rule of _headers is below the path', () => {
    const patterns = headersFile(copy, ['about', 'areas', 'cy/areas']).match(/^\S.*$/gm)!;
    expect(patterns.filter((pattern) => !pattern.startsWith('/way.mark/'))).toEqual([]);
    expect(patterns).toContain('/way.mark/_astro/*');
  });

  test('_redirects names the page for what is missing, which hosts look for in the root alone', () => {
    expect(redirectsFile(['api/services/index.json'], copy)).toBe(
      '/way.mark/api/services /way.mark/api/services/index.json 200\n/way.mark/cy/* /way.mark/cy/404.html 404\n/way.mark/* /way.mark/404.html 404\n',
    );
  });

  test('nginx takes each folder from where it is, and nothing from the root of the host', () => {
    const file = nginxFile(copy, '/srv/site');
    expect(file).toContain('location /way.mark/ {\n    alias /srv/site/;\n');
    expect(file).toContain('location /way.mark/cy/ {\n    alias /srv/site/cy/;\n    error_page 403 404 =404 /way.mark/cy/404.html;\n');
    expect(file).toContain('"~^/way\\.mark/_astro/" "public, max-age=31536000, immutable";');
    expect(file).not.toMatch(/^ {2}root /m);
  });

  test('Varnish asks for a file that is there', () => {
    expect(varnishFile({ base: '/way.mark/' })).toContain('.url = "/way.mark/robots.txt"');
    expect(varnishFile()).toContain('.url = "/robots.txt"');
  });
});
