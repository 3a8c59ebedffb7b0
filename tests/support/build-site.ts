import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FIXTURE_TODAY } from './fixture-content.ts';

/** What a site is built from, besides its content. */
const SOURCES = ['docs', 'package-lock.json', 'public', 'src', 'tsconfig.json', ...globSync('astro.config.*')];

interface Build {
  /** Where the site is built. */
  folder: string;
  /** What holds its content/. */
  root: string;
  /** The copy of the project that builds it, where that is not the project itself. */
  project?: string;
  env?: Record<string, string>;
}

/** Builds a site as `npm run build` does, unless its folder holds what a build of the same sources and content wrote. */
export async function buildIfChanged({ folder, root, project = '.', env = {} }: Build): Promise<void> {
  const stamp = `${folder}.sha256`;
  const pages = readdirSync(join(project, 'src/pages'), { recursive: true, encoding: 'utf8' }).sort();
  const hash = hashOf([...SOURCES.map((path) => [path, path] as const), ['content', join(root, 'content')]], JSON.stringify([env, pages]));
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  // Taken away first: a build that is interrupted must not pass for a whole one.
  rmSync(stamp, { force: true });
  rmSync(folder, { recursive: true, force: true });
  const child = spawn(process.execPath, ['src/cli/run.cjs', 'build'], {
    cwd: project,
    env: { ...process.env, WAYMARK_TODAY: FIXTURE_TODAY, WAYMARK_ROOT: resolve(root), WAYMARK_OUT: resolve(folder), ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const code = await new Promise((ended) => child.on('close', ended));
  if (code !== 0) throw new Error(`The site of ${folder} could not be built.`);
  writeFileSync(stamp, hash);
}

/** One hash over texts and files: over all files below a folder, by their names in it. */
function hashOf(paths: readonly (readonly [name: string, path: string])[], text: string): string {
  const hash = createHash('sha256').update(process.version).update(text);
  for (const [name, path] of paths) {
    const files = statSync(path).isFile()
      ? ['']
      : readdirSync(path, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name).slice(path.length))
          .sort();
    for (const file of files) hash.update(`\0${name}${file}\0`).update(readFileSync(path + file));
  }
  return hash.digest('hex');
}
