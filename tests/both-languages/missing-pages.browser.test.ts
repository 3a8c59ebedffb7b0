import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { headersFile, nginxFile, pathToHeaders, pathToNotFound, redirectsFile } from '../../src/build/server-settings.ts';
import { SITE_FOLDER } from '../support/build-once.ts';

describe('what is not there', () => {
  test.each([
    ['cy/services/long-gone/', 'Ni allwn ddod o hyd i’r dudalen hon', '/cy/'],
    ['services/long-gone/', 'We can’t find this page', '/'],
    ['cypress/', 'We can’t find this page', '/'],
  ])('is answered in the language of its folder: %s', async (path, heading, home) => {
    const response = await fetch(inject('address') + path);
    const html = await response.text();
    expect(response.status).toBe(404);
    expect(html).toContain(`<h1>${heading}</h1>`);
    expect(html).toContain(`href="${home}"`);
  });

  test.each(['_headers', '_redirects'])('%s is nobody’s business', async (path) => {
    expect((await fetch(inject('address') + path)).status).toBe(404);
  });
});

test('servers are told of the Welsh page', () => {
  expect(pathToNotFound('/cy/areas/x/')).toBe('/cy/404.html');
  expect(pathToNotFound('/cymru/')).toBe('/404.html');
  expect(redirectsFile([])).toBe('/cy/* /cy/404.html 404\n');
  expect(nginxFile({ isLive: true }, '/srv')).toMatch(/location \/cy\/ \{\s+error_page 403 404 =404 \/cy\/404\.html;/);
  expect(readFileSync(join(SITE_FOLDER, 'cy/404.html'), 'utf8')).toContain('lang="cy-GB"');
});

test('the parts that a script fetches are kept from search engines in both trees', () => {
  const live = { isLive: true };
  expect(pathToHeaders('/cy/areas/kent/cards/', live)['X-Robots-Tag']).toBe('noindex');
  expect(pathToHeaders('/areas/kent/cards/', live)['X-Robots-Tag']).toBe('noindex');
  expect(pathToHeaders('/cy/areas/kent/', live)['X-Robots-Tag']).toBeUndefined();
  expect(headersFile(live, ['areas', 'cy'])).toContain('/cy/areas/:area/cards/*');
  expect(readFileSync(join(SITE_FOLDER, 'robots.txt'), 'utf8')).toContain('Disallow: /*/areas/*/cards/');
});

test('a live page names its twin, and English for everybody else', () => {
  for (const file of ['areas/kent/gravesend/index.html', 'cy/areas/kent/gravesend/index.html']) {
    const html = readFileSync(join(SITE_FOLDER, file), 'utf8');
    expect(html).toContain('hreflang="en" href="https://waymark.example/areas/kent/gravesend/"');
    expect(html).toContain('hreflang="cy" href="https://waymark.example/cy/areas/kent/gravesend/"');
    expect(html).toContain('hreflang="x-default" href="https://waymark.example/areas/kent/gravesend/"');
    expect(html).toContain(`rel="canonical" href="https://waymark.example/${file.replace('index.html', '')}"`);
  }
});
