import { addressToPath, type Crawled } from './crawl.ts';
import { filesOf, lookAtEach, type AuditedCopy, type Check } from './check.ts';
import type { Reference } from './page-references.ts';
import { pathToUrl } from './visit.ts';

const CALLING = /^(tel|sms|mailto):/;

/** Every link leads somewhere: in this copy to what is there, elsewhere by https and without saying where one was. */
export const checkLinks: Check = (copy) => {
  const links = filesOf(copy).flatMap((file) => file.references.map((reference) => ({ file, reference })));
  return lookAtEach(
    links,
    ({ file }) => file.path,
    ({ file, reference }) => linkToFaults(reference, file, copy),
  );
};

function linkToFaults({ how, address, element }: Reference, file: Crawled, copy: AuditedCopy): string[] {
  const here = pathToUrl(copy.base, file.path);
  if (CALLING.test(address)) return [];
  if (!URL.canParse(address, here)) return [`“${address}” is no address.`];
  const path = addressToPath(address, here, copy.base);
  if (path !== undefined) return hereToFaults(path, new URL(address, here).hash, copy);
  if (new URL(address, here).origin === copy.origin) return [`It leads to ${address}, which is not below ${copy.base}.`];
  // What is loaded from elsewhere is another check's fault.
  if (how === 'loads') return [];
  if (!address.startsWith('https://')) return [`It leads to ${address.slice(0, 80)}, which is not https.`];
  return /\bnoreferrer\b/.test(element.attributes['rel'] ?? '')
    ? []
    : [`The link to ${address} says where one comes from: noreferrer is missing.`];
}

function hereToFaults(path: string, hash: string, copy: AuditedCopy): string[] {
  const target = followed(path, copy);
  // Not looked at: the number of files was limited.
  if (target === 'not fetched') return [];
  if (target === undefined) return [`It leads to ${path}, which leads away or round in a circle.`];
  if (target.status !== 200) return [`It leads to ${path}, which is answered with ${target.status}.`];
  const id = decodeURIComponent(hash.slice(1));
  // The form reads the listing to open from the address itself.
  const isRead = target.elements.some(({ name }) => name === 'astro-island');
  if (id === '' || !target.isHtml || isRead || target.elements.some(({ attributes }) => attributes['id'] === id)) return [];
  return [`It leads to ${path}${hash}, and nothing there has that name.`];
}

/** The file at a path, after redirects on this host. */
function followed(path: string, copy: AuditedCopy): Crawled | 'not fetched' | undefined {
  for (let step = 0; step < 5; step++) {
    const file = copy.files.get(path);
    if (!file) return 'not fetched';
    if (file.status < 300 || file.status >= 400) return file;
    const next = addressToPath(file.headers.get('location') ?? '', pathToUrl(copy.base, path), copy.base);
    if (next === undefined) return undefined;
    path = next;
  }
  return undefined;
}
