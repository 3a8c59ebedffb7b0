import type { PlainMap } from '../../../edit/edit-yaml.ts';
import type { Directory } from '../../../directory/directory.ts';
import { nameToKey } from '../../../place/towns.ts';
import { emailAddress, webAddress } from '../../../listing/address.ts';
import { openReferral as texts } from '../../../i18n/en/open-referral.ts';
import { LANGUAGE_CODES } from '../language-codes.ts';
import { areasToCoverage } from './coverage.ts';
import type { FeedService } from './feed-service.ts';
import { feedToPhones } from './phones.ts';
import { foreignTerms, termsToOwn, type OwnTerms } from './own-terms.ts';
import { locationsToPlaces } from './places.ts';
import { schedulesToOpening } from './schedules-to-hours.ts';
import { wordsToTypes } from './type-words.ts';
import { unquote, withoutEmpty } from './values.ts';

/** Something a feed says that has no place in a listing, or that cannot be taken as it is. */
export interface Unmapped {
  /** A key of i18n's `feed.unmapped` messages. */
  key: string;
  found: string;
}

/** What a feed's service says in the terms of a listing, field by field; and what could not be put so. */
export interface Facts {
  /** Fields of a listing, as they stand in its file. A field that is not known is not there. */
  data: PlainMap;
  unmapped: Unmapped[];
}

/** What kinds of help a service is for people who were hurt in this way; none where it is about something else. */
export function feedServiceToTypes(service: FeedService, { vocabulary }: Directory): string[] {
  const own = known(termsToOwn(service.terms).codes('service-types'), vocabulary['service-types']);
  // Words are read only where nothing says the kind: a name may hold one that it is not.
  const types = own.length > 0 ? own : wordsToTypes([...foreignTerms(service.terms), service.name]);
  return [...new Set(types)].slice(0, 12);
}

/** Puts a feed's service into the terms of a listing. Nothing is guessed: what is not understood is told. */
export function feedServiceToFacts(service: FeedService, directory: Directory): Facts {
  const own = termsToOwn(service.terms);
  const unmapped: Unmapped[] = [];
  const tell = (key: string, found: string) => void unmapped.push({ key, found });
  const terms = foreignTerms(service.terms);
  for (const name of terms) if (wordsToTypes([name]).length === 0) tell('term', name);
  const opening = schedulesToOpening(service.schedules);
  const quoted = service.schedules.filter(({ freq }) => !freq).flatMap(({ description }) => description ?? [])[0];
  if (!opening && service.schedules.some(({ freq }) => freq))
    tell('hours', service.schedules[0]!.description ?? service.schedules[0]!.byday.join(','));
  if (service.status !== 'active' && service.status !== 'temporarily closed') tell('status', service.status);
  const checked = (key: string, value: string | undefined, schema: { safeParse(value: unknown): { success: boolean } }) => {
    if (value === undefined || schema.safeParse(value).success) return value;
    tell(key, value);
    return undefined;
  };
  const page = (code: string) => checked('website', own.value('contact-way', code), webAddress);
  const { paragraph: eligibilityNote, labelled: under18 } = splitText(service.eligibilityText, texts.under18);
  const { paragraph: firstContact, labelled: accessNote } = splitText(service.applicationText, texts.goodToKnow);
  return {
    unmapped,
    data: withoutEmpty({
      name: service.name.slice(0, 160),
      welshName: service.alternateName,
      provider: findProvider(service, directory, tell),
      types: feedServiceToTypes(service, directory),
      summary: service.description && withoutEmpty({ en: service.description.slice(0, 2000), cy: service.descriptionCy }),
      coverage: areasToCoverage(service.areas, directory, tell),
      places: locationsToPlaces(service.locations, directory, tell),
      contact: withoutEmpty({
        ...feedToPhones(service.phones, tell),
        email: checked('email', service.email, emailAddress),
        website: checked('website', service.url, webAddress),
        webchat: page('webchat'),
        form: page('form'),
      }),
      hours: withoutEmpty({
        opening,
        quoted: quoted && { en: unquote(quoted) },
        byAppointment: own.known('access-route', 'by-appointment', 'without-appointment'),
      }),
      eligibility: withoutEmpty({
        ...ownEligibility(own, directory),
        minAge: service.minAge,
        maxAge: service.maxAge,
        under18: under18 && { en: under18 },
        note: eligibilityNote && { en: eligibilityNote.slice(0, 2000) },
      }),
      access: withoutEmpty({
        ...ownAccess(own),
        easyRead: page('easy-read'),
        bslVideo: page('bsl-video'),
        languages: toLanguages(service, directory, tell),
        firstContact: firstContact && { en: firstContact.slice(0, 2000) },
        note: accessNote && { en: accessNote },
      }),
      forensic: ownSamples(own),
      capacity: ownCapacity(own),
      commissioning: toCommissioning(service, directory),
      lifecycle: service.status === 'temporarily closed' ? { status: 'temporarily-closed' } : undefined,
    }),
  };
}

type Tell = (key: string, found: string) => void;

const known = (codes: readonly string[], terms: readonly { id: string }[]): string[] =>
  codes.filter((code) => terms.some(({ id }) => id === code));

/** A text of ours has the labelled paragraph last; others have none. */
function splitText(text: string | undefined, label: string): { paragraph?: string | undefined; labelled?: string | undefined } {
  if (text === undefined) return {};
  const at = text.startsWith(label) ? 0 : text.indexOf(`\n\n${label}`);
  if (at < 0) return { paragraph: text };
  return { paragraph: text.slice(0, at).trim() || undefined, labelled: text.slice(at).trim().slice(label.length).trim() };
}

function findProvider({ organization }: FeedService, { providers }: Directory, tell: Tell): string | undefined {
  const { name, numbers } = organization;
  if (!name || name === texts.unknownOrganisation) return undefined;
  const found = [...providers.values()].find(
    (provider) =>
      numbers.some((number) => number === provider.charityNumber || number === provider.companyNumber) ||
      nameToKey(provider.name) === nameToKey(name),
  );
  if (!found) tell('provider', name);
  return found?.slug;
}

function toLanguages({ languages }: FeedService, { vocabulary }: Directory, tell: Tell): string[] {
  return languages.flatMap(({ name, code }) => {
    const found = vocabulary.languages.find(
      (term) => (code && LANGUAGE_CODES[term.id] === code.toLowerCase()) || nameToKey(term.name.en) === nameToKey(name),
    );
    // English is everywhere: listings name the others.
    if (!found && !/^en(glish)?$/i.test(code ?? name)) tell('language', name || code || '');
    return found?.id ?? [];
  });
}

function ownEligibility(own: OwnTerms, { vocabulary }: Directory): Record<string, unknown> {
  const whoFor = own.codes('who-for');
  const age = Number(own.value('access-route', 'self-referral-age') ?? NaN);
  return {
    genders: whoFor.filter((code) => Object.hasOwn(texts.genders, code)),
    serves: known(whoFor, vocabulary.groups),
    byAndFor: known(own.codes('run-by-and-for'), vocabulary.groups),
    nonRecent: own.known('situation', 'non-recent', 'recent-only'),
    residence: (['anyone', 'lives-there', 'lives-or-happened-there'] as const).find((code) => own.has('access-route', code)),
    selfReferralMinAge: Number.isInteger(age) ? age : undefined,
  };
}

const ownAccess = (own: OwnTerms): Record<string, unknown> => ({
  selfReferral: own.known('access-route', 'self-referral', 'referral-needed'),
  withoutPoliceReport: own.known('situation', 'not-reported', 'reported-only'),
  ways: own.codes('ways'),
  interpreters: own.known('access-route', 'interpreters', 'no-interpreters'),
  choiceOfWorker: own.known('access-route', 'choice-of-worker', 'no-choice-of-worker'),
});

function ownSamples(own: OwnTerms): PlainMap {
  const number = (code: string) => Number(own.value('samples', code)) || undefined;
  const note = own.value('samples', 'note');
  return withoutEmpty({
    patients: own.codes('samples').filter((code) => code === 'adult' || code === 'paediatric'),
    cutOffDays: number('own-limit-days'),
    sampleStorageMonths: number('kept-months'),
    note: note && { en: note },
  });
}

function ownCapacity(own: OwnTerms): PlainMap {
  const [status] = own.codes('capacity');
  const [, from, to, asOf] = /^(?:(\d*)-(\d*) )?(\d{4}-\d\d-\d\d)$/.exec((status && own.value('capacity', status)) || '') ?? [];
  if (!status || !asOf) return {};
  return withoutEmpty({ status, weeksFrom: from ? Number(from) : undefined, weeksTo: to ? Number(to) : undefined, asOf });
}

function toCommissioning({ funding }: FeedService, { commissioners }: Directory): PlainMap[] {
  return funding.flatMap((terms): PlainMap[] => {
    const own = termsToOwn(terms);
    const [commissioner] = own.codes('funders');
    if (!commissioner || !commissioners.has(commissioner)) return [];
    const [, role, from, until] = /^(\w+) ([\d-]*)\/([\d-]*)$/.exec(own.value('funders', commissioner) ?? '') ?? [];
    const entry = withoutEmpty({
      commissioner,
      stream: own.codes('funding-streams')[0],
      role: role === 'unknown' ? undefined : role,
      from,
      until,
    });
    return [entry];
  });
}
