import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { contentRoot, contentToday } from '../directory/content-root.ts';
import { problemToLine } from '../directory/problem-to-line.ts';
import { siteToCopy } from './server-files.ts';
import type { ServedCopy } from './server-settings.ts';
import { readDirectory } from '../directory/read-directory.ts';

// Started directly: `npx` looks around for half a second before it finds it.
const ASTRO = fileURLToPath(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')));

/** Checks the content and builds it into dist/, telling how far it is. Ends the process where either fails. */
export async function buildSite(): Promise<ServedCopy> {
  const { directory, problems } = readDirectory(contentRoot(), contentToday());
  if (process.env['WAYMARK_UNCHECKED'] !== '1' && (!directory || problems.length > 0)) {
    for (const problem of problems) console.error(problemToLine(problem));
    console.error(`\n${problems.length} to mend before the site can be built.`);
    process.exit(1);
  }
  console.log(`Content: ${directory?.services.length ?? 0} listings, nothing to mend.`);
  const code = await runAstro();
  if (code !== 0) process.exit(code);
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
