import { spawnSync } from 'node:child_process';
import { FIXTURE_ROOT, FIXTURE_TODAY } from '../support/fixture-content.ts';

/** Runs the command as `npm run find` does, on the fixture content and its day. */
export function runFind(...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/run.cjs', 'find', ...args], {
    encoding: 'utf8',
    env: { ...process.env, WAYMARK_ROOT: FIXTURE_ROOT, WAYMARK_TODAY: FIXTURE_TODAY, NODE_NO_WARNINGS: '1' },
  });
  return { code: status, out: stdout, err: stderr };
}
