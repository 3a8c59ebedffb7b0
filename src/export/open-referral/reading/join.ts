import type { Directory, Service } from '../../../directory/directory.ts';
import { phoneToKey } from '../../../listing/phone-number.ts';
import { textToPostcode } from '../../../place/postcode.ts';
import { nameToKey } from '../../../place/towns.ts';
import { serviceId } from '../ids.ts';
import type { FeedService } from './feed-service.ts';

/** What a feed's service and a listing have in common. */
export type Evidence = 'id' | 'phone' | 'name' | 'place' | 'email' | 'website';

export interface Likeness {
  service: Service;
  evidence: Evidence[];
}

/** Whether a feed's service is one of ours. */
export type Join =
  | { kind: 'same'; service: Service; evidence: Evidence[] }
  /** Nothing points to any listing. */
  | { kind: 'new' }
  /** Too little or too much points to listings: somebody has to look. */
  | { kind: 'unsure'; likenesses: Likeness[] };

/**
 * Makes a finder of the listing that a feed's service is. The identifier is enough: ours, or the one under which an earlier
 * import took it (`known`: feed identifier to reference). Without it two things have to agree, never a name alone: a place
 * and a town may share a name, a charity its number with ten services.
 */
export function joinFinder({ services }: Pick<Directory, 'services'>, known: ReadonlyMap<string, string>): (feed: FeedService) => Join {
  const byId = new Map(services.map((service) => [serviceId(service.ref), service]));
  const byRef = new Map(services.map((service) => [service.ref, service]));
  const marks = new Map<string, Service[]>();
  for (const service of services) for (const mark of serviceToMarks(service)) marks.set(mark, [...(marks.get(mark) ?? []), service]);

  return (feed) => {
    const own = byId.get(feed.id) ?? byRef.get(known.get(feed.id) ?? '');
    if (own) return { kind: 'same', service: own, evidence: ['id'] };
    const found = new Map<Service, Set<Evidence>>();
    for (const mark of feedToMarks(feed)) {
      const evidence = mark.slice(0, mark.indexOf(' ')) as Evidence;
      for (const service of marks.get(mark) ?? []) found.set(service, (found.get(service) ?? new Set()).add(evidence));
    }
    const likenesses = [...found].map(([service, evidence]): Likeness => ({ service, evidence: [...evidence] }));
    // One town has many services: a place by itself is no likeness.
    const alike = likenesses.filter(({ evidence }) => evidence.some((each) => each !== 'place'));
    const strong = alike.filter(({ evidence }) => evidence.length >= 2);
    if (strong.length === 1) return { kind: 'same', ...strong[0]! };
    return alike.length > 0 ? { kind: 'unsure', likenesses: (strong.length > 0 ? strong : alike).slice(0, 5) } : { kind: 'new' };
  };
}

function serviceToMarks({ name, welshName, contact, places }: Service): Set<string> {
  return new Set([
    `name ${nameToKey(name)}`,
    ...(welshName ? [`name ${nameToKey(welshName)}`] : []),
    ...[...contact.phones, ...contact.texts].map(({ number }) => `phone ${phoneToKey(number)}`),
    // A secret address is compared with nothing.
    ...places.filter(({ show }) => show !== 'hidden').flatMap(({ town, postcode }) => placeMarks(town, postcode)),
    ...(contact.email ? [`email ${contact.email.toLowerCase()}`] : []),
    ...(contact.website ? [`website ${toSite(contact.website)}`] : []),
  ]);
}

function feedToMarks({ name, alternateName, phones, locations, email, url }: FeedService): Set<string> {
  return new Set([
    `name ${nameToKey(name)}`,
    ...(alternateName ? [`name ${nameToKey(alternateName)}`] : []),
    ...phones.map(({ number }) => `phone ${phoneToKey(number)}`),
    ...locations.flatMap(({ name: place, address }) => placeMarks(address?.town ?? place, address?.postcode)),
    ...(email ? [`email ${email.toLowerCase()}`] : []),
    ...(url ? [`website ${toSite(url)}`] : []),
  ]);
}

const placeMarks = (town: string | undefined, postcode: string | undefined): string[] => {
  const full = postcode && textToPostcode(postcode)?.full;
  return [...(full ? [`place ${full}`] : []), ...(town ? [`place ${nameToKey(town)}`] : [])];
};

/** A web address without what differs between two spellings of it. */
const toSite = (address: string): string =>
  address
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/[/?#]*$/, '');
