import { answerToFaults } from './check-headers.ts';
import type { Check, Fault } from './check.ts';
import { htmlToElements } from '../../build/html-elements.ts';
import { pathToUrl, visit } from './visit.ts';

const MISSING = '/a-page-that-nobody-made/';

/** A page that does not exist is answered with 404, and with a way on. */
export const checkMissing: Check = async (copy) => {
  const answer = await visit(copy.base, MISSING);
  const leadsOn = htmlToElements(answer.body).some(
    ({ name, attributes }) => name === 'a' && attributes['href'] === new URL(copy.base).pathname,
  );
  const faults = [
    ...(answer.status === 404 ? [] : [`It is answered with ${answer.status}, not with 404.`]),
    ...(leadsOn ? [] : ['The answer has no link to the first page: “404.html” is not what is sent.']),
    ...answerToFaults(answer, '/404.html', copy),
  ];
  return { looked: 1, faults: faults.map((what) => ({ path: MISSING, what })) };
};

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
