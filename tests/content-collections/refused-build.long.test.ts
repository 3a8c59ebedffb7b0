import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TINY_TODAY, withTinyContent } from '../support/tiny-content.ts';

const BROKEN = { replace: { 'services/kent/adviser-gravesend.yaml': [['provider: family-matters', 'provider: somebody-else']] } } as const;

test('a build of content that check refuses prints the lines of check alone, ends with 1 and leaves the built site as it was', () =>
  withTinyContent(BROKEN, (root) => {
    const out = mkdtempSync(join(tmpdir(), 'refused-'));
    writeFileSync(join(out, 'index.html'), 'the site of yesterday');
    const env = { ...process.env, WAYMARK_TODAY: TINY_TODAY, WAYMARK_ROOT: root, WAYMARK_OUT: out };
    const run = (command: string) => spawnSync(process.execPath, ['src/cli/run.cjs', command], { env, encoding: 'utf8' });
    const built = run('build');
    expect(built.status).toBe(1);
    expect(built.stdout).toBe('');
    expect(built.stderr).toBe(`${run('check').stdout}\n1 problem in the content. Nothing was built.\n`);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('the site of yesterday');
    rmSync(out, { recursive: true });
  }));
