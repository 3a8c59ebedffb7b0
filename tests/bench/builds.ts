// Prints what building costs at 300, 3,000 and 10,000 services, beside bare Astro projects that write as many pages and data
// files, or pages alone, of the same sizes in the same run, in turns. Run with: npm run bench -- builds 300,3000,10000
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { compressFiles } from '../../src/build/compress-files.ts';
import { BENCH_TODAY, writeSyntheticContent } from './support/synthetic-content.ts';
import { writeBareProject } from './support/bare-project.ts';
import { runMeasured, type Measured } from './support/run-measured.ts';
import { folderToSize } from './support/folder-size.ts';
import { median } from './support/median.ts';

const OUT = 'tests/.output/bench';
const ASTRO = resolve('node_modules/astro/bin/astro.mjs');
/** Ten thousand services take minutes each time. */
const countToTurns = (count: number): number => (count > 5_000 ? 1 : 3);
const QUIET = { ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };

console.log(
  '| Services | Pages, files, MB written | `astro build`, s | Memory, MB | Bare, the same files, s | Ratio without search (limit 1.6) | Bare, pages alone, s | Ratio without search | Checking, s | Indexing the search, s | Compressing, s |',
);
console.log('| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
for (const count of (process.argv[2] ?? '300,3000,10000').split(',').map(Number)) {
  const root = writeSyntheticContent(count);
  const env = { ...QUIET, WAYMARK_ROOT: root, WAYMARK_OUT: OUT, WAYMARK_TODAY: BENCH_TODAY };
  const ours: Measured[] = [];
  const bareFiles: Measured[] = [];
  const barePages: Measured[] = [];
  for (let turn = 0; turn < countToTurns(count); turn++) {
    rmSync(OUT, { recursive: true, force: true });
    ours.push(await build(env));
    bareFiles.push(await build(QUIET, writeBareProject(OUT, true)));
    barePages.push(await build(QUIET, writeBareProject(OUT, false)));
    console.error(`${count}: ${[ours, bareFiles, barePages].map((all) => all[turn]!.seconds.toFixed(1)).join(', ')} s`);
  }
  const [seconds, withFiles, pagesAlone] = [ours, bareFiles, barePages].map((all) => median(all.map((each) => each.seconds)));
  const check = await runMeasured(process.execPath, ['src/cli/run.cjs', 'check'], env);
  const { files, pages, megabytes } = folderToSize(OUT);
  const compressing = await toSeconds(() => compressFiles(OUT));
  const indexing = median(ours.map(({ output }) => Number(/Search took ([\d.]+) s/.exec(output)![1])))!;
  const memory = Math.max(...ours.map((each) => each.megabytes ?? 0));
  const cells = [
    count.toLocaleString('en-GB'),
    `${pages.toLocaleString('en-GB')}, ${files.toLocaleString('en-GB')}, ${megabytes.toFixed(0)}`,
    seconds!.toFixed(1),
    memory ? memory.toFixed(0) : 'not told',
    withFiles!.toFixed(1),
    ((seconds! - indexing) / withFiles!).toFixed(2),
    pagesAlone!.toFixed(1),
    ((seconds! - indexing) / pagesAlone!).toFixed(2),
    check.seconds.toFixed(1),
    indexing.toFixed(1),
    compressing.toFixed(1),
  ];
  console.log(`| ${cells.join(' | ')} |`);
  rmSync(root, { recursive: true });
}

function build(env: Record<string, string>, folder?: string): Promise<Measured> {
  settle();
  return runMeasured(process.execPath, [ASTRO, 'build'], env, folder);
}

async function toSeconds(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

// What one build has written must not still be on its way to the disk while the next is measured.
function settle(): void {
  if (process.platform !== 'win32') execFileSync('sync');
}
