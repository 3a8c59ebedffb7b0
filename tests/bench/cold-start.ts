// Prints what it costs on a slow phone to get from nothing to an ordered list: our finder, and a client-only one with the
// same services, in one run. Run with: npm run bench -- cold-start
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { readDirectory } from '../../src/directory/read-directory.ts';
import { serveSite } from '../../src/build/serve-site.ts';
import { compressFiles } from '../../src/build/compress-files.ts';
import { launchBrowser } from '../support/browser.ts';
import { buildPeer } from './support/build-peer.ts';
import { runMeasured } from './support/run-measured.ts';
import { writeSmallProject } from '../support/small-project.ts';
import { medianJourney, onSlowPhone, type Journey } from './support/slow-phone.ts';
import { BENCH_TODAY, writeSyntheticContent } from './support/synthetic-content.ts';

const RUNS = 3;
const OURS = resolve('tests/.output/bench');
const PEER = resolve('tests/.output/bench-peer');

const browser = await launchBrowser();
console.log('| Services | Finder, place | kB with headers | Requests | Seconds | Script, ms | Memory, MB |');
console.log('| ---: | --- | ---: | ---: | ---: | ---: | ---: |');
for (const count of (process.argv[2] ?? '300,3000,10000').split(',').map(Number)) {
  const root = writeSyntheticContent(count);
  const env = { WAYMARK_ROOT: root, WAYMARK_OUT: OURS, WAYMARK_TODAY: BENCH_TODAY, ASTRO_TELEMETRY_DISABLED: '1' };
  await runMeasured('npx', ['astro', 'build'], env, writeSmallProject('bench'));
  await buildPeer(readDirectory(root, BENCH_TODAY).directory!, PEER);
  await Promise.all([compressFiles(OURS), compressFiles(PEER)]);
  for (const place of ['BS5', 'Gravesend'])
    print(count, `ours, ${place}`, await measure(OURS, `[data-lists]:not([hidden]) [data-ref]`, place));
  print(count, 'client-only, BS5', await measure(PEER, '#list li', 'BS5'));
  rmSync(root, { recursive: true });
}
await browser.close();

async function measure(folder: string, list: string, place: string): Promise<Journey> {
  const site = await serveSite(folder, 0);
  const journey = await medianJourney(RUNS, () =>
    onSlowPhone(browser, site.address, async ({ until, type, press }) => {
      await until('waymark-finder[data-ready] #place, #root #place');
      await type('#place', place);
      await press('Enter');
      await until(list);
    }),
  );
  await site.close();
  return journey;
}

function print(count: number, name: string, { bytes, requests, milliseconds, scriptMilliseconds, heapMegabytes }: Journey): void {
  const figures = [
    (bytes / 1000).toFixed(1),
    requests,
    (milliseconds / 1000).toFixed(1),
    scriptMilliseconds.toFixed(0),
    heapMegabytes.toFixed(1),
  ];
  console.log(`| ${[count.toLocaleString('en-GB'), name, ...figures].join(' | ')} |`);
}
