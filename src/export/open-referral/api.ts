import type { Directory } from '../../directory/directory.ts';
import { speakerFor } from '../../i18n/locale.ts';
import { hoursTableFrom } from '../../directory/hours-tables.ts';
import type { Released } from '../released.ts';
import type { Context } from './context.ts';
import type { Page, Service, ServiceAtLocation, ServiceHead, ServiceOf31 } from './objects.ts';
import { providerToOrganization, UNKNOWN_ORGANIZATION } from './organization.ts';
import { serviceTo31 } from './profile-3-1.ts';
import { releasedToService } from './service.ts';
import { namesToTaxonomies } from './taxonomies.ts';

/** Every file of the interface, by its path below `api/`. */
export type ApiFiles = Map<string, unknown>;

/** All listings as Open Referral UK 3.0, and services as HSDS 3.1, as files that any server can hand out. `today` is YYYY-MM-DD. */
export function releasedToApi(services: readonly Released[], directory: Directory, today: string): ApiFiles {
  const context: Context = {
    names: directory,
    taxonomies: namesToTaxonomies(directory),
    speaker: speakerFor('en'),
    toTable: hoursTableFrom(today),
    serviceName: (slug) => directory.services.find((service) => service.slug === slug)?.name ?? slug,
  };
  const full = services.map((service) => releasedToService(service, context));
  const fullOf31 = full.map((service, index) => serviceTo31(service, services[index]!, context));
  const heads = new Map(full.map((service) => [service.id, serviceToHead(service)]));
  const located = full.flatMap((service) => service.service_at_locations ?? []);
  const { list: taxonomies, terms } = context.taxonomies;
  return new Map<string, unknown>([
    ['index.json', ABOUT],
    ['services/index.json', toPage([...heads.values()])],
    ...full.map((service) => [`services/${service.id}.json`, service] as const),
    ['service_at_locations/index.json', toPage(located.map((each) => locatedToHead(each, heads)))],
    ...located.map((each) => [`service_at_locations/${each.id}.json`, { ...each, service: heads.get(each.service_id) }] as const),
    ...organizationFiles(full, directory),
    ['taxonomies/index.json', toPage(taxonomies)],
    ...taxonomies.map((taxonomy) => [`taxonomies/${taxonomy.id}.json`, taxonomy] as const),
    ['taxonomy_terms/index.json', toPage(terms)],
    ...terms.map((term) => [`taxonomy_terms/${term.id}.json`, term] as const),
    // Everything else is the same in both versions.
    ['3.1/index.json', ABOUT_31],
    ['3.1/services/index.json', toPage(fullOf31.map(serviceToHead))],
    ...fullOf31.map((service) => [`3.1/services/${service.id}.json`, service] as const),
  ]);
}

/** The API's description of itself. */
const ABOUT = {
  version: 'HSDS-UK-3.0',
  profile: 'https://docs.openreferraluk.org/',
  openapi_url: 'https://openreferraluk.org/specifications/3.0/openapi.json',
} as const;

/** The same of the second profile. */
const ABOUT_31 = {
  version: 'HSDS-3.1',
  profile: 'https://docs.openreferral.org/',
  openapi_url: 'https://raw.githubusercontent.com/openreferral/specification/3.1-dev/schema/openapi.json',
} as const;

function organizationFiles(services: readonly Service[], { providers }: Directory): [string, unknown][] {
  const byOrganization = Map.groupBy(services, ({ organization_id }) => organization_id);
  const organizations = [...[...providers.values()].map(providerToOrganization), UNKNOWN_ORGANIZATION]
    .filter(({ id }) => byOrganization.has(id))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return [
    ['organizations/index.json', toPage(organizations.map(({ organization_identifiers: _, ...head }) => head))],
    ...organizations.map((organization): [string, unknown] => [
      `organizations/${organization.id}.json`,
      // The details of each service are in its own file.
      { ...organization, services: byOrganization.get(organization.id)!.map(({ id, name, status }) => ({ id, name, status })) },
    ]),
  ];
}

function serviceToHead(service: ServiceOf31): ServiceHead {
  const { phones, contacts, schedules, service_areas, service_at_locations, languages, funding, attributes, ...rest } = service;
  const { additional_urls, capacities, ...head } = rest;
  const { organization_identifiers, ...organization } = service.organization;
  return { ...head, organization };
}

function locatedToHead({ id, service_id, location_id, location }: ServiceAtLocation, heads: ReadonlyMap<string, ServiceHead>) {
  const plain = Object.fromEntries(Object.entries(location).filter(([, value]) => !Array.isArray(value)));
  return { id, service_id, location_id, location: plain, service: heads.get(service_id) };
}

const toPage = <T>(contents: T[]): Page<T> => ({
  total_items: contents.length,
  total_pages: 1,
  page_number: 1,
  size: contents.length,
  first_page: true,
  last_page: true,
  empty: contents.length === 0,
  contents,
});
