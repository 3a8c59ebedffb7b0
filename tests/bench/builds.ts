// Prints what building costs at 300, 3,000 and 10,000 services, beside a bare Astro project that writes as many pages of the
// same sizes in the same run. Run with: npm run bench -- builds
import { rmSync } from 'node:fs';
import { BENCH_TODAY, writeSyntheticContent } from './support/synthetic-content.ts';
import { writeBareProject } from './support/bare-project.ts';
import { runMeasured } from './support/run-measured.ts';
import { folderToSize } from './support/folder-size.ts';

const OUT = 'tests/.output/bench';

for (const count of (process.argv[2] ?? '300,3000,10000').split(',').map(Number)) {
  const root = writeSyntheticContent(count);
  const env = { WAYMARK_ROOT: root, WAYMARK_OUT: OUT, WAYMARK_TODAY: BENCH_TODAY };
  rmSync(OUT, { recursive: true, force: true });
  const ours = await runMeasured(process.execPath, ['src/cli/run.cjs', 'build'], env);
  const { files, megabytes } = folderToSize(OUT);
  const bare = writeBareProject(OUT);
  const theirs = await runMeasured('npx', ['astro', 'build'], { ASTRO_TELEMETRY_DISABLED: '1' }, bare);
  console.log(
    `${String(count).padStart(6)} services: ${files} files, ${megabytes.toFixed(0)} MB; ` +
      `ours ${ours.seconds.toFixed(1)} s, ${ours.megabytes?.toFixed(0)} MB of memory; bare ${theirs.seconds.toFixed(1)} s; ` +
      `${(ours.seconds / theirs.seconds).toFixed(2)} times`,
  );
  rmSync(root, { recursive: true });
}
