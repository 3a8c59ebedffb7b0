// Prints what building costs at 300, 3,000 and 10,000 services, beside a bare Astro project that writes as many pages of the
// same sizes in the same run, the two in turns. Run with: npm run bench -- builds 300,3000,10000
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { compressFiles } from '../../src/cli/compress-files.ts';
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
  '| Services | Files, MB written | Checking, s | `astro build`, s | Files a second | Memory, MB | Bare project, s | Ratio (limit 1.6) | Compressing, s |',
);
console.log('| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
for (const count of (process.argv[2] ?? '300,3000,10000').split(',').map(Number)) {
  const root = writeSyntheticContent(count);
  const env = { ...QUIET, WAYMARK_ROOT: root, WAYMARK_OUT: OUT, WAYMARK_TODAY: BENCH_TODAY };
  const ours: Measured[] = [];
  const theirs: Measured[] = [];
  let bare = '';
  for (let turn = 0; turn < countToTurns(count); turn++) {
    rmSync(OUT, { recursive: true, force: true });
    settle();
    ours.push(await runMeasured(process.execPath, [ASTRO, 'build'], env));
    bare = writeBareProject(OUT);
    settle();
    theirs.push(await runMeasured(process.execPath, [ASTRO, 'build'], QUIET, bare));
    console.error(`${count}: ${ours[turn]!.seconds.toFixed(1)} s, bare ${theirs[turn]!.seconds.toFixed(1)} s`);
  }
  const check = await runMeasured(process.execPath, ['src/cli/run.cjs', 'check'], env);
  const { files, megabytes } = folderToSize(OUT);
  const started = performance.now();
  await compressFiles(OUT);
  const compressing = (performance.now() - started) / 1000;
  const [seconds, bareSeconds] = [median(ours.map((each) => each.seconds)), median(theirs.map((each) => each.seconds))];
  const memory = Math.max(...ours.map((each) => each.megabytes ?? 0));
  const cells = [
    count.toLocaleString('en-GB'),
    `${files.toLocaleString('en-GB')}, ${megabytes.toFixed(0)}`,
    check.seconds.toFixed(1),
    seconds.toFixed(1),
    (files / seconds).toFixed(0),
    memory ? memory.toFixed(0) : 'not told',
    bareSeconds.toFixed(1),
    (seconds / bareSeconds).toFixed(2),
    compressing.toFixed(1),
  ];
  console.log(`| ${cells.join(' | ')} |`);
  rmSync(root, { recursive: true });
}

// What one build has written must not still be on its way to the disk while the next is measured.
function settle(): void {
  if (process.platform !== 'win32') execFileSync('sync');
}
