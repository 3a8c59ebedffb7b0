import { spawn, type ChildProcess } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { freePort } from '../support/free-port.ts';
import { writeSmallProject } from '../support/small-project.ts';
import { TINY_TODAY, writeTinyContent } from '../support/tiny-content.ts';
import { TINY_FILES } from '../support/tiny-files.ts';

const GRAVESEND = 'services/kent/adviser-gravesend.yaml';

// A copy: the store of a development server that runs in the project itself stays as it is.
const project = writeSmallProject('dev', ['[...locale]/areas', '[...locale]/officers', 'officers', 'api', 'data', 'tables']);
const root = writeTinyContent({});
let server: ChildProcess;
let address: string;
let printed = '';

beforeAll(async () => {
  const port = await freePort();
  address = `http://localhost:${port}`;
  server = spawn(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'dev', '--port', String(port)], {
    cwd: project,
    // Without what tests set: Astro would take it for a test of its own.
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      WAYMARK_TODAY: TINY_TODAY,
      WAYMARK_ROOT: root,
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [server.stdout!, server.stderr!]) stream.on('data', (chunk) => (printed += String(chunk)));
  await vi.waitFor(() => expect(printed).toContain('watching for file changes'), { timeout: 60_000, interval: 100 });
});

afterAll(() => {
  server.kill();
  for (const folder of [project, root]) rmSync(folder, { recursive: true });
});

const write = (file: string, text: string) => writeFileSync(join(root, 'content', file), text);
const gravesend = (name: string) => TINY_FILES[GRAVESEND]!.replace(/^name: .*$/m, `name: ${name}`);

async function headingOf(path: string): Promise<string | undefined> {
  const page = await (await fetch(address + path)).text();
  return /<h1[^>]*>\s*([^<]*?)\s*</.exec(page)?.[1];
}

/** What the heading of a page becomes: pages follow the content within a second or two. */
const expectHeading = (path: string, heading: string) =>
  vi.waitFor(async () => expect(await headingOf(path)).toBe(heading), { timeout: 60_000, interval: 200 });

test('while somebody edits, pages follow good content, and keep it when an edit is bad', async () => {
  await expectHeading('/services/adviser-gravesend/', 'Family Matters');

  write(GRAVESEND, gravesend('Renamed once'));
  await expectHeading('/services/adviser-gravesend/', 'Renamed once');

  printed = '';
  write(GRAVESEND, `${gravesend('Renamed badly')}nonsense: 1\n`);
  await vi.waitFor(() => expect(printed).toContain('1 problem in the content. The pages stay as they were.'), { timeout: 10_000 });
  expect(printed).toMatch(/^content\/services\/kent\/adviser-gravesend\.yaml:\d+ {2}nonsense {2}There is no field called “nonsense”\./m);
  expect(await headingOf('/services/adviser-gravesend/')).toBe('Renamed once');

  write(GRAVESEND, gravesend('Renamed again'));
  await expectHeading('/services/adviser-gravesend/', 'Renamed again');
});

test('a new listing gets its page, and loses it with its file', async () => {
  const file = 'services/kent/adviser-ashford.yaml';
  const text = gravesend('Ashford Advisers')
    .replace('slug: adviser-gravesend', 'slug: adviser-ashford')
    .replace(/^ref: .*$/m, 'ref: bbbbb2');
  write(file, text);
  await expectHeading('/services/adviser-ashford/', 'Ashford Advisers');
  rmSync(join(root, 'content', file));
  await vi.waitFor(async () => expect((await fetch(`${address}/services/adviser-ashford/`)).status).toBe(404), {
    timeout: 20_000,
    interval: 200,
  });
});
