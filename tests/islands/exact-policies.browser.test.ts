import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentPolicy } from '../../src/build/content-policy.ts';
import { htmlToElements, type PageElement } from '../../src/build/html-elements.ts';
import { elementsToInline, folderToInline } from '../../src/build/inline-sources.ts';
import { writeIslandPolicies } from '../../src/build/island-policies.ts';
import { hasIsland, headersFile, nginxFile, pathToHeaders } from '../../src/build/server-settings.ts';
import { SHIPPED_FOLDER, SITE_FOLDER } from '../support/build-once.ts';
import { pagesIn } from '../support/built-files.ts';

const POLICY = 'Content-Security-Policy';
const inline = folderToInline(SITE_FOLDER);
const fileToPath = (file: string) => `/${relative(SITE_FOLDER, file).split(sep).join('/')}`.replace(/index\.html$/, '');
const read = (path: string) => htmlToElements(readFileSync(join(SITE_FOLDER, path, 'index.html'), 'utf8'));
const toMeta = (elements: readonly PageElement[]) =>
  elements.find(({ attributes }) => attributes['http-equiv'] === POLICY)?.attributes['content'];

describe('inside the pages', () => {
  test('React is on the editor and on the cards of officers, in both languages, and on no other page', () => {
    const found = pagesIn(SITE_FOLDER).filter((file) => readFileSync(file, 'utf8').includes('<astro-island'));
    const paths = found.map(fileToPath);
    expect(paths.filter((path) => !hasIsland(path))).toEqual([]);
    expect(paths.filter((path) => path.endsWith('/card/')).length).toBe(2 * 43);
    expect(paths).toEqual(expect.arrayContaining(['/editor/', '/cy/editor/', '/officers/kent/card/', '/cy/officers/kent/card/']));
  });
  test.each(['/editor/', '/cy/editor/', '/officers/kent/card/', '/cy/officers/gwent/card/'])(
    'the policy of %s allows the two scripts and the style that it holds, and nothing else inline',
    (path) => {
      const elements = read(path);
      const held = elementsToInline(elements);
      expect(held.scripts).toHaveLength(2);
      expect(held.styles).toHaveLength(1);
      expect(toMeta(elements)).toBe(contentPolicy(held));
      expect(toMeta(elements)).not.toContain('unsafe');
    },
  );
  test.each(['/officers/', '/officers/kent/', '/upkeep/', '/card/', '/help/'])('the policy of %s is as strict as ever', (path) => {
    expect(toMeta(read(path))).toBe(contentPolicy());
  });
  test.each([
    ['/', 'first'],
    ['/cy/', 'first'],
    ['/areas/kent/', 'area'],
    ['/cy/areas/gwent/', 'area'],
  ] as const)('%s is allowed its style sheet alone', (path, kind) => {
    expect(toMeta(read(path))).toBe(contentPolicy(inline[kind]));
    expect(elementsToInline(read(path))).toEqual(inline[kind]);
    expect(inline[kind]).toMatchObject({ scripts: [], styles: [expect.any(String)] });
  });
});

describe('a script that came into a page with the content', () => {
  const page = (more: string) =>
    `<html><head><meta http-equiv="${POLICY}" content="none"></head><body><script>island()</script>${more}</body></html>`;
  const build = (more: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'policies-'));
    for (const [path, html] of [
      ['editor', page('')],
      ['officers/kent/card', page(more)],
    ] as const) {
      mkdirSync(join(folder, path), { recursive: true });
      writeFileSync(join(folder, path, 'index.html'), html);
    }
    try {
      writeIslandPolicies(folder, ['editor/', 'officers/kent/card/']);
      return toMeta(htmlToElements(readFileSync(join(folder, 'officers/kent/card/index.html'), 'utf8')));
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
  test('stops the build, which names the page and the script', () => {
    expect(() => build('<script>stolen()</script>')).toThrow(/officers\/kent\/card\/index\.html: the script .*“stolen\(\)”/);
  });
  test('is let in nowhere by accident: only what starts an island is allowed', () => {
    expect(build('<script type="application/json">{}</script>')).toMatch(
      /^default-src 'none'; script-src 'self' 'sha256-[^ ]+'; style-src 'self';/,
    );
  });
});

describe('in front of the pages', () => {
  const live = { isLive: true, inline };
  const framed = { ...live, framedBy: ['https://intranet.example.org'] };
  const sent = (path: string) => pathToHeaders(path, live)[POLICY]!;
  const own = (path: string) => `${toMeta(read(path))!}; frame-ancestors 'none'`;

  test.each(['/', '/areas/kent/', '/editor/', '/cy/editor/', '/officers/kent/card/', '/help/', '/card/', '/services/', '/upkeep/'])(
    'the server sends %s with the policy that the page has itself, and nobody may frame it',
    (path) => expect(sent(path)).toBe(path === '/services/' ? `${contentPolicy()}; frame-ancestors 'none'` : own(path)),
  );
  test('what a host cannot tell from the card builder is sent its hashes, and stays strict by its own policy', () => {
    expect(sent('/officers/kent/')).toBe(sent('/officers/kent/card/'));
    expect(toMeta(read('/officers/kent/'))).toBe(contentPolicy());
  });

  const folders = ['_astro', 'about', 'areas', 'card', 'cy/areas', 'cy/editor', 'cy/officers', 'editor', 'officers'].slice(1);
  test.each([
    ['without frames', live],
    ['where a host may frame pages', framed],
  ])('in _headers each path has one policy, the same as from every other server (%s)', (_, copy) => {
    const rules = headersFile(copy, folders)
      .split('\n\n')
      .flatMap((block) => {
        const [pattern = '', ...lines] = block.split('\n');
        const policy = lines.flatMap((line) => /Content-Security-Policy: (.*)/.exec(line)?.[1] ?? []);
        return policy.length > 0 ? [{ fits: patternToRegExp(pattern), policy: policy[0]! }] : [];
      });
    const paths = [
      ...['/', '/cy/', '/404.html', '/cy/404.html', '/icon.svg', '/_astro/a.js', '/about/privacy/', '/card/'],
      ...['/areas/', '/areas/kent/', '/areas/kent/topics/', '/areas/kent/cards/', '/cy/areas/kent/', '/cy/areas/kent/cards/'],
      ...[
        '/officers/',
        '/officers/card.json',
        '/officers/kent/',
        '/officers/kent/card.json',
        '/officers/kent/card/',
        '/cy/officers/kent/card/',
      ],
      ...['/editor/', '/editor/data/index.json', '/cy/editor/'],
    ];
    for (const path of paths) {
      const fitting = rules.filter(({ fits }) => fits.test(path)).map(({ policy }) => policy);
      expect([path, fitting]).toEqual([path, [pathToHeaders(path, copy)[POLICY]]]);
    }
  });
  test('nginx chooses the same policy for every path', () => {
    const map = /map \$uri \$waymark_policy \{\n([^}]*)\}/.exec(nginxFile(framed, '/srv'))![1]!;
    const [, fallback] = /default "(.*)";/.exec(map)!;
    const rules = [...map.matchAll(/"~(.*)" "(.*)";/g)].map(([, pattern, policy]) => ({ pattern: new RegExp(pattern!), policy }));
    for (const path of ['/', '/areas/kent/', '/cy/areas/kent/newport/', '/officers/kent/card/', '/officers/kent/', '/editor/', '/help/']) {
      // It looks for the file of a folder by its whole name.
      const policy = rules.find(({ pattern }) => pattern.test(`${path}index.html`))?.policy ?? fallback;
      expect([path, policy]).toEqual([path, pathToHeaders(path, framed)[POLICY]]);
    }
  });
  test('the file that the build wrote has the hashes of its own pages', () => {
    for (const folder of [SITE_FOLDER, SHIPPED_FOLDER]) {
      const { island } = folderToInline(folder);
      const file = readFileSync(join(folder, '_headers'), 'utf8');
      expect(island.scripts).toHaveLength(2);
      for (const source of [...island.scripts, ...island.styles]) expect(file).toContain(source);
    }
  });
});

/** A star stands for anything, `:name` for one part of the path. */
const patternToRegExp = (pattern: string) =>
  new RegExp(
    `^${pattern
      .replaceAll('.', '\\.')
      .replaceAll(/:[a-z]+/g, '[^/]+')
      .replaceAll('*', '.*')}$`,
  );
