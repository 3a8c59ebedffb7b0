import { htmlToElements } from '../../build/html-elements.ts';
import { answerToFaults } from './check-headers.ts';
import type { Check } from './check.ts';
import { addressToPath } from './crawl.ts';
import { pathToUrl, visit } from './visit.ts';

const PAGE = '/search/';
const POLICY = 'Content-Security-Policy';

/** The worker of the search is sent with the policy that seals it: with any other, search switches itself off. */
export const checkSearch: Check = async (copy) => {
  const elements = htmlToElements((await visit(copy.base, PAGE)).body);
  const address = elements.find(({ name }) => name === 'waymark-search')?.attributes['data-worker'] ?? '';
  const path = addressToPath(address, pathToUrl(copy.base, PAGE), copy.base);
  if (!address || !path) return { looked: 1, faults: [{ path: PAGE, what: 'It names no worker of the search.' }] };
  const answer = await visit(copy.base, path);
  const missing = answer.status === 200 ? [] : [`It is answered with ${answer.status}, so there is no search.`];
  const wrong = answerToFaults(answer, path, copy).filter((fault) => fault.startsWith(POLICY));
  return { looked: 1, faults: [...missing, ...wrong].map((what) => ({ path, what })) };
};
