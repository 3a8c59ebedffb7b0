import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import { build, type Plugin } from 'vite';
import { contentRoot, contentToday } from '../directory/content-root.ts';
import type { Directory } from '../directory/directory.ts';
import { readDirectory } from '../directory/read-directory.ts';
import { LOCALES, speakerFor, type Locale } from '../i18n/locale.ts';
import type { PageKind } from '../search/site-search.ts';
import { recordsToIndex } from './search-index.ts';
import { fillIn } from './search-page.ts';
import { directoryToRecords, pageToSections, type SearchRecord } from './search-records.ts';
import { WORKER_FOLDER } from './server-settings.ts';

const WORKER = fileURLToPath(new URL('../search/search-worker.ts', import.meta.url));

/** Makes the search of the whole site: a pack for each language and the worker that reads it, once the pages are written. */
export function searchPack(): AstroIntegration {
  // Integrations run outside the pages' bundle, where addresses know of no folder: BASE_URL is the bundle's.
  let base = '/';
  const toHref = (path: string) => base + path.slice(1);
  return {
    name: 'search-pack',
    hooks: {
      'astro:config:done'({ config }) {
        base = config.base.replace(/\/*$/, '/');
      },
      async 'astro:build:done'({ dir, pages, logger }) {
        const paths = pages.map(({ pathname }) => `/${pathname}`);
        // The page may be taken out of a copy.
        if (!paths.includes('/search/')) return;
        const started = performance.now();
        const folder = fileURLToPath(dir);
        const directory = readDirectory(contentRoot(), contentToday()).directory!;
        let worker: { path: string; size: number } | undefined;
        for (const locale of LOCALES) {
          const records = siteToRecords(folder, paths, directory, locale).map((record) => ({ ...record, path: toHref(record.path) }));
          const { pack, script } = await recordsToIndex(records, locale);
          worker ??= writeWorker(folder, await scriptToWorker(script));
          const file = `search-${locale}.${hashOf(pack)}.bin`;
          writeFileSync(join(folder, 'tables', file), pack);
          const size = Math.ceil((worker.size + sizeOf(pack)) / 1000);
          fillIn(join(folder, ownPath(locale, '/search/'), 'index.html'), {
            worker: toHref(worker.path),
            pack: toHref(`/tables/${file}`),
            size: String(size),
          });
          logger.info(`${locale}: ${records.length} pages in ${size} kB`);
        }
        await close();
        logger.info(`Search took ${((performance.now() - started) / 1000).toFixed(1)} s.`);
      },
    },
  };
}

/** In bytes as a host sends it that compresses at once; the last few per cent would take a fifth of the build. */
const sizeOf = (bytes: Uint8Array | string): number =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

const hashOf = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex').slice(0, 10);

/** The path of a page below the folder of the site, whatever folder of a host it will be served in. */
const ownPath = (locale: Locale, path: string): string => (locale === 'en' ? path : `/${locale}${path}`);

function writeWorker(folder: string, script: string): { path: string; size: number } {
  const file = `search.${hashOf(script)}.js`;
  mkdirSync(join(folder, WORKER_FOLDER), { recursive: true });
  writeFileSync(join(folder, WORKER_FOLDER, file), script);
  return { path: `/${WORKER_FOLDER}/${file}`, size: sizeOf(script) };
}

/** The worker as one classic script, with Pagefind's own inside: its policy lets it load no other. */
async function scriptToWorker(script: string): Promise<string> {
  const pagefind: Plugin = {
    name: 'pagefind-script',
    resolveId: (id) => (id === 'pagefind-script' ? '\0pagefind-script' : null),
    load: (id) => (id === '\0pagefind-script' ? script : null),
  };
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [pagefind],
    build: {
      write: false,
      target: ['chrome111', 'edge111', 'firefox114', 'safari16.4'],
      rolldownOptions: { input: WORKER, output: { format: 'iife' }, checks: { emptyImportMeta: false } },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('The search worker was not built.');
  return output.output[0].code;
}

/** Pages beside the listings and guides: with their text, or with their headings alone. */
const PAGES: readonly { pattern: RegExp; kind: PageKind; has: 'text' | 'headings' | 'title' }[] = [
  { pattern: /^\/about\/licences\/$/, kind: 'about', has: 'headings' },
  { pattern: /^\/about\/[^/]+\/$/, kind: 'about', has: 'text' },
  { pattern: /^\/(areas|help)\/$/, kind: 'about', has: 'headings' },
  { pattern: /^\/areas\/[^/]+\/$/, kind: 'areas', has: 'title' },
  { pattern: /^\/officers\/$/, kind: 'officers', has: 'headings' },
  { pattern: /^\/officers\/[^/]+\/(card\/)?$/, kind: 'officers', has: 'title' },
  { pattern: /^\/(upkeep|upkeep\/handbook|editor|data|data\/embed)\/$/, kind: 'upkeep', has: 'headings' },
  { pattern: /^\/upkeep\/[^/]+\/$/, kind: 'upkeep', has: 'title' },
];

/** Everything that is found in one language. */
function siteToRecords(folder: string, paths: readonly string[], directory: Directory, locale: Locale): SearchRecord[] {
  const read = (path: string) => pageToSections(readFileSync(join(folder, ownPath(locale, path), 'index.html'), 'utf8'));
  const guides = new Map(
    directory.guides.filter(({ language }) => language === locale).map(({ slug }) => [slug, read(`/help/${slug}/`).sections]),
  );
  const own = paths.map((path) => (locale === 'en' ? path : path.startsWith(`/${locale}/`) ? path.slice(locale.length + 1) : ''));
  const others = own.sort().flatMap((path): SearchRecord[] => {
    const page = PAGES.find(({ pattern }) => pattern.test(path));
    if (!page) return [];
    const { title, sections } = read(path);
    const headings = sections.map((section) => ({ ...section, texts: [] }));
    return [
      {
        path: speakerFor(locale).href(path),
        title,
        kind: page.kind,
        detail: '',
        also: '',
        around: '',
        helps: [],
        areas: [],
        sections: page.has === 'text' ? sections : page.has === 'headings' ? headings : [],
      },
    ];
  });
  return [...directoryToRecords(directory, guides, locale), ...others];
}
