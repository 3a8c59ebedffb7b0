import type { gaps } from '../i18n/en/gaps.ts';
import { withoutFormer } from '../listing/commissioning.ts';
import { dayToNumber, numberToDay } from '../listing/day-number.ts';
import { looseDateToLastDay } from '../listing/loose-date.ts';
import { isTappable } from '../listing/trust-class.ts';
import { nameToKey } from '../place/towns.ts';
import type { ServiceCandidate } from './candidates.ts';
import type { Directory, Service } from './directory.ts';
import { placeTables } from '../place/default-tables.ts';

/** What is missing without being wrong: a message of `gaps`. */
export type GapKind = Exclude<keyof typeof gaps, 'heading'>;

/** By kind of gap the names of areas or listings. */
export type Gaps = Record<GapKind, string[]>;

/** Whether a listing gives any way at all to reach it. */
export const hasContact = ({ contact }: Pick<Service, 'contact'>): boolean =>
  contact.phones.length + contact.texts.length > 0 || [contact.email, contact.website, contact.webchat, contact.form].some(Boolean);

/** A contract that ends within so many days, about six months, has to be seen to. */
export const CONTRACT_NOTICE_DAYS = 183;

/** Finds the gaps of a directory on a day (YYYY-MM-DD), with its candidates. */
export function directoryToGaps(
  directory: Directory,
  candidates: readonly ServiceCandidate[],
  ledger: ReadonlyMap<string, string>,
  today: string,
): Gaps {
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
  const contracts = (fits: (end: string) => boolean) =>
    open.flatMap(({ slug, commissioning }) => {
      const ends = withoutFormer(commissioning, today).flatMap(({ until }) => (until ? looseDateToLastDay(until) : []));
      return ends.some(fits) ? [slug] : [];
    });
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
    'contract-ending': contracts((end) => end >= today && end <= numberToDay(dayToNumber(today) + CONTRACT_NOTICE_DAYS)),
    'contract-ended': contracts((end) => end < today),
    'takes-effect-later': directory.services.flatMap(({ slug, planned }) => (planned ? [`${slug}: ${planned.since}`] : [])),
    'notice-over': directory.notices.filter(({ until }) => until < today).map(({ slug }) => slug),
    'ref-unrecorded': directory.services.filter((service) => !ledger.has(service.ref)).map((service) => service.slug),
  };
}
