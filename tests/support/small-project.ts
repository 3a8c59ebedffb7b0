import { cpSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The pages that no journey through the finder loads, and of which there are thousands. */
const LEFT_OUT = ['[...locale]/areas/[area]/[town].astro', '[...locale]/services', '[...locale]/upkeep', 'upkeep', 'api', 'data'];

/**
 * A copy of the project that builds the first page, the areas, their cards, the officers' pages and the tables alone, or what
 * else is not left out: the same files as the whole build, byte for byte but for links, in a fraction of the time. Gives its
 * folder back, which is named after who asks for it.
 */
export function writeSmallProject(name: string, leftOut: readonly string[] = LEFT_OUT): string {
  const folder = resolve('tests/.output', `small-project-${name}`);
  rmSync(folder, { recursive: true, force: true });
  for (const part of ['src', 'public', 'LICENSE', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(part, join(folder, part), { recursive: true });
  for (const page of leftOut) rmSync(join(folder, 'src/pages', page), { recursive: true, force: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}
