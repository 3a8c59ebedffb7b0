import { spawn } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FIXTURE_ROOT, FIXTURE_TODAY } from '../support/fixture-content.ts';
import { writeSmallProject } from '../support/small-project.ts';

/** What differs between the contents: the name of the site, which stands on every page, and a listing, which is data. */
const NAMES = ['Alder', 'Birch', 'Cedar', 'Damson'] as const;
const LISTING = 'content/services/kent/counselling-kent-fresh.yaml';
const ALL_BUT_DATA = ['[...locale]', '[locale]', 'upkeep', 'editor', 'officers', 'data', 'tables'];

const temporary = mkdtempSync(join(tmpdir(), 'at-once-'));
const checkout = writeSmallProject('at-once', ALL_BUT_DATA);
const copy = writeSmallProject('at-once-copy', ALL_BUT_DATA);

/** Two folders in one checkout, one outside it, and a copy of the checkout that shares its packages. */
const SITES = {
  Alder: { project: checkout, out: 'dist' },
  Birch: { project: checkout, out: 'other/dist' },
  Cedar: { project: checkout, out: join(temporary, 'cedar') },
  Damson: { project: copy, out: 'dist' },
};

beforeAll(async () => {
  // Astro would write these files through one more, which another build of the checkout may take away: none may try to.
  for (const file of ['content-assets.mjs.tmp', 'content-modules.mjs.tmp']) mkdirSync(join(checkout, '.astro', file), { recursive: true });
  await Promise.all(NAMES.map(build));
});
afterAll(() => {
  for (const folder of [temporary, checkout, copy]) rmSync(folder, { recursive: true });
});

async function build(name: keyof typeof SITES): Promise<void> {
  const root = join(temporary, `root-${name}`);
  cpSync(join(FIXTURE_ROOT, 'content'), join(root, 'content'), { recursive: true });
  const replace = (file: string, from: RegExp, to: string) =>
    writeFileSync(join(root, file), readFileSync(join(root, file), 'utf8').replace(from, to));
  replace('content/site.yaml', /^name: .*$/m, `name: ${name}`);
  replace(LISTING, /^name: .*$/m, `name: Line of ${name}`);
  const { project, out } = SITES[name];
  const child = spawn(process.execPath, ['src/cli/run.cjs', 'build'], {
    cwd: project,
    env: { ...process.env, WAYMARK_TODAY: FIXTURE_TODAY, WAYMARK_ROOT: root, WAYMARK_OUT: out },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  expect(await new Promise((ended) => child.on('close', ended)), name).toBe(0);
}

test.each(NAMES)('of four sites that are built at once, %s has its own content alone', (name) => {
  const { project, out } = SITES[name];
  const folder = resolve(project, out);
  const page = readFileSync(join(folder, '404.html'), 'utf8');
  const data = globSync('api/services/*.json', { cwd: folder })
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('');
  expect(NAMES.filter((each) => page.includes(each))).toEqual([name]);
  expect(NAMES.filter((each) => data.includes(`Line of ${each}`))).toEqual([name]);
  // The bundle that the pages were rendered with holds the content as it is kept, hidden addresses too.
  expect(existsSync(join(folder, '.prerender'))).toBe(false);
});
