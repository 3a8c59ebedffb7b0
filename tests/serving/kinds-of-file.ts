import { extname, relative, sep } from 'node:path';
import { filesIn } from '../support/built-files.ts';

/** One address for every kind of file in a built folder: each first folder, ending and depth that differ; and what is missing. */
export function addressesOfEveryKind(folder: string): string[] {
  const byKind = new Map<string, string>();
  for (const file of filesIn(folder).sort()) {
    const path = `/${relative(folder, file).split(sep).join('/')}`;
    if (path === '/_headers' || path === '/_redirects') continue;
    const parts = path.split('/');
    const kind = `${parts[1]} ${extname(path)} ${parts.length} ${path.includes('/cards/')}`;
    if (!byKind.has(kind)) byKind.set(kind, path.replace(/\/index\.html$/, '/'));
  }
  return [...byKind.values()];
}

export const MISSING = [
  '/nothing-here/',
  '/areas/nowhere/',
  // Folders without a page of their own.
  '/services/',
  '/cy/services/',
  '/tables/',
  '/_astro/',
  '/editor/data/',
  '/_astro/gone.js',
  '/tables/gone.json',
  '/search-worker/gone.js',
  '/icon.png',
  '/_headers',
  '/_redirects',
];

/** Every header that the settings name: what one server sends, all have to. */
export const NAMED = [
  'content-security-policy',
  'permissions-policy',
  'referrer-policy',
  'x-content-type-options',
  'x-frame-options',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'strict-transport-security',
  'cache-control',
  'access-control-allow-origin',
  'x-robots-tag',
];

/** What is said of a path, by small names. The type is compared apart: servers know most types by themselves. */
export const lowered = (headers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers)
      .map(([name, value]) => [name.toLowerCase(), value] as const)
      .filter(([name]) => name !== 'content-type'),
  );

/** Headers that a host of ours has no business to send. */
export const NEVER = ['set-cookie', 'clear-site-data', 'report-to', 'reporting-endpoints', 'nel', 'link', 'refresh', 'x-powered-by'];

export interface Sent {
  status: number;
  named: Record<string, string>;
  type: string;
  location: string | undefined;
  never: string[];
}

/** What a server sends for a path, redirects not followed. */
export async function sentFor(address: string, path: string): Promise<Sent> {
  const response = await fetch(new URL(path, address), { redirect: 'manual' });
  await response.arrayBuffer();
  const { headers, status } = response;
  return {
    status,
    named: Object.fromEntries(NAMED.flatMap((name) => (headers.has(name) ? [[name, headers.get(name)!]] : []))),
    type: (headers.get('content-type') ?? '').toLowerCase().replaceAll(' ', ''),
    location: headers.get('location')?.replace(/^https?:\/\/[^/]+/, ''),
    never: NEVER.filter((name) => headers.has(name)),
  };
}
