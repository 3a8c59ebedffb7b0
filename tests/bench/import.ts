// Prints what importing an Open Referral feed of 50 MB takes, shown, written into the content, and shown once more after that:
// memory of the command at its peak, and its time beside reading the same file with JSON.parse alone, in turns within one run. Run with: npm run bench -- import --write
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeBigFeed } from './support/big-feed.ts';
import { BENCH_TODAY } from './support/synthetic-content.ts';

const MEGABYTES = 50;
const RUNS = 3;
/** What a feed may be like, by how many of its services are about ours. */
const FEEDS = [
  ['one service in twenty for us', 20],
  ['every service for us, and new', 1],
] as const;

/** Shown only, written, and shown when everything is there already. */
const WAYS = ['shown', 'written', 'shown again'] as const;

const TELL_PEAK = `--import=data:text/javascript,${encodeURIComponent("process.on('exit',()=>console.error('peak '+process.resourceUsage().maxRSS))")}`;
/** How `npm run listings` starts, so that what is measured is what people run. */
const LISTINGS = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { listings: string } }).scripts.listings
  .split(' ')
  .slice(1);
const PARSE = "JSON.parse(require('node:fs').readFileSync(process.argv[1],'utf8'))";

interface Took {
  seconds: number;
  /** The most memory that the process held, in MB, as the system keeps it. */
  megabytes: number;
}

function measure(args: readonly string[], root = '.'): Took {
  const start = performance.now();
  const { stderr, stdout, status } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: TELL_PEAK, NODE_NO_WARNINGS: '1', WAYMARK_TODAY: BENCH_TODAY, WAYMARK_ROOT: root },
    maxBuffer: 1_000_000_000,
  });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}:\n${stderr.slice(-2000)}\n${stdout.slice(-2000)}`);
  const peak = Number(/^peak (\d+)$/m.exec(stderr)![1]);
  return { seconds: (performance.now() - start) / 1000, megabytes: peak / 1024 };
}

const middle = (took: Took[], what: keyof Took): number => took.map((each) => each[what]).sort((a, b) => a - b)[took.length >> 1]!;

const folder = mkdtempSync(join(tmpdir(), 'bench-import-'));
try {
  console.log('| Feed | Services | Seconds | Against JSON.parse | Memory at the peak | at most |');
  console.log('| :--- | ---: | ---: | ---: | ---: | ---: |');
  for (const [what, oneIn] of FEEDS) {
    const file = join(folder, `feed-${oneIn}.json`);
    const services = writeBigFeed(file, MEGABYTES, oneIn);
    const megabytes = `${(statSync(file).size / 1_000_000).toFixed(0)} MB`;
    const took: Record<'parse' | (typeof WAYS)[number], Took[]> = { parse: [], shown: [], written: [], 'shown again': [] };
    for (let run = 0; run < RUNS; run++) {
      const root = join(folder, `root-${oneIn}-${run}`);
      cpSync('content', join(root, 'content'), { recursive: true });
      took.parse.push(measure(['-e', PARSE, file]));
      for (const way of WAYS) {
        const apply = way === 'written' ? ['--apply'] : [];
        took[way].push(measure([...LISTINGS, 'import', file, '--as', 'open-referral', ...apply], root));
      }
    }
    const alone = middle(took.parse, 'seconds');
    for (const way of WAYS) {
      const seconds = middle(took[way], 'seconds');
      const cells = [
        `${megabytes}: ${what}, ${way}`,
        services.toLocaleString('en-GB'),
        seconds.toFixed(2),
        `${(seconds / alone).toFixed(1)} times`,
        `${middle(took[way], 'megabytes').toFixed(0)} MB`,
        `${Math.max(...took[way].map(({ megabytes: most }) => most)).toFixed(0)} MB`,
      ];
      console.log(`| ${cells.join(' | ')} |`);
    }
    console.log(`| ${megabytes}: JSON.parse alone | | ${alone.toFixed(2)} | | ${middle(took.parse, 'megabytes').toFixed(0)} MB | |`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
