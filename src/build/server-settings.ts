import { LOCALES } from '../i18n/locale.ts';
import { contentPolicy, NOTHING_INLINE } from './content-policy.ts';
import type { InlineByKind } from './inline-sources.ts';

/**
 * How the site is to be served: the one definition that the `_headers` file, the nginx site file, `npm start` and the
 * pages' own policy are made from.
 */

/** Settings of one copy that change what is sent. */
export interface ServedCopy {
  isLive: boolean;
  /** The folder of its host that it is served in, with a slash at each end: "/waymark/". Nothing: the whole host. */
  base?: string | undefined;
  /** Hosts that may show an area's page, or its pages for officers, inside a page of their own: https://… without a path. */
  framedBy?: readonly string[] | undefined;
  /** What is inside its pages, as the content policy names it. */
  inline?: InlineByKind | undefined;
}

// The prompts for these would be traces of their own, even if refused.
const REFUSED_FEATURES = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** The base without its last slash, to put in front of a path: nothing at the root of a host. */
export const toPrefix = ({ base = '/' }: Pick<ServedCopy, 'base'>): string => base.slice(0, -1);

const POLICY_HEADER = 'Content-Security-Policy';
const NOBODY = "'none'";

/** Where the worker of the search is: a folder of its own, because its response alone may run compiled programs. */
export const WORKER_FOLDER = 'search-worker';
/** It may ask our own host for its one file, and nothing else; not even for another script. */
const WORKER_POLICY = "default-src 'none'; script-src 'wasm-unsafe-eval'; connect-src 'self'";

interface PolicyRule {
  pattern: RegExp;
  /** What the policy allows inside the page. */
  inline?: keyof InlineByKind;
  /** A policy that is not that of a page. */
  policy?: string;
  /** Whether named hosts may show the page inside their own. */
  isFramed?: boolean;
}

const AREA_PAGE = /^(\/cy)?\/areas\/[^/]+\/(index\.html)?$/;

/**
 * The paths whose policy differs from that of all others; the first that fits decides. Some hosts cannot tell an area's card
 * builder from the other pages of `/officers/`, so all of those are sent the hashes of its scripts. The policy inside each
 * page stays exact, and a browser obeys both.
 */
const POLICY_RULES: readonly PolicyRule[] = [
  { pattern: AREA_PAGE, inline: 'area', isFramed: true },
  { pattern: /^(\/cy)?\/officers\/[^/]+\/(card\/)?(index\.html)?$/, inline: 'island', isFramed: true },
  { pattern: /^(\/cy)?\/(index\.html)?$/, inline: 'first' },
  { pattern: /^(\/cy)?\/areas\//, inline: 'area' },
  { pattern: /^(\/cy)?\/(editor|officers)\//, inline: 'island' },
  { pattern: new RegExp(`^\\/${WORKER_FOLDER}\\/`), policy: WORKER_POLICY },
];

/** The pages of areas. */
export const isAreaPage = (path: string): boolean => AREA_PAGE.test(path);

/** The pages with a React island: the editor, and an area's card builder. */
export const hasIsland = (path: string): boolean => /^(\/cy)?\/(editor|officers\/[^/]+\/card)\/(index\.html)?$/.test(path);

/** The policy that is sent where a rule applies, or none does. */
function ruleToPolicy(rule: PolicyRule | undefined, { framedBy = [], inline }: ServedCopy): string {
  if (rule?.policy) return rule.policy;
  const framers = rule?.isFramed && framedBy.length > 0 ? framedBy.join(' ') : NOBODY;
  return contentPolicy((rule?.inline && inline?.[rule.inline]) || NOTHING_INLINE, { 'frame-ancestors': framers });
}

/** The policy that is sent with the file at a path. */
const pathToPolicy = (path: string, copy: ServedCopy): string =>
  ruleToPolicy(
    POLICY_RULES.find(({ pattern }) => pattern.test(path)),
    copy,
  );

/** The headers of every file, as well as the policy. */
const EVERYWHERE: Record<string, string> = {
  'Permissions-Policy': REFUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  // Browsers heed it only where no policy says who may frame the page: hosts that read _headers send a missing page without one.
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=31536000',
};

/** The kinds of file that are kept for different times. */
export type FileKind = 'hashed' | 'plain' | 'page';

const CACHE: Record<FileKind, string> = {
  // The name changes with what is in it.
  hashed: 'public, max-age=31536000, immutable',
  plain: 'public, max-age=86400',
  // A listing that was put right must reach people within minutes.
  page: 'public, max-age=300',
};

/** Where files of each kind are, as patterns with a star at the end; anything else is a page. */
const PLACES: Record<Exclude<FileKind, 'page'>, readonly string[]> = {
  hashed: ['/_astro/*', '/tables/*', `/${WORKER_FOLDER}/*`],
  plain: ['/icon.svg', '/robots.txt', '/sitemap.xml'],
};

/** The languages below their own path; English is at the root. */
const FOLDERS = LOCALES.filter((locale) => locale !== 'en');

/** Data that any other site may read in a visitor's browser. */
const OPEN_DATA = /^\/(api|data)\//;

/** What says so. */
const SHARED: Record<string, string> = { 'Access-Control-Allow-Origin': '*' };

/**
 * The file behind an address of the interface, which are written without an ending: `/api/services` is the list,
 * `/api/services/<id>` one of it. Other addresses are their own files.
 */
export function pathToFile(path: string): string {
  if (!/^\/api(\/3\.1)?(\/[a-z_]+(\/[0-9a-f-]{36})?)?\/?$/.test(path)) return path;
  const plain = path.replace(/\/$/, '');
  return /\/[0-9a-f-]{36}$/.test(plain) ? `${plain}.json` : `${plain}/index.json`;
}

/** Parts that a script fetches: not for search engines, live or not. */
const PART = new RegExp(`^(?:/(?:${FOLDERS.join('|')}))?/areas/[^/]+/cards/`);

/** The page that answers, with 404, for what is missing at a path: in the language of its folder. */
export function pathToNotFound(path: string): string {
  const folder = FOLDERS.find((locale) => path === `/${locale}` || path.startsWith(`/${locale}/`));
  return folder ? `/${folder}/404.html` : '/404.html';
}

const matches = (pattern: string, path: string): boolean =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

/** Downloads of which servers do not know by themselves what they are. */
const DATA_ENDINGS = ['geojson', 'ics', 'csv', 'xlsx'];

/** What a file is, by its ending. */
const TYPES: Record<string, string> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  txt: 'text/plain',
  csv: 'text/csv',
  ics: 'text/calendar',
  xml: 'application/xml',
  svg: 'image/svg+xml',
  webp: 'image/webp',
  json: 'application/json',
  geojson: 'application/geo+json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pmtiles: 'application/octet-stream',
  // Packed postcodes, and the packs of the search. A type of their own, because they are worth compressing and map tiles may not be.
  bin: 'application/x-packed',
};
const isText = (type: string): boolean => type.startsWith('text/');
/** Whether what is of a type is sent compressed. */
export const isCompressed = (type: string): boolean => isText(type) || /[/+](json|xml|x-packed)$/.test(type);

/** What the file at a path is said to be; nothing where its ending tells nothing. */
export function pathToType(path: string): string | undefined {
  const type = TYPES[path.endsWith('/') ? 'html' : (/\.([a-z]+)$/.exec(path)?.[1] ?? '')];
  return type && isText(type) ? `${type}; charset=utf-8` : type;
}

/** The kind of the file at a path. */
export function pathToKind(path: string): FileKind {
  const found = Object.entries(PLACES).find(([, patterns]) => patterns.some((pattern) => matches(pattern, path)));
  return (found?.[0] as FileKind | undefined) ?? 'page';
}

/** Every header that is sent with the file at a path. */
export function pathToHeaders(path: string, copy: ServedCopy): Record<string, string> {
  const isUnlisted = !copy.isLive || PART.test(path);
  return {
    [POLICY_HEADER]: pathToPolicy(path, copy),
    ...EVERYWHERE,
    'Cache-Control': CACHE[pathToKind(path)],
    ...(OPEN_DATA.test(path) ? SHARED : {}),
    ...(isUnlisted ? { 'X-Robots-Tag': 'noindex' } : {}),
  };
}

/**
 * The `_headers` file that several static hosts read. Its rules add up where they overlap, and of two policies a browser obeys
 * both. So the rule for everything has no policy and no lifetime, and no path fits two rules that have: pages are named by their
 * folder, and by language. `pageFolders` are the folders of pages: `areas`, `cy/areas`.
 */
export function headersFile(copy: ServedCopy, pageFolders: readonly string[]): string {
  const prefix = toPrefix(copy);
  const block = (pattern: string, headers: Record<string, string>) =>
    [prefix + pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  // With nothing in the place of a star, and a name for an area, a pattern is a path that it fits.
  const withPolicy = (pattern: string, kind: FileKind) =>
    block(pattern, {
      [POLICY_HEADER]: pathToPolicy(pattern.replace('*', '').replaceAll(/:[a-z]+/g, 'any'), copy),
      'Cache-Control': CACHE[kind],
    });
  const starts = ['', ...FOLDERS.map((locale) => `/${locale}`)];
  const isFramed = (copy.framedBy ?? []).length > 0;
  const pages = [
    ...starts.flatMap((start) => ['/', '/index.html', '/404.html'].map((file) => start + file)),
    ...pageFolders.flatMap((folder) => folderToPatterns(folder, isFramed)),
  ];
  return [
    block('/*', { ...EVERYWHERE, ...(copy.isLive ? {} : { 'X-Robots-Tag': 'noindex' }) }),
    ...(['hashed', 'plain'] as const).flatMap((kind) => PLACES[kind].map((pattern) => withPolicy(pattern, kind))),
    ...pages.map((pattern) => withPolicy(pattern, 'page')),
    ...['/api/*', '/data/*'].map((pattern) => block(pattern, SHARED)),
    ...DATA_ENDINGS.map((ending) => block(`/data/*.${ending}`, { 'Content-Type': pathToType(`.${ending}`)! })),
    ...(copy.isLive ? starts.map((start) => block(`${start}/areas/:area/cards/*`, { 'X-Robots-Tag': 'noindex' })) : []),
    '',
  ].join('\n\n');
}

/** The patterns of a folder of pages; where some of its pages may be framed, these apart. */
function folderToPatterns(folder: string, isFramed: boolean): string[] {
  const [, name] = /(?:^|\/)(officers|areas)$/.exec(folder) ?? [];
  if (!isFramed || !name) return [`/${folder}/*`];
  // Below an area's page are its town pages and the parts of the finder, or its card builder.
  const pages = ['/', '/:area/', name === 'areas' ? '/:area/:town/' : '/:area/card/'];
  const data = name === 'areas' ? [] : ['/card.json', '/:area/card.json'];
  return [...pages.flatMap((page) => [page, `${page}index.html`]), ...data].map((path) => `/${folder}${path}`);
}

/**
 * The `_redirects` file of the same hosts. Addresses of the interface get one line for each file: a pattern would also catch
 * the addresses that end in .json. And some hosts look for the page for what is missing at the root alone.
 * `files` are those of the built folder.
 */
export function redirectsFile(files: readonly string[], copy: Pick<ServedCopy, 'base'> = {}): string {
  const prefix = toPrefix(copy);
  const rules = files
    .filter((file) => file.startsWith('api/') && file.endsWith('.json'))
    .map((file) => `${prefix}/${file.replace(/(\/index)?\.json$/, '')} ${prefix}/${file} 200`);
  // They look in the root alone for the page for what is missing.
  const folders = prefix === '' ? FOLDERS : [...FOLDERS, ''];
  const notFound = folders.map((locale) => prefix + (locale && `/${locale}`)).map((start) => `${start}/* ${start}/404.html 404`);
  return `${[...rules.sort(), ...notFound].join('\n')}\n`;
}

/** An nginx site file for the folder of built pages. Address, certificate and port are the operator's to fill in. */
export function nginxFile(copy: ServedCopy, root: string, port = 80): string {
  const prefix = toPrefix(copy);
  const toRegExp = (source: string) => `~^${prefix.replaceAll('.', '\\.')}${source.replace(/^\^/, '').replaceAll('\\/', '/')}`;
  const hashed = PLACES.hashed.map((pattern) => `  "${toRegExp(pattern.slice(0, -1))}" "${CACHE.hashed}";`);
  const plain = PLACES.plain.map((path) => `  "${prefix}${path}" "${CACHE.plain}";`);
  // HTML is always among them, and may not be named twice.
  const others = Object.values(TYPES).filter((type) => type !== TYPES['html']);
  const [compressed, texts] = [others.filter(isCompressed), others.filter(isText)];
  // Below a path the folder is not the root of the host: each location says where its files are.
  const location = (path: string, ...lines: string[]) =>
    [
      `  location ${prefix}${path} {`,
      ...(prefix === '' ? [] : [`    alias ${root}${path};`]),
      ...lines.map((line) => `    ${line}`),
      '  }',
    ].join('\n');
  const FILE = 'try_files $uri $uri/ =404;';
  const policies = POLICY_RULES.map((rule) => `  "${toRegExp(rule.pattern.source)}" "${ruleToPolicy(rule, copy)}";`);
  return `# Made by “npm run build” from src/build/server-settings.ts: change it there.
map $uri $waymark_cache {
  default "${CACHE.page}";
${[...hashed, ...plain].join('\n')}
}
map $uri $waymark_robots {
  default "${copy.isLive ? '' : 'noindex'}";
  "${toRegExp(PART.source)}" "noindex";
}
map $uri $waymark_policy {
  default "${ruleToPolicy(undefined, copy)}";
${policies.join('\n')}
}
map $uri $waymark_shared {
  default "";
  "${toRegExp(OPEN_DATA.source)}" "${SHARED['Access-Control-Allow-Origin']}";
}
server {
  listen ${port};
${prefix === '' ? `  root ${root};\n` : ''}  index index.html;
  charset utf-8;
  server_tokens off;
  # Nobody writes down who asked for what. A level alone would not do: some errors of every level name the visitor.
  access_log off;
  error_log /dev/null crit;
  absolute_redirect off;
  # A folder without a page of its own is missing too.
  error_page 403 404 =404 ${prefix}/404.html;
  # What “npm run build -- --compress” has written is sent as it is; the rest is compressed as it goes.
  gzip_static on;
  # brotli_static on; # Debian: libnginx-mod-http-brotli-static
  gzip on;
  gzip_vary on;
  gzip_types ${compressed.join(' ')};
  charset_types ${texts.join(' ')};
  types {
${Object.entries(TYPES)
  .map(([ending, type]) => `    ${type} ${ending};`)
  .join('\n')}
  }
  add_header ${POLICY_HEADER} $waymark_policy always;
${Object.entries(EVERYWHERE)
  .map(([name, value]) => `  add_header ${name} "${value}" always;`)
  .join('\n')}
  add_header Cache-Control $waymark_cache always;
  add_header X-Robots-Tag $waymark_robots always;
  add_header Access-Control-Allow-Origin $waymark_shared always;
${location('/', FILE)}
${FOLDERS.map((locale) => location(`/${locale}/`, `error_page 403 404 =404 ${prefix}/${locale}/404.html;`, FILE)).join('\n')}
  location = ${prefix}/api {
    rewrite ^ ${prefix}/api/index.json last;
  }
${location('/api/', 'try_files $uri $uri.json $uri/index.json =404;')}
${prefix === '' ? '' : `  location = ${prefix} {\n    return 301 ${prefix}/;\n  }\n`}  location ~ ^${prefix.replaceAll('.', '\\.')}/_(headers|redirects)$ {
    return 404;
  }
}
`;
}
