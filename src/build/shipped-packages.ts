import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** A package whose code is sent to browsers, with what its licence wants to go along. */
export interface ShippedPackage {
  name: string;
  version: string;
  /** As the package names it: "MIT". Some leave that to the text. */
  licence?: string | undefined;
  /** The texts of its licence and its notices. */
  notices: string[];
  /** The scripts that its code is in. */
  files: string[];
}

declare global {
  // The page is rendered by the process that bundled the scripts, but from a bundle of its own: only this object is shared.
  var shippedPackages: readonly ShippedPackage[] | undefined;
}

// Small parts of these are in the pages or scripts without being modules: what starts an island, what loads a chunk, the search.
const UNBUNDLED = ['astro', 'pagefind', 'rolldown', 'vite'];

/** Licences under which a visitor must be able to put in another version of the package, so that it needs a file of its own. */
export const isReplaceable = ({ licence }: Pick<ShippedPackage, 'licence'>): boolean => /\bL?GPL\b/.test(licence ?? '');

/** Finds out from the bundle which packages are sent to browsers. Refuses one without the text of its licence, or an LGPL package mixed with others. */
export function findShippedPackages(): Plugin {
  let root = '';
  return {
    name: 'shipped-packages',
    apply: 'build',
    applyToEnvironment: ({ config }) => config.consumer === 'client',
    configResolved(config) {
      root = config.root;
    },
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const files = new Map(UNBUNDLED.map((name) => [join(root, 'node_modules', name), new Set<string>()]));
      for (const { fileName, moduleIds } of chunks)
        for (const folder of new Set(moduleIds.flatMap(idToFolder))) files.set(folder, (files.get(folder) ?? new Set()).add(fileName));
      const packages = [...files].map(([folder, scripts]) => folderToPackage(folder, [...scripts].sort()));
      for (const { name, notices } of packages)
        if (notices.length === 0)
          this.error(
            `${name} is sent to browsers, but its package has no text of its licence: put it into src/build/notices, or replace the package.`,
          );
      for (const { name, files: own } of packages.filter(isReplaceable)) {
        const mixed = chunks.find(({ fileName, moduleIds }) => own.includes(fileName) && moduleIds.some((id) => !idToFolder(id).length));
        if (mixed) this.error(`The licence of ${name} asks for a file of its own, but ${mixed.fileName} has other code in it, too.`);
      }
      globalThis.shippedPackages = packages.sort((a, b) => (a.name < b.name ? -1 : 1));
    },
  };
}

/** The folder of the package that a module is from; none for our own. */
const idToFolder = (id: string): string[] => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.slice(0, 1) ?? [];

/** The texts of packages that leave theirs out, from the repositories that they name. */
const FORGOTTEN = fileURLToPath(new URL('notices', import.meta.url));
const NOTICE = /^(licen[cs]e|copying|notice)/i;

/** Reads from an installed package what it is and the texts of its licence. */
export function folderToPackage(folder: string, files: string[] = []): ShippedPackage {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string>;
  const notices = readdirSync(folder)
    .filter((file) => NOTICE.test(file))
    .map((file) => join(folder, file))
    .flatMap((path) => (statSync(path).isDirectory() ? folderToNotices(path, license) : [path]));
  const forgotten = join(FORGOTTEN, `${name!.replace('/', '+')}.txt`);
  if (notices.length === 0 && existsSync(forgotten)) notices.push(forgotten);
  return {
    name: name!,
    version: version!,
    licence: license,
    notices: notices.map((path) => readFileSync(path, 'utf8').trim()),
    files: files.map((file) => basename(file)),
  };
}

/** The texts in a folder of licences: the package's own, where it is named as REUSE asks; the others are for its tests and tools. */
function folderToNotices(folder: string, licence: string | undefined): string[] {
  const files = readdirSync(folder);
  const own = files.filter((file) => file === `${licence}.txt`);
  return (own.length > 0 ? own : files).map((file) => join(folder, file));
}

/** Every notice as one text, our own first. */
export const packagesToText = (packages: readonly ShippedPackage[], own: string): string =>
  [
    `Waymark\n\n${own.trim()}`,
    ...packages.map(({ name, version, licence, notices, files }) =>
      [
        [name, version, ...(licence ? [`(${licence})`] : [])].join(' '),
        `https://www.npmjs.com/package/${name}/v/${version}`,
        ...(files.length > 0 ? [`In ${files.join(', ')}`] : []),
        '',
        notices.join('\n\n'),
      ].join('\n'),
    ),
  ].join(`\n\n${'-'.repeat(80)}\n\n`) + '\n';
