import { phoneToHref } from '../listing/phone-number.ts';
import { isLinked } from '../listing/trust-class.ts';
import type { FallbackHelpline } from '../match/fallback-helplines.ts';
import { statusOn } from '../match/state.ts';
import type { ServiceCandidate } from './candidates.ts';
import type { Directory } from './directory.ts';

/**
 * The fallback helplines of a copy on a day (YYYY-MM-DD), in their order. One whose number failed a test, or that a notice closes,
 * gives way to the next; where that would leave none, the first stays.
 */
export function directoryToHelplines(
  { site }: Pick<Directory, 'site'>,
  candidates: readonly ServiceCandidate[],
  today: string,
): FallbackHelpline[] {
  const all = site.fallbackHelplines.flatMap((slug) => candidates.find((candidate) => candidate.slug === slug) ?? []);
  const usable = all.filter((candidate) => statusOn(candidate, today) === 'active').flatMap(toHelpline);
  return usable.length > 0 ? usable : all.slice(0, 1).flatMap(({ service }) => toLine(service, service.contact.phones[0]?.number));
}

const toHelpline = ({ details, service }: ServiceCandidate): FallbackHelpline[] =>
  toLine(service, details.find(({ channel, trust }) => channel === 'phone' && isLinked(trust))?.value);

function toLine(
  { name, welshName, slug, contact, eligibility: { minAge, maxAge }, coverage }: ServiceCandidate['service'],
  number: string | undefined,
): FallbackHelpline[] {
  if (number === undefined) return [];
  const everywhere = coverage.everywhere ?? 'england-and-wales';
  return [{ name, welshName, slug, number, href: phoneToHref(number), website: contact.website, minAge, maxAge, everywhere }];
}
