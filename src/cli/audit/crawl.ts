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
  const add = (address: string, from: string) => {
    const path = addressToPath(address, pathToUrl(base, from), base);
    if (path === undefined || known.has(path) || known.size >= most) return;
    known.add(path);
    waiting.push(path);
  };
  const work = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const file = visitToCrawled(await visit(base, path));
      found.set(path, file);
      for (const address of fileToAddresses(file)) add(address, path);
    }
  };
  // One alone first: it fills the list that the others share.
  const first = visitToCrawled(await visit(base, waiting.shift()!));
  found.set('/', first);
  for (const address of fileToAddresses(first)) add(address, '/');
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

function fileToAddresses({ path, status, headers, body, isHtml, references }: Crawled): string[] {
  if (status >= 300 && status < 400) return [headers.get('location') ?? ''];
  if (status !== 200) return [];
  if (path === '/sitemap.xml') return [...body.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address!).pathname);
  if (path.endsWith('.css')) return cssToAddresses(body);
  if (path.endsWith('.js')) return scriptToAddresses(body);
  const tables = isHtml ? (body.match(TABLES) ?? []) : [];
  return [...references.map(({ address }) => address), ...tables, ...(AREA.test(path) ? [`${path}cards/`, `${path}cards/details/`] : [])];
}
