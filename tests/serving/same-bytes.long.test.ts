import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

// Noon of 23 November 2026. The second build runs where it is another day already, and in another language.
const DAY = { SOURCE_DATE_EPOCH: '1795435200' };
const PLACES = [
  { ...DAY, TZ: 'Europe/London', LANG: 'en_GB.UTF-8' },
  { ...DAY, TZ: 'Pacific/Kiritimati', LANG: 'C' },
];

const folder = mkdtempSync(join(tmpdir(), 'same-bytes-'));
const sites = ['first', 'second'].map((name) => join(folder, name));

beforeAll(() => {
  for (const [at, site] of sites.entries()) {
    const { WAYMARK_TODAY: _, ...env } = process.env;
    execFileSync(process.execPath, ['src/cli/run.cjs', 'build'], {
      env: { ...env, ...PLACES[at], WAYMARK_OUT: site },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

const filesIn = (site: string): Map<string, string> =>
  new Map(
    readdirSync(site, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(site, name)).isFile())
      .sort()
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(site, name)))
          .digest('hex'),
      ]),
  );

test('two builds of one state are alike, byte for byte', () => {
  const [first, second] = sites.map((site) => filesIn(site)) as [Map<string, string>, Map<string, string>];
  expect(first.size).toBeGreaterThan(2000);
  expect([...second.keys()]).toEqual([...first.keys()]);
  expect([...first].filter(([name, hash]) => second.get(name) !== hash).map(([name]) => name)).toEqual([]);
});

test('so are the files for servers, but for the folder that they name', () => {
  const [first, second] = sites.map((site) => readFileSync(`${site}.nginx.conf`, 'utf8').replaceAll(resolve(site), '/srv/waymark'));
  expect(second).toBe(first);
});
