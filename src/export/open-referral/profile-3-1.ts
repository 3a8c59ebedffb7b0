import { openReferral as texts } from '../../i18n/en/open-referral.ts';
import type { Released } from '../released.ts';
import { nameToUuid } from '../uuid.ts';
import { capacityToSentence } from './alert.ts';
import type { Context } from './context.ts';
import { partId, serviceId } from './ids.ts';
import type { Service, ServiceCapacity, ServiceOf31, Url } from './objects.ts';

/** A service in the terms of HSDS 3.1, from the same in those of 3.0, of which nothing is lost. */
export function serviceTo31(service: Service, released: Released, context: Context): ServiceOf31 {
  const additional_urls = releasedToUrls(released);
  const capacities = releasedToCapacities(released, context);
  return {
    ...service,
    ...(additional_urls.length > 0 ? { additional_urls } : {}),
    ...(capacities.length > 0 ? { capacities } : {}),
  };
}

function releasedToUrls({ ref, contact, access }: Released): Url[] {
  const addresses = { webchat: contact.webchat, form: contact.form, 'easy-read': access.easyRead, 'bsl-video': access.bslVideo };
  return Object.entries(addresses).flatMap(([code, url]) =>
    url === undefined
      ? []
      : [
          {
            id: partId(ref, `url/${code}`),
            service_id: serviceId(ref),
            label: texts.terms['contact-way'][code as keyof typeof addresses],
            url,
          },
        ],
  );
}

/**
 * The standard wants a number of places. A service that has a waiting list, has paused or is full says that there is none now; one that is
 * open says no number, and none is made up: that it is open is among its attributes.
 */
function releasedToCapacities({ ref, isClosed, capacity }: Released, { speaker }: Context): ServiceCapacity[] {
  const description = capacityToSentence(capacity, speaker);
  if (isClosed || capacity.asOf === undefined || description === undefined) return [];
  return [
    {
      id: partId(ref, 'capacity'),
      service_id: serviceId(ref),
      unit_id: NEW_PEOPLE.id,
      unit: NEW_PEOPLE,
      available: 0,
      description,
      updated: `${capacity.asOf}T00:00:00Z`,
    },
  ];
}

const NEW_PEOPLE = { id: nameToUuid('unit:new-people'), name: texts.newPeople };
