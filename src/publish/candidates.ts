import type { Directory, Service } from '../directory/directory.ts';
import { isDayAndNight } from '../listing/opening-hours.ts';
import { lastCallableDay, newestEvidence } from '../listing/confirmation-state.ts';
import { phoneToOpening } from '../listing/phone-hours.ts';
import type { Candidate } from '../match/candidate.ts';
import { listingsThatStay } from '../match/last-of-its-kind.ts';

/** A candidate together with the listing it was made from, for pages that show both. */
export interface ServiceCandidate extends Candidate {
  service: Service;
}

/** What the order needs of every listing. */
export function directoryToCandidates(directory: Directory): ServiceCandidate[] {
  const wider = new Set(directory.vocabulary['service-types'].filter((type) => type.wider).map((type) => type.id));
  const drafts = directory.services.map((service) => serviceToCandidate(service, directory, wider));
  const staying = listingsThatStay(drafts);
  return drafts.map((draft) => ({ ...draft, stays: staying.has(draft.ref) }));
}

function serviceToCandidate(service: Service, directory: Directory, wider: ReadonlySet<string>): ServiceCandidate {
  const { ref, slug, name, types, coverage, eligibility, access, confirmed, capacity } = service;
  // A type that only says how people talk (helpline, chat) makes nothing special of a service; its other types do.
  const kinds = types.filter((type) => type !== 'helpline' && type !== 'chat');
  return {
    ref,
    slug,
    name,
    types,
    wider: kinds.length > 0 && kinds.every((type) => wider.has(type)),
    coverage,
    points: service.points.flatMap((point) => point ?? []),
    status: service.lifecycle.status,
    eligibility,
    selfReferral: access.selfReferral,
    withoutPoliceReport: access.withoutPoliceReport,
    dayAndNight: answersDayAndNight(service),
    callable: serviceToCallable(service, directory),
    confirmed,
    capacity,
    stays: false,
    service,
  };
}

/** Whether a phone answers day and night, every day. */
function answersDayAndNight({ contact, hours }: Service): boolean {
  return contact.phones.some((phone) => isDayAndNight(phoneToOpening(phone, { contact, hours })));
}

function serviceToCallable(service: Service, { site }: Directory): Candidate['callable'] {
  if (service.contact.phones.length === 0) return 'never';
  const confirmation = service.confirmed.contact;
  if (site.sureLines.includes(service.slug) || (confirmation && confirmation.how !== 'public-source')) return 'always';
  const newest = newestEvidence({ confirmation, sources: service.sources });
  return newest ? lastCallableDay(newest) : 'never';
}
