import { BadFeed, bytesToPage, type FeedPage } from './page.ts';
import { textAt, type Raw } from './plain.ts';

/** Gets the bytes at an address; throws BadFeed where it may not or cannot. */
export type Get = (address: URL) => Promise<Uint8Array>;

/** How much is asked of a feed, so that none can keep us for ever. */
export const LIMITS = { pages: 500, services: 20_000, bytes: 200_000_000, minutes: 10 } as const;

/**
 * Reads a whole feed from its address, page by page, and gives each service in full, so that none need be kept. `address` is
 * that of the interface or of its list of services. Throws BadFeed where it is not one, breaks off, or is too much: what was
 * given before is then worth nothing.
 */
export async function* fetchFeed(address: URL, get: Get, now: () => number = Date.now): AsyncGenerator<unknown> {
  const list = new URL(address);
  if (!/\/services\/?$/.test(list.pathname)) list.pathname = `${list.pathname.replace(/\/$/, '')}/services`;
  const end = now() + LIMITS.minutes * 60_000;
  let bytes = 0;
  const read = async (url: URL): Promise<FeedPage> => {
    if (now() > end) throw new BadFeed('too-slow', { most: LIMITS.minutes });
    const body = await get(url);
    bytes += body.length;
    if (bytes > LIMITS.bytes) throw new BadFeed('too-large', { most: LIMITS.bytes / 1_000_000 });
    return bytesToPage(body);
  };

  const seen = new Set<string>();
  for (let page = 1, pages = 1; page <= pages; page++) {
    const url = new URL(list);
    url.searchParams.set('page', String(page));
    const { about, entries, count } = await read(url);
    pages = Number(about['total_pages'] ?? about['totalPages'] ?? 1);
    if (!Number.isInteger(pages) || pages < 0 || pages > LIMITS.pages) throw new BadFeed('too-many', { most: LIMITS.pages });
    if (count === 0 && page < pages) throw new BadFeed('page-empty', { page });
    for (const entry of entries) {
      const id = textAt((entry ?? {}) as Raw, 'id');
      // A page that comes again would go on for ever.
      if (!id || seen.has(id)) continue;
      seen.add(id);
      if (seen.size > LIMITS.services) throw new BadFeed('too-many', { most: LIMITS.services });
      yield isWhole(entry as Raw) ? entry : await readOne(list, id, read);
    }
    const total = Number(about['total_items'] ?? about['totalElements'] ?? NaN);
    if (page === pages && total > seen.size) throw new BadFeed('incomplete', { now: seen.size, before: total });
  }
}

/** Lists of 2.0 hold their services whole; those of 3.0 what there is one of. */
const isWhole = (entry: Raw): boolean =>
  ['contacts', 'service_areas', 'service_at_locations', 'attributes', 'service_taxonomys', 'phones'].some((name) =>
    Array.isArray(entry[name]),
  );

async function readOne(list: URL, id: string, read: (url: URL) => Promise<FeedPage>): Promise<unknown> {
  const url = new URL(list);
  url.pathname = `${list.pathname.replace(/\/$/, '')}/${encodeURIComponent(id)}`;
  const [service] = (await read(url)).entries;
  return service;
}
