import { isTappable } from '../listing/trust-class.ts';
import { nameToKey } from '../place/towns.ts';
import type { ServiceCandidate } from './candidates.ts';
import type { Directory, Service } from './directory.ts';
import { placeTables } from './place-tables.ts';

/** What is missing without being wrong, by kind: names of areas or listings. */
export type Gaps = Record<
  | 'area-without-sarc'
  | 'area-without-sarc-number'
  | 'area-without-isva'
  | 'area-without-isva-number'
  | 'no-contact'
  | 'no-tappable-detail'
  | 'town-not-found'
  | 'ref-unrecorded',
  string[]
>;

/** Whether a listing gives any way at all to reach it. */
export const hasContact = ({ contact }: Pick<Service, 'contact'>): boolean =>
  contact.phones.length + contact.texts.length > 0 || [contact.email, contact.website, contact.webchat, contact.form].some(Boolean);

/** Finds the gaps of a directory, with its candidates. */
export function directoryToGaps(directory: Directory, candidates: readonly ServiceCandidate[], ledger: ReadonlyMap<string, string>): Gaps {
  const open = directory.services.filter((service) => service.lifecycle.status !== 'closed');
  const areasLacking = (types: string[], also: (service: Service) => boolean) =>
    directory.areas
      .filter(
        (area) =>
          !open.some(
            (service) => service.coverage.areas.includes(area.slug) && service.types.some((type) => types.includes(type)) && also(service),
          ),
      )
      .map((area) => area.slug);
  const hasNumber = (service: Service) => service.contact.phones.length > 0;
  return {
    'area-without-sarc': areasLacking(['sarc'], () => true),
    'area-without-sarc-number': areasLacking(['sarc'], hasNumber),
    'area-without-isva': areasLacking(['isva', 'chisva'], () => true),
    'area-without-isva-number': areasLacking(['isva', 'chisva'], hasNumber),
    'no-contact': open.filter((service) => !hasContact(service)).map((service) => service.slug),
    'no-tappable-detail': candidates
      .filter(({ status, details, trust }) => status !== 'closed' && details.length > 0 && !Object.values(trust).some(isTappable))
      .map(({ slug }) => slug),
    'town-not-found': open.flatMap((service) =>
      service.places
        .filter((place) => place.town && !placeTables.townsByKey.has(nameToKey(place.town)))
        .map((place) => `${service.slug}: ${place.town}`),
    ),
    'ref-unrecorded': directory.services.filter((service) => !ledger.has(service.ref)).map((service) => service.slug),
  };
}
