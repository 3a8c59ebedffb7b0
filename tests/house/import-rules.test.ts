import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { describe, expect, test } from 'vitest';
import { folderToModules, runtimeReach, textToImports } from './module-graph.ts';

const modules = folderToModules('src');
const imports = [...modules].flatMap(([file, all]) => all.map((one) => ({ file, ...one })));

/** The floors of `src`, from the ground up: a file imports from its own folder and from floors below it, except those named. */
const FLOORS: readonly (readonly [folders: readonly string[], except: readonly string[]])[] = [
  [['i18n', 'styles'], []],
  [['place', 'listing'], []],
  [['match', 'search'], []],
  [['directory'], []],
  [['edit', 'export'], []],
  [['upkeep', 'ingest'], []],
  [['sheets'], []],
  [['build'], []],
  // They are handed what they show.
  [['components'], ['directory']],
  [['layouts'], ['directory']],
  [['pages', 'cli', 'content.config.ts'], []],
];
const floorOf = (folder: string) => FLOORS.findIndex(([folders]) => folders.includes(folder));
const mayImport = (from: string, to: string) =>
  from === to || (floorOf(to) >= 0 && floorOf(to) < floorOf(from) && !FLOORS[floorOf(from)]![1].includes(to));
const folderOf = (file: string) => /^src\/([^/]+)/.exec(file)?.[1] ?? '';
const isIn = (file: string, ...folders: string[]) => folders.includes(folderOf(file));
const isFile = (target: string) => target.startsWith('src/') || target.startsWith('..');
/** Programs that make the tables, run by hand: no part of the site. */
const isTableMaker = (file: string) => /^src\/place\/data\/make-[^/]+\.ts$/.test(file);

const told = (found: typeof imports) => found.map(({ file, target }) => `${file} imports ${target}`);

test('the parser sees every kind of import', () => {
  const text = `---\nimport a from './a.ts';\nimport type { B } from '../b.ts';\nexport type { B };\nexport * from 'c';\nimport '../../d.css?inline';
type E = import('./e.ts').E;\n---\n<p>import x from 'y'</p>\n<script>const f = () => import('./f.ts');</script>`;
  expect(textToImports('src/components/x/X.astro', text)).toEqual([
    { target: 'src/components/x/a.ts', isType: false },
    { target: 'src/components/b.ts', isType: true, isReExport: true },
    { target: 'c', isType: false, isReExport: true },
    { target: 'src/d.css', isType: false },
    { target: 'src/components/x/e.ts', isType: true },
    { target: 'src/components/x/f.ts', isType: false },
  ]);
});

test('what a file loads is followed through others, but not through types', () => {
  const map = new Map([
    [
      'a',
      [
        { target: 'b', isType: false },
        { target: 'd', isType: true },
      ],
    ],
    [
      'b',
      [
        { target: 'c', isType: false },
        { target: 'a', isType: false },
      ],
    ],
  ]);
  expect(Object.fromEntries(runtimeReach('a', map))).toEqual({ a: ['a'], b: ['a', 'b'], c: ['a', 'b', 'c'] });
  expect(runtimeReach('src/listing/listing.ts', modules).has('zod')).toBe(true);
});

describe('floors', () => {
  test('every folder of src has its floor', () => {
    expect([...modules.keys()].filter((file) => floorOf(folderOf(file)) < 0)).toEqual([]);
  });
  test('a file imports from its own folder and from floors below, never up and never sideways', () => {
    expect(told(imports.filter(({ file, target }) => isFile(target) && !mayImport(folderOf(file), folderOf(target))))).toEqual([]);
  });
  test('no file exports again what those who import it may not import themselves', () => {
    const reExports = imports.filter(({ isReExport, target }) => isReExport && isFile(target));
    const laundered = reExports.flatMap(({ file: middle, target }) =>
      imports
        .filter((one) => one.target === middle && !mayImport(folderOf(one.file), folderOf(target)))
        .map(({ file }) => `${file} imports ${target} through ${middle}`),
    );
    expect(laundered).toEqual([]);
  });
  test('CONTRIBUTING has the same floors', () => {
    const rows = [...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^\| (\d+) +\| ([^|]+?) +\| ([^|]*?) *\|$/gm)];
    const names = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name!);
    const table = rows.map(([, floor, folders, except]) => [Number(floor), names(folders!), names(except!)]);
    expect(table).toEqual(FLOORS.map(([folders, except], at) => [at + 1, folders, except]).reverse());
  });
});

test('only pages, layouts, components, the collections and the editor’s own small site know Astro or React', () => {
  const isFramework = (target: string) => /^(@?astro(js)?|react(-dom)?)([:/]|$)|\.astro$/.test(target);
  const strangers = imports.filter(
    ({ file, target, isType }) =>
      isFramework(target) &&
      !isIn(file, 'pages', 'layouts', 'components', 'content.config.ts') &&
      !file.startsWith('src/cli/editor/') &&
      // The collections' loader and the build's integrations know Astro's types.
      !(isType && (file === 'src/directory/content-loader.ts' || isIn(file, 'build'))),
  );
  expect(told(strangers)).toEqual([]);
});

describe('the ground runs in a browser', () => {
  test('listing, place, match and search import nothing of Node', () => {
    const isNode = (target: string) => target.startsWith('node:') || builtinModules.includes(target);
    const ground = imports.filter(({ file }) => isIn(file, 'listing', 'place', 'match', 'search') && !isTableMaker(file));
    expect(told(ground.filter(({ target }) => isNode(target)))).toEqual([]);
  });
  test('what changes listings reaches nothing of Node, not even through others: the editing form is a page', () => {
    const isNode = (target: string) => target.startsWith('node:') || builtinModules.includes(target);
    const files = [...modules.keys()].filter((file) => isIn(file, 'edit'));
    const ways = files.flatMap((file) =>
      [...runtimeReach(file, modules)].flatMap(([target, way]) => (isNode(target) ? [way.join(' → ')] : [])),
    );
    expect(ways).toEqual([]);
  });
  test('nobody imports the programs that make the tables', () => {
    expect(told(imports.filter(({ target }) => isTableMaker(target)))).toEqual([]);
  });
  test.each(['zod', 'opening_hours'])('neither match nor place loads %s, not even through others', (heavy) => {
    const files = [...modules.keys()].filter((file) => isIn(file, 'match', 'place') && !isTableMaker(file));
    const ways = files.flatMap((file) => runtimeReach(file, modules).get(heavy)?.join(' → ') ?? []);
    expect(ways).toEqual([]);
  });
});

test('no file imports itself in a circle', () => {
  // Types that stand in a circle are as hard to read as code that does.
  const withTypes = new Map([...modules].map(([file, all]) => [file, all.map(({ target }) => ({ target, isType: false }))]));
  const circles = [...modules].flatMap(([file, all]) =>
    all.flatMap(({ target }) => {
      const back = modules.has(target) ? runtimeReach(target, withTypes).get(file) : undefined;
      return back ? [[file, ...back].join(' → ')] : [];
    }),
  );
  expect(circles).toEqual([]);
});
