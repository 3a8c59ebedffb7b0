/**
 * The objects of HSDS 3.0, as far as they are published or read here, with the Open Referral UK set in them. What is not
 * known is left out, never null. Identifiers are UUIDs, dates YYYY-MM-DD.
 */

export interface TaxonomyTerm {
  id: string;
  code: string;
  name: string;
  description: string;
  taxonomy: string;
  taxonomy_id: string;
  language: string;
}

export interface Taxonomy {
  id: string;
  name: string;
  description: string;
  version: string;
}

export interface Attribute {
  id: string;
  link_id: string;
  link_type: string;
  link_entity: string;
  taxonomy_term_id: string;
  value?: string | undefined;
  taxonomy_term: TaxonomyTerm;
}

/** One span of time and the rule by which it comes again. */
export interface Schedule {
  id: string;
  service_id: string;
  valid_from?: string | undefined;
  valid_to?: string | undefined;
  dtstart?: string | undefined;
  freq?: 'WEEKLY' | undefined;
  interval?: number | undefined;
  byday?: string | undefined;
  /** "09:00Z" in winter, "09:00+01:00" in summer. */
  opens_at?: string | undefined;
  closes_at?: string | undefined;
  description?: string | undefined;
}

export interface Phone {
  id: string;
  service_id: string;
  contact_id: string;
  number: string;
  type: 'voice' | 'text';
  description?: string | undefined;
  attributes?: Attribute[] | undefined;
  /** Not in the standard: when this line answers, where that is not when the service is open. */
  schedules?: Schedule[] | undefined;
}

export interface Contact {
  id: string;
  service_id: string;
  name: string;
  email?: string | undefined;
  phones?: Phone[] | undefined;
}

export interface ServiceArea {
  id: string;
  service_id: string;
  name: string;
  description?: string | undefined;
  extent_type?: string | undefined;
  extent?: string | undefined;
  /** The area's own address in the statistics office's register. */
  uri?: string | undefined;
}

export interface Address {
  id: string;
  location_id: string;
  address_1: string;
  address_2?: string | undefined;
  city: string;
  state_province: string;
  postal_code: string;
  country: 'GB';
  address_type: 'physical';
}

export interface Accessibility {
  id: string;
  location_id: string;
  description: string;
  details: string;
}

export interface Location {
  id: string;
  location_type: 'physical';
  name?: string | undefined;
  description?: string | undefined;
  latitude?: number | undefined;
  longitude?: number | undefined;
  addresses?: Address[] | undefined;
  accessibility?: Accessibility[] | undefined;
  attributes?: Attribute[] | undefined;
}

export interface Language {
  id: string;
  service_id: string;
  name: string;
  code?: string | undefined;
}

export interface Funding {
  id: string;
  service_id: string;
  source: string;
  attributes?: Attribute[] | undefined;
}

export interface OrganizationIdentifier {
  id: string;
  organization_id: string;
  identifier_scheme: 'GB-CHC' | 'GB-COH';
  identifier_type: string;
  identifier: string;
}

export interface Organization {
  id: string;
  name: string;
  alternate_name?: string | undefined;
  description: string;
  website?: string | undefined;
  organization_identifiers?: OrganizationIdentifier[] | undefined;
}

export interface ServiceAtLocation {
  id: string;
  service_id: string;
  location_id: string;
  location: Location;
  contacts?: Contact[] | undefined;
  phones?: Phone[] | undefined;
  schedules?: Schedule[] | undefined;
}

/** A service without anything that there may be several of: as it is in a list. */
export interface ServiceHead {
  id: string;
  organization_id: string;
  name: string;
  alternate_name?: string | undefined;
  description: string;
  /** Not in the standard: the description in Welsh. */
  description_cy?: string | undefined;
  url?: string | undefined;
  email?: string | undefined;
  status: 'active' | 'inactive' | 'defunct' | 'temporarily closed';
  interpretation_services?: string | undefined;
  application_process?: string | undefined;
  fees_description?: string | undefined;
  eligibility_description?: string | undefined;
  minimum_age?: number | undefined;
  maximum_age?: number | undefined;
  assured_date?: string | undefined;
  alert?: string | undefined;
  last_modified?: string | undefined;
  organization: Omit<Organization, 'organization_identifiers'>;
}

export interface Service extends Omit<ServiceHead, 'organization'> {
  organization: Organization;
  phones?: Phone[] | undefined;
  contacts?: Contact[] | undefined;
  schedules?: Schedule[] | undefined;
  service_areas?: ServiceArea[] | undefined;
  service_at_locations?: ServiceAtLocation[] | undefined;
  languages?: Language[] | undefined;
  funding?: Funding[] | undefined;
  attributes?: Attribute[] | undefined;
}

/** A web address with its name (HSDS 3.1). */
export interface Url {
  id: string;
  service_id: string;
  label: string;
  url: string;
}

/** How many new people a service can take (HSDS 3.1). */
export interface ServiceCapacity {
  id: string;
  service_id: string;
  unit_id: string;
  unit: { id: string; name: string };
  available: number;
  description: string;
  updated: string;
}

/** A service as HSDS 3.1 has it: 3.0 with two lists more. */
export interface ServiceOf31 extends Service {
  additional_urls?: Url[] | undefined;
  capacities?: ServiceCapacity[] | undefined;
}

/** A list as the standard wraps it. This host has one page with everything. */
export interface Page<T> {
  total_items: number;
  total_pages: number;
  page_number: number;
  size: number;
  first_page: boolean;
  last_page: boolean;
  empty: boolean;
  contents: T[];
}
