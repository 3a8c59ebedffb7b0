// Prints what Lighthouse says of every type of page as shipped, in both languages, on its own phone (mobile, its simulated
// slow network). Lighthouse weighs more than all that the project needs, so it is fetched when this is asked for.
// Run with: npm run build && npm run bench -- lighthouse [areas/kent/,cy/]
import { execFile } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { promisify } from 'node:util';
import { compressFiles } from '../../src/build/compress-files.ts';
import { serveSite } from '../../src/build/serve-site.ts';
import { installedBrowser } from '../support/browser.ts';
import { EVERY_PAGE_TYPE } from '../support/page-types.ts';

const LIGHTHOUSE = 'lighthouse@13.5.0';
const FLAGS = '--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-sync';
const FOLDER = 'tests/.output/bench-lighthouse';
/** Lighthouse judges no page that is answered with 404. */
const NOT_FOUND = 'nothing-here/';
/** Beside what victims see: a page of the officers, of the upkeep, of the data. */
const OTHERS = ['officers/', 'officers/kent/', 'upkeep/', 'editor/'];
const EVERY_PAGE = ['', 'cy/'].flatMap((locale) =>
  [...EVERY_PAGE_TYPE.filter((page) => page !== NOT_FOUND && !page.startsWith('cy/')), ...OTHERS].map((page) => locale + page),
);
const RUNS = 3;

const run = promisify(execFile);
const browser = installedBrowser();
if (!browser) throw new Error('Lighthouse wants an installed Chromium: install one or set CHROME_PATH to it.');

rmSync(FOLDER, { recursive: true, force: true });
cpSync('dist', FOLDER, { recursive: true });
await compressFiles(FOLDER);
const site = await serveSite(FOLDER, 0);

interface Score {
  score: number;
  firstPaint: number;
  largestPaint: number;
  blocked: number;
  shift: number;
}

/** On a busy machine its recording fails now and then, and it asks to be run again. */
async function pathToScore(path: string, attempts = 3): Promise<Score> {
  try {
    return await runOnce(path);
  } catch (error) {
    if (attempts === 1) throw error;
    return pathToScore(path, attempts - 1);
  }
}

async function runOnce(path: string): Promise<Score> {
  const { stdout } = await run(
    'npx',
    ['--yes', LIGHTHOUSE, site.address + path, '--quiet', '--output=json', '--only-categories=performance', `--chrome-flags=${FLAGS}`],
    { env: { ...process.env, CHROME_PATH: browser }, maxBuffer: 64 * 1024 * 1024 },
  );
  const { categories, audits, runtimeError } = JSON.parse(stdout);
  // It will not judge an answer that is no page, and says so.
  if (runtimeError) throw new Error(`${path}: ${runtimeError.message}`);
  return {
    score: Math.round(categories.performance.score * 100),
    firstPaint: audits['first-contentful-paint'].numericValue,
    largestPaint: audits['largest-contentful-paint'].numericValue,
    blocked: audits['total-blocking-time'].numericValue,
    shift: audits['cumulative-layout-shift'].numericValue,
  };
}

console.log('| Page | Performance, of 100 | First paint, s | Largest paint, s | Blocked, ms | Shift |');
console.log('| :--- | ---: | ---: | ---: | ---: | ---: |');
for (const path of process.argv[2]?.split(',') ?? EVERY_PAGE) {
  const scores = [await pathToScore(path)];
  // The machine may have been busy: what is not perfect is asked twice more.
  while (scores[0]!.score < 100 && scores.length < RUNS) scores.push(await pathToScore(path));
  const { score, firstPaint, largestPaint, blocked, shift } = scores.sort((a, b) => a.score - b.score)[scores.length >> 1]!;
  const seconds = [firstPaint, largestPaint].map((each) => (each / 1000).toFixed(1));
  console.log(`| /${path} | ${score} | ${seconds.join(' | ')} | ${blocked.toFixed(0)} | ${shift.toFixed(3)} |`);
}
await site.close();
