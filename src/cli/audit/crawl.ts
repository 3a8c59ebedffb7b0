import { htmlToElements, type PageElement } from '../../build/html-elements.ts';
import { cssToAddresses, elementsToReferences, scriptToAddresses, type Reference } from './page-references.ts';
import { pathToUrl, visit, type Visit } from './visit.ts';

/** A file of the copy, with what it leads to; only pages have elements. */
export interface Crawled extends Visit {
  elements: PageElement[];
  references: Reference[];
}

const AT_ONCE = 8;
/** Tables that a page's script loads, wherever the page names them. */
const TABLES = /(?:\/[\w.~-]+)*\/tables\/[\w-]+\.\w+\.(?:json|bin)/g;
/** The cards of an area are below its page, and only a script loads them. */
const AREA = /^(?:\/[a-z]{2})?\/areas\/[^/]+\/$/;

/** Fetches everything that can be reached from the first page and is below it, up to a number of files. */
export async function crawl(base: string, most: number): Promise<Map<string, Crawled>> {
  const found = new Map<string, Crawled>();
  const waiting = ['/', '/robots.txt', '/sitemap.xml'];
  const known = new Set(waiting);
  // What a page loads comes before further pages, so that even a short look sees style sheets and tables.
  const add = (file: Crawled) => {
    for (const { how, address } of fileToAddresses(file)) {
      const path = addressToPath(address, pathToUrl(base, file.path), base);
      if (path === undefined || known.has(path)) continue;
      known.add(path);
      if (how === 'loads') waiting.unshift(path);
      else waiting.push(path);
    }
  };
  let started = 1;
  const next = (): string | undefined => {
    if (started >= most || waiting.length === 0) return undefined;
    started++;
    return waiting.shift();
  };
  const work = async () => {
    for (let path = next(); path !== undefined; path = next()) {
      const file = visitToCrawled(await visit(base, path));
      found.set(path, file);
      add(file);
    }
  };
  // One alone first: it fills the list that the others share.
  const first = visitToCrawled(await visit(base, waiting.shift()!));
  found.set('/', first);
  add(first);
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return found;
}

/** The path that an address means in this copy; nothing where it means another site, or no file at all. */
export function addressToPath(address: string, from: URL, base: string): string | undefined {
  if (!URL.canParse(address, from)) return undefined;
  const { href, hash } = new URL(address, from);
  return href.startsWith(base) ? href.slice(base.length - 1, href.length - hash.length) : undefined;
}

function visitToCrawled(answer: Visit): Crawled {
  const elements = answer.isHtml ? htmlToElements(answer.body) : [];
  return { ...answer, elements, references: elementsToReferences(elements) };
}

type Found = Pick<Reference, 'how' | 'address'>;

function fileToAddresses({ path, status, headers, body, isHtml, references }: Crawled): Found[] {
  const leads = (addresses: readonly string[]) => addresses.map((address): Found => ({ how: 'leads', address }));
  const loads = (addresses: readonly string[]) => addresses.map((address): Found => ({ how: 'loads', address }));
  if (status >= 300 && status < 400) return leads([headers.get('location') ?? '']);
  if (status !== 200) return [];
  if (path === '/sitemap.xml') return leads([...body.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address!).pathname));
  if (path.endsWith('.css')) return loads(cssToAddresses(body));
  if (path.endsWith('.js')) return loads(scriptToAddresses(body));
  const tables = isHtml ? (body.match(TABLES) ?? []) : [];
  return [...references, ...loads([...tables, ...(AREA.test(path) ? [`${path}cards/`, `${path}cards/details/`] : [])])];
}
