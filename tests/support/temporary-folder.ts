import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives a run a temporary folder of its own, and removes it with all that the tests have left in it: workers end too fast to tidy up. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-tests-'));
  // The web servers that some tests start give up root, and have files of their own in it.
  chmodSync(folder, 0o755);
  // As the systems call it: TMPDIR on Unix, TEMP on Windows.
  for (const name of ['TMPDIR', 'TEMP']) process.env[name] = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
}
