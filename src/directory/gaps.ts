import type { gaps } from '../i18n/en/gaps.ts';
import { isCallable } from '../listing/confirmation-state.ts';
import { nameToKey } from '../place/towns.ts';
import type { Directory, Service } from './directory.ts';
import { placeTables } from '../place/default-tables.ts';

/** What is missing without being wrong: a message of `gaps`. */
export type GapKind = Exclude<keyof typeof gaps, 'heading'>;

/** By kind of gap the names of areas or listings. */
export type Gaps = Record<GapKind, string[]>;

/** Whether a listing gives any way at all to reach it. */
export const hasContact = ({ contact }: Pick<Service, 'contact'>): boolean =>
  contact.phones.length + contact.texts.length > 0 || [contact.email, contact.website, contact.webchat, contact.form].some(Boolean);

/** Finds the gaps of a directory. */
export function directoryToGaps(directory: Directory, today: string, ledger: ReadonlyMap<string, string>): Gaps {
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
    'not-callable': open
      .filter((service) => hasNumber(service) && !isServiceCallable(service, directory, today))
      .map((service) => service.slug),
    'town-not-found': open.flatMap((service) =>
      service.places
        .filter((place) => place.town && !placeTables.townsByKey.has(nameToKey(place.town)))
        .map((place) => `${service.slug}: ${place.town}`),
    ),
    'ref-unrecorded': directory.services.filter((service) => !ledger.has(service.ref)).map((service) => service.slug),
  };
}

/** Whether a listing's numbers may be rung from the page, on a day. */
export const isServiceCallable = (service: Service, { site }: Pick<Directory, 'site'>, today: string): boolean =>
  isCallable({ confirmation: service.confirmed.contact, sources: service.sources }, today, site.sureLines.includes(service.slug));
