import { serviceId } from '../open-referral/ids.ts';
import { addressOf, type Release } from './release.ts';

/** Every place that may be shown, as a point (RFC 7946), with how far off it may be. A place without a point is not here. */
export function releaseToGeoJson(release: Release): unknown {
  const toAddress = addressOf(release);
  return {
    type: 'FeatureCollection',
    features: release.services
      .filter(({ isClosed }) => !isClosed)
      .flatMap((service) =>
        service.places.flatMap((place) => {
          if (!place.point) return [];
          const { lat, lon, basis, precisionMiles } = place.point;
          return {
            type: 'Feature',
            id: `${service.ref}-${place.index}`,
            geometry: { type: 'Point', coordinates: [lon, lat] },
            properties: {
              ref: service.ref,
              service_id: serviceId(service.ref),
              name: service.name,
              page: toAddress(`/services/${service.slug}/`),
              types: service.types,
              state: service.state,
              status: service.lifecycle.status,
              ...(place.town ? { town: place.town } : {}),
              address_public: !place.isTownOnly,
              point_basis: basis,
              point_within_miles: precisionMiles,
              phone: service.contact.phones.map(({ number }) => number),
              ...(service.contact.website ? { website: service.contact.website } : {}),
            },
          };
        }),
      ),
  };
}
