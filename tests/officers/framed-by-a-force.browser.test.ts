import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite, type Served } from '../../src/build/serve-site.ts';
import { headersFile, nginxFile, pathToHeaders, WORKER_FOLDER } from '../../src/build/server-settings.ts';
import { SITE_FOLDER } from '../support/build-once.ts';
import { useBrowser } from '../support/page.ts';

const INTRANET = 'https://intranet.example.org';
const framed = { isLive: true, framedBy: [INTRANET, 'https://other.example.org:8443'] };
const ancestors = (path: string, copy: Parameters<typeof pathToHeaders>[1] = framed) =>
  /frame-ancestors ([^;]*)$/.exec(pathToHeaders(path, copy)['Content-Security-Policy']!)?.[1];

/** The rules of a `_headers` file that apply to a path, as hosts read them: a star takes the rest, a name such as :area one part. */
function policiesInFile(file: string, path: string): string[] {
  const blocks = file.split('\n\n').map((block) => block.split('\n'));
  const applies = (pattern: string) =>
    new RegExp(
      `^${pattern
        .replaceAll('.', '\\.')
        .replaceAll(/:[a-z]+/g, '[^/]+')
        .replaceAll('*', '.*')}$`,
    ).test(path);
  return blocks
    .filter(([pattern]) => pattern && applies(pattern))
    .flatMap(([, ...lines]) => lines.filter((line) => line.includes('Content-Security-Policy')).map((line) => line.trim()));
}

describe('where no host is named', () => {
  test.each(['/officers/gwent/', '/', '/cy/officers/gwent/'])('nobody may frame %s', (path) => {
    expect(ancestors(path, { isLive: true })).toBe("'none'");
    expect(ancestors(path, { isLive: true, framedBy: [] })).toBe("'none'");
  });
  test('the _headers file says so in each of its policies, except that of the search’s worker, which is no page', () => {
    const blocks = headersFile({ isLive: true }, ['officers', 'areas']).split('\n\n');
    const framers = blocks
      .filter((block) => block.includes('Content-Security-Policy') && !block.startsWith(`/${WORKER_FOLDER}/`))
      .map((block) => /frame-ancestors [^;\n]*/.exec(block)?.[0]);
    expect(framers.length).toBeGreaterThan(10);
    expect(new Set(framers)).toEqual(new Set(["frame-ancestors 'none'"]));
  });
});

describe('where hosts are named', () => {
  test.each([
    '/officers/gwent/',
    '/cy/officers/gwent/',
    '/officers/gwent/index.html',
    '/areas/gwent/',
    '/officers/gwent/card/',
    '/cy/officers/gwent/card/',
  ])('they alone may frame %s', (path) => {
    expect(ancestors(path)).toBe('https://intranet.example.org https://other.example.org:8443');
  });
  test.each([
    '/',
    '/officers/',
    '/cy/officers/',
    '/areas/gwent/newport/',
    '/services/adviser-gravesend/',
    '/card/',
    '/officers/card.json',
    '/officers/gwent/card.json',
    '/officers/gwent/more/',
    '/x/officers/gwent/',
  ])('nobody may frame %s', (path) => expect(ancestors(path)).toBe("'none'"));
  test('the policy is otherwise the same', () => {
    const without = (path: string) => pathToHeaders(path, framed)['Content-Security-Policy']!.replace(/frame-ancestors .*/, '');
    expect(without('/officers/gwent/')).toBe(without('/'));
  });

  const file = headersFile(framed, ['about', 'areas', 'card', 'cy/areas', 'cy/officers', 'officers']);
  test.each(['/officers/gwent/', '/cy/officers/kent/', '/officers/gwent/card/'])(
    'the _headers file lets them frame %s: no other rule there forbids it',
    (path) => {
      const said = policiesInFile(file, path).flatMap((line) => /frame-ancestors (.*)/.exec(line)?.[1] ?? []);
      expect(said).toEqual([framed.framedBy.join(' ')]);
    },
  );
  test.each([
    '/',
    '/cy/',
    '/404.html',
    '/officers/',
    '/cy/officers/',
    '/cy/areas/gwent/newport/',
    '/areas/gwent/newport/',
    '/card/',
    '/officers/card.json',
    '/officers/gwent/card.json',
    '/_astro/x.js',
  ])('the _headers file lets nobody frame %s', (path) => {
    const said = policiesInFile(file, path);
    expect(said.some((line) => line.includes("frame-ancestors 'none'"))).toBe(true);
    expect(said.some((line) => line.includes("default-src 'none'"))).toBe(true);
  });
  test('the nginx file chooses the policy by the path', () => {
    const nginx = nginxFile(framed, '/srv');
    const pattern = /"~(\S*officers\/\S*)" "[^"]*frame-ancestors ([^"]*)";/.exec(nginx)!;
    expect(pattern[2]).toBe(framed.framedBy.join(' '));
    expect(new RegExp(pattern[1]!).test('/officers/gwent/index.html')).toBe(true);
    expect(new RegExp(pattern[1]!).test('/officers/gwent/more/index.html')).toBe(false);
    expect(nginx).toContain('add_header Content-Security-Policy $waymark_policy always;');
    expect(nginx.match(/add_header Content-Security-Policy/g)).toHaveLength(1);
  });
});

describe('in a browser', () => {
  const browser = useBrowser();
  let site: Served;
  let intranet: ReturnType<typeof createServer>;
  let outside: string;
  beforeAll(async () => {
    intranet = createServer((request, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(
        `<title>Intranet</title><iframe src="${site.address}${new URL(request.url!, 'http://x').searchParams.get('page')}"></iframe>`,
      );
    });
    await new Promise<void>((resolve) => intranet.listen(0, '127.0.0.1', resolve));
    outside = `http://127.0.0.1:${(intranet.address() as AddressInfo).port}`;
    site = await serveSite(SITE_FOLDER, 0, { isLive: false, framedBy: [outside] });
  });
  afterAll(async () => {
    intranet.close();
    await site.close();
  });

  const headingInFrame = async (page: string) => {
    const { page: tab, context } = await browser.open({ javaScriptEnabled: true });
    await tab.goto(`${outside}/?page=${page}`, { waitUntil: 'networkidle' });
    const text = await tab
      .frames()[1]!
      .locator('h1')
      .allInnerTexts()
      .catch(() => []);
    await context.close();
    return text.join();
  };
  test('a named host shows an area’s page for officers inside its own page', async () => {
    expect(await headingInFrame('officers/gwent/')).toContain('Gwent');
  });
  test('it can show no other page of the site', async () => {
    // The browser's own page says that it was blocked.
    expect(await headingInFrame('officers/')).not.toContain('For officers');
    expect(await headingInFrame('areas/gwent/newport/')).not.toContain('Newport');
  });
});
