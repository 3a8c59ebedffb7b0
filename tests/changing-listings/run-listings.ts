import { spawnSync } from 'node:child_process';
import { vi } from 'vitest';
import { main } from '../../src/cli/main.ts';

/** What a command printed, and how it ended. */
export interface Ran {
  code: number | null;
  out: string;
  err: string;
}

/** Runs `npm run listings -- …` on the content below a root, on the day of the tests, in a process of its own. */
export function spawnListings(root: string, ...args: string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/run.cjs', 'listings', ...args], {
    encoding: 'utf8',
    env: { ...process.env, WAYMARK_ROOT: root, WAYMARK_TODAY: '2026-11-23', NODE_NO_WARNINGS: '1' },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, out: stdout, err: stderr };
}

/** The same in the test's own process, which is quicker. */
export const runListings = (root: string, ...args: string[]): Promise<Ran> => runCommandOn('2026-11-23', root, 'listings', ...args);

/** Any command, on any day. */
export async function runCommandOn(day: string, root: string, ...args: string[]): Promise<Ran> {
  const said = { out: '', err: '' };
  vi.stubEnv('WAYMARK_ROOT', root);
  vi.stubEnv('WAYMARK_TODAY', day);
  const log = vi.spyOn(console, 'log').mockImplementation((text: unknown) => void (said.out += `${String(text)}\n`));
  const error = vi.spyOn(console, 'error').mockImplementation((text: unknown) => void (said.err += `${String(text)}\n`));
  try {
    return { code: await main(args), ...said };
  } finally {
    log.mockRestore();
    error.mockRestore();
    vi.unstubAllEnvs();
  }
}
