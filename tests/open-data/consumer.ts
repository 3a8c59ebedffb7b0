/** What a walk through an interface found. */
export interface Walk {
  objects: number;
  bytes: number;
  faults: string[];
}

const LISTS = ['services', 'service_at_locations', 'organizations', 'taxonomies', 'taxonomy_terms'];

/**
 * Walks through an Open Referral UK interface as a consumer does: what it is, every list, every entry by the identifiers that
 * the lists give, with the query that a validator sends; minds status, type, and whether another site may read it.
 */
export async function walkAsConsumer(address: string): Promise<Walk> {
  const walk: Walk = { objects: 0, bytes: 0, faults: [] };
  const get = async (path: string): Promise<unknown> => {
    const response = await fetch(new URL(path, address), { headers: { origin: 'https://directory.example' } });
    const text = await response.text();
    const { status, headers } = response;
    walk.bytes += text.length;
    if (status !== 200) walk.faults.push(`${path}: ${status}`);
    if (!headers.get('content-type')?.startsWith('application/json')) walk.faults.push(`${path}: ${headers.get('content-type')}`);
    if (headers.get('access-control-allow-origin') !== '*') walk.faults.push(`${path}: not for other sites`);
    return JSON.parse(text);
  };
  const about = (await get('/api/')) as { version: string };
  if (about.version !== 'HSDS-UK-3.0') walk.faults.push(`version ${about.version}`);
  for (const name of LISTS) {
    const page = (await get(`/api/${name}?page=1&per_page=50`)) as { total_items: number; total_pages: number; contents: { id: string }[] };
    if (page.contents.length !== page.total_items || page.total_pages !== 1) walk.faults.push(`${name}: not all on one page`);
    for (const { id } of page.contents) {
      const entry = (await get(`/api/${name}/${id}`)) as { id: string };
      if (entry.id !== id) walk.faults.push(`${name}/${id}: another entry`);
      walk.objects += 1;
    }
  }
  return walk;
}
