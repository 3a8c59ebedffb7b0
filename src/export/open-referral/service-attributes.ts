import type { Confirmation } from '../../listing/confirmation.ts';
import type { Known } from '../../listing/known.ts';
import type { Released } from '../released.ts';
import type { Context } from './context.ts';
import { serviceId } from './ids.ts';
import type { Attribute } from './objects.ts';
import { attributesOf, type TaxonomyCode } from './taxonomies.ts';

type Term = readonly [taxonomy: TaxonomyCode, code: string, value?: string];

/** Everything about a service that the standard has no field for, as terms of our own taxonomies. */
export function releasedToAttributes(service: Released, { taxonomies }: Context): Attribute[] {
  const attribute = attributesOf({ id: serviceId(service.ref), entity: 'service' }, taxonomies);
  return serviceToTerms(service).map(([taxonomy, code, value]) => attribute(taxonomy, code, value));
}

function serviceToTerms(service: Released): Term[] {
  const { ref, types, eligibility, confirmed } = service;
  return [
    ...types.map((type): Term => ['service-types', type]),
    ...[...(eligibility.genders ?? []), ...eligibility.serves].map((code): Term => ['who-for', code]),
    ...eligibility.byAndFor.map((code): Term => ['run-by-and-for', code]),
    ...eitherTerm('situation', eligibility.nonRecent, 'non-recent', 'recent-only'),
    ...eitherTerm('situation', service.access.withoutPoliceReport, 'not-reported', 'reported-only'),
    ...accessTerms(service),
    ...service.access.ways.map((way): Term => ['ways', way]),
    ...contactTerms(service),
    ...trustTerms(service),
    ...samplesTerms(service),
    ...capacityTerms(service),
    ...Object.entries(confirmed).map(([group, each]): Term => ['confirmed', group, confirmationToValue(each)]),
    ['reference', 'ref', ref],
  ];
}

function accessTerms({ access, eligibility, hours }: Released): Term[] {
  const route = 'access-route';
  const { selfReferralMinAge, residence } = eligibility;
  return [
    ...eitherTerm(route, access.selfReferral, 'self-referral', 'referral-needed'),
    ...(selfReferralMinAge === undefined ? [] : [[route, 'self-referral-age', String(selfReferralMinAge)] as const]),
    ...eitherTerm(route, hours.byAppointment, 'by-appointment', 'without-appointment'),
    ...eitherTerm(route, access.interpreters, 'interpreters', 'no-interpreters'),
    ...eitherTerm(route, access.choiceOfWorker, 'choice-of-worker', 'no-choice-of-worker'),
    ...(residence === 'unknown' ? [] : [[route, residence] as const]),
  ];
}

function contactTerms({ contact, access }: Released): Term[] {
  const addresses = { webchat: contact.webchat, form: contact.form, 'easy-read': access.easyRead, 'bsl-video': access.bslVideo };
  return Object.entries(addresses).flatMap(([code, value]) => (value ? [['contact-way', code, value] as const] : []));
}

/** Phones and texts carry theirs themselves; a fallback helpline is shown without a confirmation, and none is claimed. */
function trustTerms({ details, confirmed }: Released): Term[] {
  const written = details.filter(({ channel, reason }) => channel !== 'phone' && channel !== 'text' && reason.key !== 'fallback');
  return written.map(({ channel, trust }): Term => {
    const isConfirmed = trust === 'confirmed' && confirmed.contact;
    return ['detail-trust', `${channel}-${trust}`, isConfirmed ? confirmationToValue(isConfirmed) : undefined];
  });
}

function samplesTerms({ forensic }: Released): Term[] {
  if (!forensic) return [];
  const { patients, cutOffDays, sampleStorageMonths, note } = forensic;
  return [
    ...patients.map((code) => ['samples', code] as const),
    ...(cutOffDays === undefined ? [] : [['samples', 'own-limit-days', String(cutOffDays)] as const]),
    ...(sampleStorageMonths === undefined ? [] : [['samples', 'kept-months', String(sampleStorageMonths)] as const]),
    ...(note ? [['samples', 'note', note.en] as const] : []),
  ];
}

function capacityTerms({ isClosed, capacity }: Released): Term[] {
  const { status, weeksFrom, weeksTo, asOf } = capacity;
  if (isClosed || status === 'unknown') return [];
  const weeks = weeksFrom === undefined && weeksTo === undefined ? '' : `${weeksFrom ?? ''}-${weeksTo ?? ''} `;
  return [['capacity', status, `${weeks}${asOf ?? ''}`]];
}

const eitherTerm = (taxonomy: TaxonomyCode, known: Known, yes: string, no: string): Term[] =>
  known === 'unknown' ? [] : [[taxonomy, known === 'yes' ? yes : no]];

/** A confirmation as "2026-11-20 provider phone": the day, who confirmed, and how. */
export const confirmationToValue = ({ on, by, how }: Confirmation): string => `${on} ${by} ${how}`;
