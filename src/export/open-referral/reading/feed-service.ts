import { numberAt, objectAt, objectsAt, textAt, type Raw } from './plain.ts';

/** A term that something is marked with. */
export interface FeedTerm {
  id: string;
  taxonomy: string;
  code: string;
  name: string;
  value?: string | undefined;
}

export interface FeedSchedule {
  from?: string | undefined;
  to?: string | undefined;
  freq: string;
  interval: number;
  byday: string[];
  opens: string;
  closes: string;
  description?: string | undefined;
}

export interface FeedPhone {
  number: string;
  type: string;
  description?: string | undefined;
  terms: FeedTerm[];
  schedules: FeedSchedule[];
}

export interface FeedLocation {
  name?: string | undefined;
  description?: string | undefined;
  type: string;
  address?: { lines: string[]; town?: string | undefined; county?: string | undefined; postcode?: string | undefined } | undefined;
  accessibility: { description: string; details?: string | undefined }[];
}

/** A service of a feed in one form, whichever version of the standard it came in: plain texts, nothing judged yet. */
export interface FeedService {
  id: string;
  name: string;
  alternateName?: string | undefined;
  description?: string | undefined;
  descriptionCy?: string | undefined;
  url?: string | undefined;
  email?: string | undefined;
  status: string;
  minAge?: number | undefined;
  maxAge?: number | undefined;
  eligibilityText?: string | undefined;
  applicationText?: string | undefined;
  /** When the feed's own keepers say that they looked last. */
  date?: string | undefined;
  phones: FeedPhone[];
  schedules: FeedSchedule[];
  areas: { name: string; code?: string | undefined; description?: string | undefined }[];
  locations: FeedLocation[];
  languages: { name: string; code?: string | undefined }[];
  organization: { name?: string | undefined; numbers: string[] };
  terms: FeedTerm[];
  /** Who pays: the terms of each. */
  funding: FeedTerm[][];
}

/** Reads a service of HSDS or Open Referral UK, 2.0 or 3.0; undefined where it has no identifier or no name. */
export function rawToFeedService(raw: unknown): FeedService | undefined {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return undefined;
  const service = raw as Raw;
  const [id, name] = [textAt(service, 'id'), textAt(service, 'name')];
  if (!id || !name) return undefined;
  const located = objectsAt(service, 'service_at_locations');
  const organization = objectAt(service, 'organization');
  const ages = objectsAt(service, 'eligibilitys', 'eligibility');
  const [age = {}] = ages;
  return {
    id,
    name,
    alternateName: textAt(service, 'alternate_name'),
    description: textAt(service, 'description'),
    descriptionCy: textAt(service, 'description_cy'),
    url: textAt(service, 'url'),
    email: textAt(service, 'email') ?? objectsAt(service, 'contacts').flatMap((contact) => textAt(contact, 'email') ?? [])[0],
    status: textAt(service, 'status') ?? 'active',
    minAge: numberAt(service, 'minimum_age') ?? numberAt(age, 'minimum_age'),
    maxAge: numberAt(service, 'maximum_age') ?? numberAt(age, 'maximum_age'),
    eligibilityText: textAt(service, 'eligibility_description') ?? textAt(age, 'eligibility'),
    applicationText: textAt(service, 'application_process'),
    date: (textAt(service, 'assured_date') ?? textAt(service, 'last_modified') ?? '').slice(0, 10) || undefined,
    phones: toPhones(service, located),
    schedules: objectsAt(service, 'schedules', 'regular_schedules').map(rawToSchedule),
    areas: objectsAt(service, 'service_areas').map(rawToArea),
    locations: located.map((each) => rawToLocation(objectAt(each, 'location'))),
    languages: objectsAt(service, 'languages').map((each) => ({
      name: textAt(each, 'name', 'language') ?? '',
      code: textAt(each, 'code'),
    })),
    organization: {
      name: textAt(organization, 'name'),
      numbers: objectsAt(organization, 'organization_identifiers').flatMap((each) => textAt(each, 'identifier') ?? []),
    },
    terms: toTerms(service),
    funding: objectsAt(service, 'funding').map(toTerms),
  };
}

/** Numbers stand at the service, at its contacts, at a place: each is taken once. */
function toPhones(service: Raw, located: readonly Raw[]): FeedPhone[] {
  const raws = [
    ...objectsAt(service, 'phones'),
    ...objectsAt(service, 'contacts').flatMap((contact) => objectsAt(contact, 'phones')),
    ...located.flatMap((each) => [...objectsAt(each, 'phones'), ...objectsAt(objectAt(each, 'location'), 'phones')]),
  ];
  const phones = new Map<string, FeedPhone>();
  for (const raw of raws) {
    const number = textAt(raw, 'number');
    const key = textAt(raw, 'id') ?? number;
    if (!number || !key || phones.has(key)) continue;
    phones.set(key, {
      number,
      type: textAt(raw, 'type') ?? 'voice',
      description: textAt(raw, 'description'),
      terms: toTerms(raw),
      schedules: objectsAt(raw, 'schedules').map(rawToSchedule),
    });
  }
  return [...phones.values()];
}

function rawToSchedule(raw: Raw): FeedSchedule {
  const days = textAt(raw, 'byday') ?? textAt(raw, 'weekday') ?? '';
  return {
    from: textAt(raw, 'valid_from'),
    to: textAt(raw, 'valid_to'),
    freq: (textAt(raw, 'freq') ?? (days ? 'WEEKLY' : '')).toUpperCase(),
    interval: numberAt(raw, 'interval') ?? 1,
    byday: days
      .toUpperCase()
      .split(/[,; ]+/)
      .map((day) => day.slice(0, 2))
      .filter(Boolean),
    opens: textAt(raw, 'opens_at') ?? '',
    closes: textAt(raw, 'closes_at') ?? '',
    description: textAt(raw, 'description'),
  };
}

function rawToArea(raw: Raw): FeedService['areas'][number] {
  // A code stands at the end of an address, or by itself.
  const code = /\b([EWK]\d{8})\b/.exec(textAt(raw, 'uri', 'linked_data') ?? textAt(raw, 'extent') ?? '')?.[1];
  return { name: textAt(raw, 'name', 'service_area') ?? '', code, description: textAt(raw, 'description') };
}

function rawToLocation(raw: Raw): FeedLocation {
  const [address] = objectsAt(raw, 'addresses', 'physical_addresses');
  return {
    name: textAt(raw, 'name'),
    description: textAt(raw, 'description'),
    type: textAt(raw, 'location_type') ?? 'physical',
    address: address && {
      lines: [textAt(address, 'address_1'), textAt(address, 'address_2')]
        .flatMap((line) => line?.split(/\s*[,\n]\s*/) ?? [])
        .filter(Boolean),
      town: textAt(address, 'city'),
      county: textAt(address, 'state_province'),
      postcode: textAt(address, 'postal_code'),
    },
    accessibility: objectsAt(raw, 'accessibility', 'accessibility_for_disabilities').map((each) => ({
      description: textAt(each, 'description', 'accessibility') ?? '',
      details: textAt(each, 'details'),
    })),
  };
}

/** Attributes of 3.0, taxonomies of 2.0. */
function toTerms(raw: Raw): FeedTerm[] {
  return objectsAt(raw, 'attributes', 'service_taxonomys', 'service_taxonomies').map((each) => {
    const term = [objectAt(each, 'taxonomy_term'), objectAt(each, 'taxonomy')].find((one) => Object.keys(one).length > 0) ?? {};
    return {
      id: textAt(term, 'id') ?? textAt(each, 'taxonomy_term_id') ?? '',
      taxonomy: textAt(term, 'taxonomy', 'vocabulary') ?? '',
      code: textAt(term, 'code') ?? '',
      name: textAt(term, 'name', 'term') ?? '',
      value: textAt(each, 'value'),
    };
  });
}
