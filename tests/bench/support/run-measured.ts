import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command took. */
export interface Measured {
  seconds: number;
  /** The most memory that it and all it started held at once, in megabytes; undefined where the system does not tell. */
  megabytes: number | undefined;
  /** The end of what it printed. */
  output: string;
}

/** Runs a command to its end and measures it. Throws with its output where it fails. */
export async function runMeasured(
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
  cwd = '.',
): Promise<Measured> {
  const started = performance.now();
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output = (output + String(chunk)).slice(-4000)));
  let most = 0;
  const timer = setInterval(() => (most = Math.max(most, treeToMegabytes(child.pid!))), 250);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${output}`);
  return { seconds: (performance.now() - started) / 1000, megabytes: most || undefined, output };
}

/** The memory that a process and its children hold, from what Linux tells; 0 elsewhere. */
function treeToMegabytes(root: number): number {
  try {
    const processes = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((pid) => readProcess(pid) ?? []);
    const family = new Set([root]);
    // A child's number may be lower than its parent's: look until nobody is added.
    for (let size = 0; size !== family.size;) {
      size = family.size;
      for (const { pid, parent } of processes) if (family.has(parent)) family.add(pid);
    }
    return processes.filter(({ pid }) => family.has(pid)).reduce((sum, { kilobytes }) => sum + kilobytes, 0) / 1024;
  } catch {
    return 0;
  }
}

function readProcess(pid: string): { pid: number; parent: number; kilobytes: number } | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const field = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    return { pid: Number(pid), parent: field('PPid'), kilobytes: field('VmRSS') };
  } catch {
    return undefined;
  }
}
