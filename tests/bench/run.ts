import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { defineCommand, oneOf } from '../../src/cli/command.ts';
import { textToWritten } from './support/written.ts';

const FILE = 'docs/performance.md';
/** Those that need a file of their own are run by name alone. */
const BY_NAME = ['postcodes', 'place-tables'];
const all = readdirSync('tests/bench')
  .filter((name) => name.endsWith('.ts') && name !== 'run.ts')
  .map((name) => name.slice(0, -'.ts'.length));

export const command = defineCommand({
  usage: '[<benchmark> [its arguments]] [--write]',
  about: `Runs the benchmarks, or the one that is named, and prints what they print. There are: ${all.join(', ')}.`,
  options: { write: { type: 'boolean', about: `also writes it into ${FILE}, between the marks of that benchmark` } },
  words: { most: Infinity },
  async run({ values, words: [wanted, ...args] }) {
    const names = wanted === undefined ? all.filter((each) => !BY_NAME.includes(each)) : [oneOf('npm run bench', wanted, all)];
    for (const name of names) {
      const { code, output } = await runBenchmark(name, args);
      if (code !== 0) return code;
      if (!values.write) continue;
      // Where the file lies is of no use to others.
      const call = ['npm run bench --', name, ...args.map((arg) => (existsSync(arg) ? 'FILE' : arg))].join(' ');
      writeFileSync(FILE, textToWritten(readFileSync(FILE, 'utf8'), name, call, output));
    }
    return 0;
  },
});

/** Runs a benchmark in a process of its own, and shows what it prints. */
async function runBenchmark(name: string, args: readonly string[]): Promise<{ code: number; output: string }> {
  const child = spawn(process.execPath, [`tests/bench/${name}.ts`, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (chunk) => {
    process.stdout.write(chunk);
    output += String(chunk);
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code: code ?? 1, output };
}
