import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SITE_FOLDER } from '../support/build-once.ts';

/** What stands on every page of a release, to tell it by. */
export const markOf = (release: string): string => `<!--release ${release}-->`;

/** Pages of a release that the tests ask for. */
export const PAGES = ['/', '/areas/', '/areas/kent/', '/areas/essex/', '/areas/dyfed-powys/', '/cy/areas/dyfed-powys/'];

/** Builds a release of a few pages and publishes it with docs/publish.sh. `varnish` is the address of the one before it. */
export function publish(root: string, release: string, varnish?: string): void {
  const folder = join(root, `built-${release}`);
  for (const part of [
    '_astro',
    'tables',
    'search-worker',
    ...PAGES.map((page) => `${page}index.html`),
    '404.html',
    'cy/404.html',
    'robots.txt',
  ])
    cpSync(join(SITE_FOLDER, part), join(folder, part), { recursive: true });
  renameHashed(folder, release);
  execFileSync('docs/publish.sh', [folder, root], {
    env: { ...process.env, ...(varnish ? { VARNISH: varnish } : {}) },
  });
}

// As if every style had been changed: its file has another name and other bytes, and each page of the release asks for it.
function renameHashed(folder: string, release: string): void {
  const styles = readdirSync(join(folder, '_astro')).filter((name) => name.endsWith('.css'));
  for (const name of styles) {
    const text = readFileSync(join(folder, '_astro', name), 'utf8');
    renameSync(join(folder, '_astro', name), join(folder, '_astro', `${release}-${name}`));
    writeFileSync(join(folder, '_astro', `${release}-${name}`), `${text}/*${release}*/`);
  }
  for (const page of PAGES) {
    const file = join(folder, page, 'index.html');
    const text = styles.reduce(
      (html, name) => html.replaceAll(`/_astro/${name}`, `/_astro/${release}-${name}`),
      readFileSync(file, 'utf8'),
    );
    mkdirSync(join(folder, page), { recursive: true });
    writeFileSync(file, text.replace('</style>', `/*${release}*/</style>`) + markOf(release));
  }
}

/** The release that a page is of, the styles that it asks for, and whether it has any, inside it or out. */
export function readPage(html: string): { release: string | undefined; styles: string[]; isStyled: boolean } {
  const release = /<!--release (.+?)-->$/.exec(html)?.[1];
  const styles = [...html.matchAll(/href="(\/_astro\/[^"]+\.css)"/g)].map(([, path]) => path!);
  return { release, styles, isStyled: styles.length > 0 || html.includes(`/*${release}*/</style>`) };
}
