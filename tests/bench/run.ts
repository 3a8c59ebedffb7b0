// Runs the benchmarks, or the one that is named, and prints what they print. With --write it goes into docs/performance.md,
// between the marks of that benchmark. Run with: npm run bench -- cold-start 300,3000 --write
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { textToWritten } from './support/written.ts';

const FILE = 'docs/performance.md';
/** Those that need a file of their own are run by name alone. */
const BY_NAME = ['postcodes', 'place-tables'];
const all = readdirSync('tests/bench')
  .filter((name) => name.endsWith('.ts') && name !== 'run.ts')
  .map((name) => name.slice(0, -'.ts'.length));

const { values, positionals } = parseArgs({ options: { write: { type: 'boolean' } }, allowPositionals: true });
const [wanted, ...args] = positionals;
if (wanted && !all.includes(wanted)) {
  console.error(`There is no benchmark “${wanted}”. There are: ${all.join(', ')}.`);
  process.exit(1);
}
for (const name of wanted ? [wanted] : all.filter((each) => !BY_NAME.includes(each))) {
  const output = await run(name, args);
  if (!values.write) continue;
  // Where the file lies is of no use to others.
  const command = ['npm run bench --', name, ...args.map((arg) => (existsSync(arg) ? 'FILE' : arg))].join(' ');
  writeFileSync(FILE, textToWritten(readFileSync(FILE, 'utf8'), name, command, output));
}

/** Runs a benchmark in a process of its own, shows what it prints and gives it back. Ends everything where it fails. */
async function run(name: string, args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [`tests/bench/${name}.ts`, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (chunk) => {
    process.stdout.write(chunk);
    output += String(chunk);
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  if (code !== 0) process.exit(code ?? 1);
  return output;
}
