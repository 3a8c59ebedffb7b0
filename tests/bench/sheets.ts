// Prints how long export, the preview of an import and check take, and how much memory, for 300 and 3,000 listings.
// Run with: npx node tests/bench/sheets.ts
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeGeneratedContent } from '../support/generated-content.ts';

/** Runs one of our commands in a process of its own; the seconds and the megabytes that it took at most. */
function measure(root: string, ...args: string[]): { seconds: number; megabytes: number; code: number | null } {
  const report = 'process.on("exit", () => console.error(`peak ${process.resourceUsage().maxRSS}`));';
  const started = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(report)}`, 'src/cli/run.cjs', ...args],
    {
      encoding: 'utf8',
      env: { ...process.env, WAYMARK_ROOT: root, WAYMARK_TODAY: '2026-11-23', NODE_NO_WARNINGS: '1' },
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  const peak = Number(/peak (\d+)/.exec(stderr)?.[1] ?? Number.NaN);
  return { seconds: (performance.now() - started) / 1000, megabytes: Math.round(peak / 1024), code: status };
}

const taken = new Map<string, number[]>();
for (const count of [300, 3_000]) {
  const { root, remove } = writeGeneratedContent(count, 3, '.');
  const xlsx = join(root, 'listings.xlsx');
  const csv = join(root, 'out.csv');
  console.log(`\n${count} listings`);
  const steps: [name: string, ...args: string[]][] = [
    ['check', 'check', '--json'],
    ['export as .xlsx', 'listings', 'export', '--all', '--to', xlsx],
    ['preview of .xlsx', 'listings', 'import', xlsx],
    ['export as .csv', 'listings', 'export', '--all', '--to', csv],
    ['preview of .csv', 'listings', 'import', csv],
  ];
  for (const [name, ...args] of steps) {
    const { seconds, megabytes, code } = measure(root, ...args);
    taken.set(name, [...(taken.get(name) ?? []), seconds]);
    console.log(
      `${name.padEnd(18)} ${seconds.toFixed(1).padStart(6)} s ${String(megabytes).padStart(6)} MB${code === 0 ? '' : `  ended with ${code}`}`,
    );
  }
  rmSync(xlsx);
  remove();
}
console.log('\nten times the listings take');
for (const [name, [few, many]] of taken) console.log(`${name.padEnd(18)} ${(many! / few!).toFixed(1).padStart(6)} times as long`);
