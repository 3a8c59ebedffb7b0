import { checkMissing, checkRedirects, checkWhole, hasForeignMissingPage } from './check-answers.ts';
import { checkCompression, checkHeaders, copyToLimits } from './check-headers.ts';
import { checkLinks } from './check-links.ts';
import { checkSearch } from './check-search.ts';
import { allowedInline, checkInline, checkNeutral, checkThirdParties } from './check-pages.ts';
import { SAMPLE_PAGES } from '../../build/inline-sources.ts';
import { pagesOf, type AuditedCopy, type Check, type Found } from './check.ts';
import { crawl } from './crawl.ts';
import { LIMITS, type Host } from './hosts.ts';
import { htmlToElements } from '../../build/html-elements.ts';
import { visit } from './visit.ts';

/** What is looked at, in the order of the table. */
const CHECKS: readonly (readonly [name: string, check: Check])[] = [
  ['Headers', checkHeaders],
  ['Whole files', checkWhole],
  ['Redirects', checkRedirects],
  ['Missing page', checkMissing],
  ['Search', checkSearch],
  ['Compression', checkCompression],
  ['Third parties', checkThirdParties],
  ['Nothing inline', checkInline],
  ['Neutral outside', checkNeutral],
  ['Links', checkLinks],
];

/** What an audit found. */
export interface Audit {
  base: string;
  isLive: boolean;
  pages: number;
  files: number;
  checks: ({ name: string } & Found)[];
  /** What the copy's host can't promise, in sentences. */
  limits: string[];
}

/**
 * Looks at a deployed copy as a visitor's browser would meet it, from its first page on, at `most` files of it. What `host`
 * can't do is a limit, not a fault. Throws where nobody answers.
 */
export async function auditSite(address: string, most = Infinity, host?: Host): Promise<Audit> {
  const { origin, pathname } = new URL(address);
  const base = `${origin}${pathname.replace(/\/*$/, '/')}`;
  const files = await crawl(base, most);
  const { elements } = files.get('/')!;
  const isLive = !elements.some(({ attributes }) => attributes['name'] === 'robots' && /noindex/.test(attributes['content'] ?? ''));
  const elementsAt = async (path: string) => htmlToElements((await visit(base, path)).body);
  const toArea = /\/areas\/[^/]+\/$/;
  const [area] = (await elementsAt('/areas/')).flatMap(({ attributes }) => toArea.exec(attributes['href'] ?? '')?.[0] ?? []);
  const inline = {
    first: allowedInline(elements),
    area: allowedInline(area ? await elementsAt(area) : []),
    island: allowedInline(await elementsAt(SAMPLE_PAGES.island)),
  };
  const framedBy = bodyToFramers((await visit(base, '/data/embed/')).body);
  const copy: AuditedCopy = { base, origin, isHttps: base.startsWith('https:'), isLive, inline, framedBy, host, files };
  const checks = [];
  for (const [name, check] of CHECKS) checks.push({ name, ...(await check(copy)) });
  const limits = host ? [...copyToLimits(copy), ...((await hasForeignMissingPage(copy)) ? ['Missing page'] : [])] : [];
  return { base, isLive, pages: pagesOf(copy).length, files: files.size, checks, limits: limits.map((limit) => LIMITS[limit]!) };
}

/** The sites that may show areas' pages in a frame, as the copy itself says in public. */
const bodyToFramers = (page: string): string[] =>
  htmlToElements(page)
    .filter(({ attributes }) => 'data-may-frame' in attributes)
    .map(({ text }) => text);
