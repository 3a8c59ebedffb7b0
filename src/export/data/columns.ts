import type { en } from '../../i18n/en.ts';
import type { Channel } from '../../listing/trust-class.ts';
import type { Known } from '../../listing/known.ts';
import { COUNTRY_CODES } from '../open-referral/service-areas.ts';
import { serviceId } from '../open-referral/ids.ts';
import type { Released, ReleasedPlace, ReleaseNames } from '../released.ts';

/** The name of a column, which is also the key of its explanation. */
export type ColumnName = keyof typeof en.data.columns;

/** The content of a cell. Several values in one cell have semicolons between them. Undefined means not known. */
export type Cell = string | number | readonly string[] | undefined;

/** A column of the table of services. A column is never renamed, moved to another meaning, or taken away. */
export interface Column {
  name: ColumnName;
  /** The kind of value, in the words of CSV on the Web. */
  type: 'string' | 'integer' | 'decimal' | 'date' | 'anyURI';
  isList: boolean;
  value(service: Released, context: ColumnContext): Cell;
}

export interface ColumnContext {
  names: ReleaseNames;
  /** The address of a page of this copy: absolute where the copy knows its own. */
  toAddress: (path: string) => string;
}

const column = (name: ColumnName, value: Column['value'], type: Column['type'] = 'string'): Column => ({
  name,
  type,
  isList: false,
  value,
});
const list = (name: ColumnName, value: (service: Released, context: ColumnContext) => readonly string[]): Column => ({
  name,
  type: 'string',
  isList: true,
  value,
});

/** Every column of the table of services, in order. */
export const COLUMNS: readonly Column[] = [
  column('ref', ({ ref }) => ref),
  column('id', ({ ref }) => serviceId(ref)),
  column('page', ({ slug }, { toAddress }) => toAddress(`/services/${slug}/`)),
  column('name', ({ name }) => name),
  column('name_cy', ({ welshName }) => welshName),
  column('provider', ({ provider }, { names }) => provider && names.providers.get(provider)?.name),
  column('charity_number', ({ provider }, { names }) => provider && names.providers.get(provider)?.charityNumber),
  list('types', ({ types }) => types),
  column('summary', ({ summary }) => summary.en),
  column('summary_cy', ({ summary }) => summary.cy),
  column('status', ({ lifecycle }) => lifecycle.status),
  column('successor', ({ lifecycle }) => lifecycle.successor),
  column('state', ({ state, isClosed }) => (isClosed ? undefined : state)),
  column('confirmed_on', ({ confirmed }) => confirmed.contact?.on, 'date'),
  column('confirmed_by', ({ confirmed }) => confirmed.contact?.by),
  column('newest_source', ({ sources }) =>
    sources
      .flatMap(({ pageDate }) => pageDate ?? [])
      .sort()
      .at(-1),
  ),
  list('areas', ({ coverage }) => coverage.areas),
  list('area_codes', areaCodes),
  list('councils', ({ coverage }) => coverage.councils),
  column('everywhere', ({ coverage }) => coverage.everywhere),
  column('coverage_note', ({ coverage }) => coverage.note?.en),
  list('phone', ({ contact }) => contact.phones.map(({ number }) => number)),
  list('phone_trust', ({ details }) => trustOf(details, 'phone')),
  list('phone_not_confirmed', ({ numbersNotConfirmed }) => numbersNotConfirmed),
  list('text', ({ contact }) => contact.texts.map(({ number }) => number)),
  column('email', ({ contact }) => contact.email),
  column('email_trust', ({ details }) => trustOf(details, 'email')[0]),
  column('website', ({ contact }) => contact.website, 'anyURI'),
  column('website_trust', ({ details }) => trustOf(details, 'website')[0]),
  column('webchat', ({ contact }) => contact.webchat, 'anyURI'),
  column('form', ({ contact }) => contact.form, 'anyURI'),
  column('opening_hours', ({ hours }) => hours.opening),
  column('hours_as_worded', ({ hours }) => hours.inWords?.en),
  column('by_appointment', ({ hours }) => known(hours.byAppointment)),
  list('towns', ({ places }) => [...new Set(places.flatMap(({ town }) => town ?? []))]),
  column('address', (service) => firstAddress(service)?.address.join(', ')),
  column('postcode', (service) => firstAddress(service)?.postcode),
  column('latitude', (service) => firstPoint(service)?.lat, 'decimal'),
  column('longitude', (service) => firstPoint(service)?.lon, 'decimal'),
  column('point_within_miles', (service) => firstPoint(service)?.precisionMiles, 'decimal'),
  list('genders', ({ eligibility }) => eligibility.genders ?? []),
  column('min_age', ({ eligibility }) => eligibility.minAge, 'integer'),
  column('max_age', ({ eligibility }) => eligibility.maxAge, 'integer'),
  column('self_referral_min_age', ({ eligibility }) => eligibility.selfReferralMinAge, 'integer'),
  list('serves', ({ eligibility }) => eligibility.serves),
  list('run_by_and_for', ({ eligibility }) => eligibility.byAndFor),
  column('residence', ({ eligibility }) => known(eligibility.residence)),
  column('non_recent', ({ eligibility }) => known(eligibility.nonRecent)),
  column('eligibility_note', ({ eligibility }) => eligibility.note?.en),
  column('under_18', ({ eligibility }) => eligibility.under18?.en),
  column('self_referral', ({ access }) => known(access.selfReferral)),
  column('without_police_report', ({ access }) => known(access.withoutPoliceReport)),
  list('ways', ({ access }) => access.ways),
  list('languages', ({ access }) => access.languages),
  column('interpreters', ({ access }) => known(access.interpreters)),
  column('choice_of_worker', ({ access }) => known(access.choiceOfWorker)),
  column('first_contact', ({ access }) => access.firstContact?.en),
  column('step_free', ({ places }) => firstKnown(places.map(({ stepFree }) => stepFree))),
  list('examines', ({ forensic }) => forensic?.patients ?? []),
  column('sample_storage_months', ({ forensic }) => forensic?.sampleStorageMonths, 'integer'),
  column('capacity', ({ capacity, isClosed }) => (isClosed ? undefined : known(capacity.status))),
  column('weeks_from', ({ capacity }) => capacity.weeksFrom, 'integer'),
  column('weeks_to', ({ capacity }) => capacity.weeksTo, 'integer'),
  column('capacity_as_of', ({ capacity }) => capacity.asOf, 'date'),
  list('commissioners', ({ payers }) => [...new Set(payers.map(({ commissioner }) => commissioner))]),
  list('funding_streams', ({ payers }) => [...new Set(payers.flatMap(({ stream }) => stream ?? []))]),
  column('commissioned_until', ({ payers }) =>
    payers
      .flatMap(({ until }) => until ?? [])
      .sort()
      .at(0),
  ),
];

const known = <T extends Known | string>(value: T): string | undefined => (value === 'unknown' ? undefined : value);

/** Yes where one place is, no where all are known not to be. */
function firstKnown(facts: readonly Known[]): string | undefined {
  if (facts.includes('yes')) return 'yes';
  return facts.length > 0 && facts.every((fact) => fact === 'no') ? 'no' : undefined;
}

const trustOf = (details: Released['details'], channel: Channel) =>
  details.filter((detail) => detail.channel === channel).map(({ trust }) => trust);

const firstAddress = ({ places, isClosed }: Released): ReleasedPlace | undefined =>
  isClosed ? undefined : places.find(({ address, postcode }) => address.length > 0 || postcode);

const firstPoint = ({ places, isClosed }: Released) => (isClosed ? undefined : places.find(({ point }) => point)?.point);

function areaCodes({ coverage }: Released, { names: { areas } }: ColumnContext): string[] {
  if (coverage.everywhere) return [COUNTRY_CODES[coverage.everywhere]];
  return coverage.areas.flatMap((slug) => areas.find((area) => area.slug === slug)?.gss ?? []);
}
