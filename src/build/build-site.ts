import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { contentRoot } from '../directory/content-root.ts';
import { replaceFile } from '../directory/journal/write-aside.ts';
import { outputFolders } from './output-folders.ts';
import { siteToCopy } from './server-files.ts';
import type { ServedCopy } from './server-settings.ts';
import { readSite } from './site-address.ts';

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

/** Builds the content into dist/, saying how far it is. Astro's loader checks the content. Throws AstroFailed. */
export async function buildSite(): Promise<ServedCopy> {
  const folder = resolve(outputFolders().cacheDir);
  const code = await runAstro(folder);
  // Nothing of it is of use to the next build, and it holds the content as it is kept: addresses that are hidden, too.
  rmSync(folder, { recursive: true, force: true });
  if (code !== 0) throw new AstroFailed(code);
  return siteToCopy(readSite()!);
}

const NO_IMPORTS = 'export default new Map();';

// Content brings no pictures or modules of its own. Astro writes that down in two files that all builds of a checkout share, through
// temporary ones that they share too, so that one build takes away what another is about to put in place. It leaves a file alone
// that already says so.
function writeImports(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of ['content-assets.mjs', 'content-modules.mjs']) replaceFile(join(folder, name), [NO_IMPORTS]);
}

// Astro names every page that it writes: thousands of lines. One line for each five hundred is enough.
function runAstro(cwd: string): Promise<number> {
  // Where the site is built outside the project, Astro bundles its pages below the working directory: builds into different
  // folders must not share it.
  mkdirSync(cwd, { recursive: true });
  writeImports(resolve('.astro'));
  const astro = spawn(process.execPath, [ASTRO, 'build', '--root', resolve('.')], {
    cwd,
    // Whatever it is started from, tests too: the same site.
    env: { ...process.env, WAYMARK_ROOT: resolve(contentRoot()), NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let pages = 0;
  createInterface({ input: astro.stdout }).on('line', (line) => {
    if (/[├└]─ \//.test(line)) {
      if (++pages % 500 === 0) console.log(`Pages: ${pages}`);
    } else if (/error|warn|\[build\] \d+ page|\[content\] \d+ listings/i.test(line)) console.log(line);
  });
  return new Promise((resolve) => astro.on('close', (code) => resolve(code ?? 1)));
}
