import { spawnSync } from 'node:child_process';

/** Runs the command as `npm run find` does, on a day that is set. */
export function runFind(...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/run.cjs', 'find', ...args], {
    encoding: 'utf8',
    env: { ...process.env, WAYMARK_TODAY: '2026-11-23', NODE_NO_WARNINGS: '1' },
  });
  return { code: status, out: stdout, err: stderr };
}
