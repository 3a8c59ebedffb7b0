import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { ContentNotReady } from '../directory/content-not-ready.ts';
import { contentRoot, contentToday } from '../directory/content-root.ts';
import { siteToCopy } from './server-files.ts';
import type { ServedCopy } from './server-settings.ts';
import { readDirectory } from '../directory/read-directory.ts';

// Started directly: `npx` looks around for half a second before it finds it.
const ASTRO = fileURLToPath(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')));

/** Astro failed, and has said why. */
export class AstroFailed extends Error {
  readonly exitCode: number;
  constructor(exitCode: number) {
    super(`Astro ended with ${exitCode}.`);
    this.name = 'AstroFailed';
    this.exitCode = exitCode;
  }
}

/** Checks the content and builds it into dist/, saying how far it is. Throws ContentNotReady, or AstroFailed. */
export async function buildSite(): Promise<ServedCopy> {
  const { directory, problems } = readDirectory(contentRoot(), contentToday());
  if (process.env['WAYMARK_UNCHECKED'] !== '1' && (!directory || problems.length > 0)) throw new ContentNotReady(problems);
  console.log(`Content: ${directory?.services.length ?? 0} listings, no problems.`);
  const code = await runAstro();
  if (code !== 0) throw new AstroFailed(code);
  return directory ? siteToCopy(directory.site) : { isLive: false };
}

// Astro names every page that it writes: thousands of lines. One line for each five hundred is enough.
function runAstro(): Promise<number> {
  const astro = spawn(process.execPath, [ASTRO, 'build'], {
    // Whatever it is started from, tests too: the same site.
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let pages = 0;
  createInterface({ input: astro.stdout }).on('line', (line) => {
    if (/[├└]─ \//.test(line)) {
      if (++pages % 500 === 0) console.log(`Pages: ${pages}`);
    } else if (/error|warn|\[build\] \d+ page/i.test(line)) console.log(line);
  });
  return new Promise((resolve) => astro.on('close', (code) => resolve(code ?? 1)));
}
