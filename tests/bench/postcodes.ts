// Prints what the ingest of a postcode file takes: time against reading the file line by line, growth, memory, sizes.
// Run with: npm run bench -- postcodes FILE.csv --write
import { spawn } from 'node:child_process';
import { cpSync, createReadStream, createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ingestPostcodes } from '../../src/ingest/ingest-postcodes.ts';
import { readSiteSettings } from '../../src/ingest/site-settings.ts';
import { districtTable } from '../../src/place/default-tables.ts';
import { median } from './support/median.ts';

const RUNS = 5;
const PART = 10;
const file = process.argv[2];
if (!file) throw new Error('Give a file: npx node tests/bench/postcodes.ts FILE.csv');
const settings = readSiteSettings('.');
if ('problems' in settings) throw new Error(settings.problems.join('\n'));
const folder = mkdtempSync(join(tmpdir(), 'bench-postcodes-'));

/** What a piece of work took by the clock, and of the processor: other programs make only the first longer. */
interface Cost {
  ms: number;
  processorMs: number;
}

async function costOf(work: () => Promise<unknown>): Promise<Cost> {
  const start = performance.now();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return { ms: performance.now() - start, processorMs: (user + system) / 1000 };
}

async function readLines(path: string): Promise<number> {
  let lines = 0;
  for await (const _ of createInterface({ input: createReadStream(path) })) lines++;
  return lines;
}

const ingest = (path: string, withUnits: boolean) =>
  ingestPostcodes({ path, folder: join(folder, 'places'), areas: settings.areas, districts: districtTable, withUnits, tell: () => {} });

/** The first tenth of the rows: with so many postcodes come so many sectors. Gives the number of all rows. */
async function writePart(to: string): Promise<number> {
  const rows = (await readLines(file!)) - 1;
  const out = createWriteStream(to);
  let row = 0;
  for await (const line of createInterface({ input: createReadStream(file!) })) {
    if (row++ > rows / PART) break;
    if (!out.write(`${line}\r\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
  return rows;
}

/** The highest resident memory of the command itself, in MB, as the kernel keeps it. */
async function peakOfCommand(): Promise<number> {
  // A root of its own: the tables of whoever runs this stay as they are.
  cpSync('content/areas', join(folder, 'content/areas'), { recursive: true });
  cpSync('content/site.yaml', join(folder, 'content/site.yaml'));
  const child = spawn(process.execPath, ['src/cli/run.cjs', 'postcodes', file!, '--units'], {
    stdio: 'ignore',
    env: { ...process.env, WAYMARK_ROOT: folder },
  });
  let peak = 0;
  const look = setInterval(() => {
    try {
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0));
    } catch {
      // It has ended.
    }
  }, 5);
  await once(child, 'exit');
  clearInterval(look);
  return peak / 1024;
}

const middle = (costs: readonly Cost[]): Cost => ({
  ms: median(costs.map(({ ms }) => ms)),
  processorMs: median(costs.map(({ processorMs }) => processorMs)),
});
const times = (one: Cost, other: Cost) =>
  `${(one.ms / other.ms).toFixed(2)} times, processor ${(one.processorMs / other.processorMs).toFixed(2)}`;

try {
  const part = join(folder, 'part.csv');
  const rows = await writePart(part);
  const costs: Record<'lines' | 'sectors' | 'units' | 'part', Cost[]> = { lines: [], sectors: [], units: [], part: [] };
  for (let run = 0; run < RUNS; run++) {
    costs.lines.push(await costOf(() => readLines(file)));
    costs.sectors.push(await costOf(() => ingest(file, false)));
    costs.units.push(await costOf(() => ingest(file, true)));
    // Smaller tables are refused where larger ones stand.
    rmSync(join(folder, 'places'), { recursive: true });
    costs.part.push(await costOf(() => ingest(part, true)));
    rmSync(join(folder, 'places'), { recursive: true });
  }
  const [lines, sectors, units, few] = [middle(costs.lines), middle(costs.sectors), middle(costs.units), middle(costs.part)];
  const seconds = (ms: number) => (ms / 1000).toFixed(2);
  const row = (what: string, { ms, processorMs }: Cost, ratio: string) =>
    console.log(`| ${what} | ${seconds(ms)} | ${seconds(processorMs)} | ${ratio} |`);
  const count = (number: number) => Math.round(number).toLocaleString('en-GB');
  console.log('| What | Seconds | Of the processor | Ratio |');
  console.log('| :--- | ------: | ---------------: | :---- |');
  row(`reading ${count(rows)} rows line by line`, lines, '');
  row('the sectors’ table made of them', sectors, `${times(sectors, lines)} the reading`);
  row('sectors and whole postcodes', units, `${times(units, lines)} the reading`);
  row(`the same of the first ${count(rows / PART)} rows`, few, `all take ${times(units, few)} as long`);
  if (process.platform === 'linux') console.log(`| memory of the command at its peak | | | ${Math.round(await peakOfCommand())} MB |`);
} finally {
  rmSync(folder, { recursive: true });
}
