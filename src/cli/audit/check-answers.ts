import { answerToFaults } from './check-headers.ts';
import { elementsToPolicy } from './check-pages.ts';
import { filesOf, lookAtEach, type AuditedCopy, type Check, type Fault } from './check.ts';
import { htmlToElements } from '../../build/html-elements.ts';
import { pathToUrl, visit, type Visit } from './visit.ts';

const MISSING = '/a-page-that-nobody-made/';
const MISSING_IN_WELSH = `/cy${MISSING}`;

/** A page that does not exist is answered with 404, and with a way on, in the language of its folder. */
export const checkMissing: Check = async (copy) => {
  const answer = await visit(copy.base, MISSING);
  const leadsOn = htmlToElements(answer.body).some(
    ({ name, attributes }) => name === 'a' && attributes['href'] === new URL(copy.base).pathname,
  );
  const faults = [
    ...(answer.status === 404 ? [] : [`It is answered with ${answer.status}, not with 404.`]),
    ...(leadsOn ? [] : ['The answer has no link to the first page: “404.html” is not what is sent.']),
    ...answerToFaults(answer, '/404.html', copy).filter((fault) => !isGoodEnough(fault, answer)),
  ].map((what) => ({ path: MISSING, what }));
  // A host that sends one page for all has been found out already.
  const isForeign = faults.length === 0 && !copy.host && (await hasForeignMissingPage(copy));
  const foreign = { path: MISSING_IN_WELSH, what: 'The answer is not in Welsh: “cy/404.html” is not what is sent.' };
  return { looked: 2, faults: [...faults, ...(isForeign ? [foreign] : [])] };
};

/**
 * Hosts that read _headers choose by the address, so that of ours only the headers for every address come with a missing page:
 * X-Frame-Options and its own policy do for the one, and any short time for the other.
 */
function isGoodEnough(fault: string, { headers, body }: Visit): boolean {
  if (fault === 'Content-Security-Policy is missing.')
    return headers.get('x-frame-options') === 'DENY' && elementsToPolicy(htmlToElements(body)) !== undefined;
  const [, seconds = '0'] = /max-age=(\d+)/.exec(headers.get('cache-control') ?? '') ?? [];
  return fault.startsWith('Cache-Control') && Number(seconds) <= 300;
}

/** Whether what is missing below the Welsh folder is answered in another language. */
export async function hasForeignMissingPage({ base }: Pick<AuditedCopy, 'base'>): Promise<boolean> {
  const [html] = htmlToElements((await visit(base, MISSING_IN_WELSH)).body);
  return html?.attributes['lang']?.startsWith('cy') !== true;
}

/** Every file arrives with its end, and a table as its name says. */
export const checkWhole: Check = (copy) =>
  lookAtEach(
    filesOf(copy),
    ({ path }) => path,
    ({ cut }) => (cut ? [cut] : []),
  );

/** Addresses without their last slash lead to the page, those with http to https, and none anywhere else. */
export const checkRedirects: Check = async (copy) => {
  const asked = ['/areas', '/about/privacy', ...(copy.isHttps ? ['http:'] : [])];
  const faults = await Promise.all(asked.map((path) => (path === 'http:' ? httpToFaults(copy) : slashToFaults(copy, path))));
  return { looked: asked.length, faults: faults.flat() };
};

async function slashToFaults({ base }: { base: string }, path: string): Promise<Fault[]> {
  const answer = await visit(base, path);
  // Some hosts hand out the page at once: that is as good, as all our addresses are whole.
  if (answer.status === 200) return [];
  const location = answer.headers.get('location');
  const target = location === null ? undefined : new URL(location, pathToUrl(base, path));
  const isGood = answer.status >= 301 && answer.status <= 308 && target?.href === pathToUrl(base, `${path}/`).href;
  return isGood ? [] : [{ path, what: `It is answered with ${answer.status}${location ? ` and leads to ${location}` : ''}.` }];
}

async function httpToFaults({ base, origin }: { base: string; origin: string }): Promise<Fault[]> {
  const path = base.replace(/^https:/, 'http:');
  const answer = await visit(path, '/').catch(() => undefined);
  // A host that does not answer there at all tells nobody anything.
  if (!answer) return [];
  const location = answer.headers.get('location') ?? '';
  const isGood = answer.status >= 301 && answer.status <= 308 && URL.canParse(location) && new URL(location).origin === origin;
  return isGood
    ? []
    : [{ path, what: `It is answered with ${answer.status}${location ? ` and leads to ${location}` : ''}, not with the way to https.` }];
}
