// Prints what building costs at 300, 3,000 and 10,000 services, beside a bare Astro project that writes as many pages of the
// same sizes in the same run. Run with: npm run bench -- builds
import { rmSync } from 'node:fs';
import { compressFiles } from '../../src/cli/compress-files.ts';
import { BENCH_TODAY, writeSyntheticContent } from './support/synthetic-content.ts';
import { writeBareProject } from './support/bare-project.ts';
import { runMeasured } from './support/run-measured.ts';
import { folderToSize } from './support/folder-size.ts';

const OUT = 'tests/.output/bench';

console.log('| Services | Files, MB written | Our build, s | Its memory, MB | Bare project, s | Ratio (limit 1.6) | Compressing, s |');
console.log('| ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
for (const count of (process.argv[2] ?? '300,3000,10000').split(',').map(Number)) {
  const root = writeSyntheticContent(count);
  const env = { WAYMARK_ROOT: root, WAYMARK_OUT: OUT, WAYMARK_TODAY: BENCH_TODAY };
  rmSync(OUT, { recursive: true, force: true });
  const ours = await runMeasured(process.execPath, ['src/cli/run.cjs', 'build'], env);
  const { files, megabytes } = folderToSize(OUT);
  const bare = writeBareProject(OUT);
  const theirs = await runMeasured('npx', ['astro', 'build'], { ASTRO_TELEMETRY_DISABLED: '1' }, bare);
  const started = performance.now();
  await compressFiles(OUT);
  const compressing = (performance.now() - started) / 1000;
  const cells = [
    count.toLocaleString('en-GB'),
    `${files.toLocaleString('en-GB')}, ${megabytes.toFixed(0)}`,
    ours.seconds.toFixed(1),
    ours.megabytes?.toFixed(0) ?? 'not told',
    theirs.seconds.toFixed(1),
    (ours.seconds / theirs.seconds).toFixed(2),
    compressing.toFixed(1),
  ];
  console.log(`| ${cells.join(' | ')} |`);
  rmSync(root, { recursive: true });
}
