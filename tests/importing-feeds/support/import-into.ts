import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import { importFeed } from '../../../src/cli/listings/import-feed.ts';
import type { Get } from '../../../src/export/open-referral/reading/fetch-feed.ts';
import { TINY_TODAY } from '../../support/tiny-content.ts';
import type { Ran } from '../../changing-listings/run-listings.ts';

/** Imports a feed with --apply into the content below a root, as the command does. */
export async function importInto(root: string, source: string, get?: Get): Promise<Ran> {
  const said = { out: '', err: '' };
  vi.stubEnv('WAYMARK_ROOT', root);
  vi.stubEnv('WAYMARK_TODAY', TINY_TODAY);
  const log = vi.spyOn(console, 'log').mockImplementation((text: unknown) => void (said.out += `${String(text)}\n`));
  const error = vi.spyOn(console, 'error').mockImplementation((text: unknown) => void (said.err += `${String(text)}\n`));
  try {
    return { code: await importFeed([source], { apply: true }, get), ...said };
  } finally {
    log.mockRestore();
    error.mockRestore();
    vi.unstubAllEnvs();
  }
}

/** Every file below a root with its bytes. */
export const filesBelow = (root: string): Record<string, string> =>
  Object.fromEntries(
    globSync('**/*', { cwd: root })
      .filter((file) => statSync(join(root, file)).isFile())
      .sort()
      .map((file) => [file, readFileSync(join(root, file)).toString('base64')]),
  );
