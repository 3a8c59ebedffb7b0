import { openReferral as texts } from '../../i18n/en/open-referral.ts';
import { looseDateToFirstDay } from '../../listing/loose-date.ts';
import type { Released } from '../released.ts';
import { releasedToAlert } from './alert.ts';
import { releasedToContacts, releasedToPhones } from './contacts.ts';
import type { Context } from './context.ts';
import { releasedToSchedules } from './hours.ts';
import { partId, serviceId } from './ids.ts';
import { LANGUAGE_CODES } from './language-codes.ts';
import { placeToLocation } from './location.ts';
import type { Funding, Language, Phone, Schedule, Service, ServiceAtLocation } from './objects.ts';
import { providerToOrganization, UNKNOWN_ORGANIZATION } from './organization.ts';
import { releasedToServiceAreas } from './service-areas.ts';
import { releasedToAttributes } from './service-attributes.ts';
import { attributesOf } from './taxonomies.ts';
import { applicationText, eligibilityText } from './texts.ts';

/** A listing in the terms of the standard, with everything in it. */
export function releasedToService(service: Released, context: Context): Service {
  const { ref, contact, eligibility, access } = service;
  const provider = service.provider === undefined ? undefined : context.names.providers.get(service.provider);
  const organization = provider ? providerToOrganization(provider) : UNKNOWN_ORGANIZATION;
  const phones = releasedToPhones(service, context);
  const schedules = releasedToSchedules(service, context);
  const interpretation = { yes: texts.interpreters, no: texts.noInterpreters, unknown: undefined }[access.interpreters];
  return withoutEmpty({
    id: serviceId(ref),
    organization_id: organization.id,
    name: service.name,
    alternate_name: service.welshName,
    description: service.summary.en,
    description_cy: service.summary.cy,
    url: contact.website,
    email: contact.email,
    status: STATUS[service.lifecycle.status],
    interpretation_services: interpretation,
    application_process: applicationText(service),
    eligibility_description: eligibilityText(service),
    minimum_age: eligibility.minAge,
    maximum_age: eligibility.maxAge,
    assured_date: service.state === 'unconfirmed' || service.isClosed ? undefined : service.confirmed.contact?.on,
    alert: releasedToAlert(service, context.serviceName, context.speaker),
    last_modified: lastModified(service),
    phones,
    contacts: releasedToContacts(service, phones),
    schedules,
    service_areas: releasedToServiceAreas(service, context.names),
    service_at_locations: service.isClosed ? [] : toServiceAtLocations(service, phones, schedules, context),
    languages: toLanguages(service, context),
    organization,
    funding: toFunding(service, context),
    attributes: releasedToAttributes(service, context),
  });
}

const STATUS = { active: 'active', 'temporarily-closed': 'temporarily closed', closed: 'defunct' } as const;

/** The newest date in the listing: of a confirmation, or of the pages its facts come from. */
function lastModified({ confirmed, capacity, sources }: Released): string | undefined {
  const days = [
    ...Object.values(confirmed).map(({ on }) => on),
    ...(capacity.asOf ? [capacity.asOf] : []),
    ...sources.flatMap(({ seen }) => (seen ? [looseDateToFirstDay(seen)] : [])),
  ];
  const newest = days.sort().at(-1);
  return newest && `${newest}T00:00:00Z`;
}

function toServiceAtLocations(service: Released, phones: Phone[], schedules: Schedule[], context: Context): ServiceAtLocation[] {
  const { ref } = service;
  return service.places.map((place) => {
    const location = placeToLocation(place, service, context);
    return withoutEmpty({
      id: partId(ref, `service-at-location/${place.index}`),
      service_id: serviceId(ref),
      location_id: location.id,
      location,
      contacts: releasedToContacts(service, phones),
      phones,
      schedules,
    });
  });
}

function toLanguages({ ref, access }: Released, { names }: Context): Language[] {
  return access.languages.map((language) => ({
    id: partId(ref, `language/${language}`),
    service_id: serviceId(ref),
    name: names.vocabulary.languages.find(({ id }) => id === language)?.name.en ?? language,
    ...(LANGUAGE_CODES[language] ? { code: LANGUAGE_CODES[language] } : {}),
  }));
}

function toFunding({ ref, commissioning }: Released, { names, taxonomies }: Context): Funding[] {
  return commissioning.map(({ commissioner, stream, role, from, until }, index) => {
    const id = partId(ref, `funding/${commissioner}/${stream ?? ''}/${index}`);
    const attribute = attributesOf({ id, entity: 'funding' }, taxonomies);
    const funder = names.commissioners.get(commissioner)?.name ?? commissioner;
    const money = stream && names.vocabulary['funding-streams'].find((each) => each.id === stream)?.name.en;
    const value = role === 'unknown' && !from && !until ? undefined : `${role} ${from ?? ''}/${until ?? ''}`;
    return {
      id,
      service_id: serviceId(ref),
      source: money ? `${funder}: ${money}` : funder,
      attributes: [attribute('funders', commissioner, value), ...(stream ? [attribute('funding-streams', stream)] : [])],
    };
  });
}

/** Leaves out what is not known and lists that hold nothing. */
function withoutEmpty<T extends object>(object: T): T {
  return Object.fromEntries(
    Object.entries(object).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  ) as T;
}
