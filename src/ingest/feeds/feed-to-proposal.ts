import { findPhoneNumbersInText } from 'libphonenumber-js/max';
import { proposals as texts } from '../../i18n/en/proposals.ts';
import { messageToText, type Values } from '../../i18n/message.ts';
import { isUkNumber, phoneToKey, phoneToNational } from '../../listing/phone-number.ts';
import { isOutside, textToAreas, type AreaLookup } from './feed-area.ts';
import { isPrivatePart, isPrivateService, nameToPersonalWords, saysAddressIsPrivate, strikeOut } from './feed-privacy.ts';
import { textsToRelevance, type Relevance } from './feed-relevance.ts';
import { findListed, type ListedIndex } from './find-listed.ts';
import { isRecord, toQuote, toRecords, toText, type FeedRecord } from './feed-values.ts';

/** A service of a feed as a person judges it: one row of the sheet. */
export type Proposal = Record<keyof typeof texts.columns, string>;

/** What proposals depend on besides the feed. */
export interface ProposalContext extends AreaLookup {
  today: string;
  /** The names of the police areas by slug. */
  areaNames: ReadonlyMap<string, string>;
  listed: ListedIndex;
}

const say = (text: string, values: Values = {}): string => messageToText(text, values, 'en-GB');

/** As much as a cell of a sheet can hold, with room for what follows. */
const MOST_LETTERS = 30_000;

/**
 * A service of a feed as a proposal; undefined where its own words don't say that it helps people hurt by sexual violence, or where it
 * is for places outside England and Wales alone. Whatever can't be read is reported in the row.
 */
export function feedToProposal(service: FeedRecord, context: ProposalContext): Proposal | undefined {
  const relevance = textsToRelevance(ownWords(service));
  if (!relevance) return undefined;
  const areas = readAreas(service, context);
  if (areas.isElsewhere) return undefined;
  return new ProposalReader(service, context, relevance).toProposal(areas);
}

function ownWords(service: FeedRecord): string[] {
  const { organization } = service;
  const terms = [...toRecords(service['attributes']), ...toRecords(service['service_taxonomys'])];
  const keys = ['name', 'alternate_name', 'description', 'eligibility_description', 'alert'];
  return [
    ...keys.map((key) => toText(service[key])),
    ...(isRecord(organization) ? [toText(organization['name'])] : []),
    ...terms.flatMap((attribute) =>
      [attribute, attribute['taxonomy_term'], attribute['taxonomy']].flatMap((term) =>
        isRecord(term) ? [toText(term['label']), toText(term['name']), toText(term['description'])] : [],
      ),
    ),
  ];
}

interface ReadAreas {
  names: string;
  slugs: readonly string[];
  unread: string[];
  /** Whether all that is stated lies outside England and Wales. */
  isElsewhere: boolean;
}

/** The areas that a service states. Where it is never tells whom it covers, only whether it is in another country. */
function readAreas(service: FeedRecord, context: ProposalContext): ReadAreas {
  const slugs = new Set<string>();
  const unread: string[] = [];
  let isEverywhere = false;
  const stated = toRecords(service['service_areas']);
  const meanings = stated.map((area) => {
    const name = toText(area['name']) || toText(area['service_area']);
    const meaning = textToAreas(name, `${toText(area['uri'])} ${toText(area['extent'])}`, context);
    const found = name || toText(area['uri']);
    if (meaning.kind === 'areas') meaning.slugs.forEach((slug) => slugs.add(slug));
    else if (meaning.kind === 'everywhere') isEverywhere = true;
    else if (meaning.kind === 'outside') unread.push(say(texts.unread.areaOutside, { found }));
    else if (meaning.kind === 'which')
      unread.push(say(texts.unread.areaWhich, { found, choices: OR.format(meaning.choices.map(({ label }) => label)) }));
    else unread.push(say(texts.unread.area, { found }));
    return meaning.kind;
  });
  if (stated.length === 0) unread.push(texts.unread.noArea);
  const places = toPlaces(service).map(({ country, postcode }) => isOutside(country, postcode));
  if (places.includes(true)) unread.push(texts.unread.addressOutside);
  const names = [...slugs].map((slug) => context.areaNames.get(slug) ?? slug).sort();
  return {
    names: isEverywhere ? texts.everywhere : names.join(', '),
    slugs: [...slugs],
    unread,
    isElsewhere:
      slugs.size === 0 &&
      !isEverywhere &&
      (meanings.length > 0 && meanings.every((kind) => kind === 'outside')
        ? true
        : !meanings.includes('which') && places.length > 0 && places.every(Boolean)),
  };
}

const OR = new Intl.ListFormat('en-GB', { type: 'disjunction' });

const locationsOf = (service: FeedRecord): FeedRecord[] => [
  ...toRecords(service['service_at_locations']),
  ...toRecords(service['locations']),
];

/** The location in what links it to the service, or the link itself where it is the location. */
const linkToLocation = (link: FeedRecord): FeedRecord => (isRecord(link['location']) ? link['location'] : link);

const addressesOf = (location: FeedRecord): FeedRecord[] => [
  ...toRecords(location['addresses']),
  ...toRecords(location['physical_addresses']),
  ...toRecords(location['postal_addresses']),
];

const toPlaces = (service: FeedRecord): { country: string; postcode: string }[] =>
  locationsOf(service)
    .flatMap((link) => addressesOf(linkToLocation(link)))
    .map((address) => ({ country: toText(address['country']), postcode: toText(address['postal_code']) }))
    .filter(({ country, postcode }) => country !== '' || postcode !== '');

/** What is said in columns of its own, or says nothing about whom a service is for. */
const NOT_QUOTED = ['name', 'url', 'email', 'last_modified', 'assured_date', 'assurer_email', 'description'];
/** Of a service that is private, facts that can hold no address. */
const SAFE_KEYS = ['status', 'minimum_age', 'maximum_age'];
const TIME_KEYS = ['freq', 'interval', 'byday', 'weekday', 'bymonthday', 'byweekno', 'opens_at', 'closes_at', 'valid_from', 'valid_to'];
const TIME_LISTS = ['schedules', 'regular_schedules', 'holiday_schedules'];
const OTHER_LISTS = [
  'eligibilitys',
  'cost_options',
  'languages',
  'required_documents',
  'service_areas',
  'service_capacities',
  'service_capacity',
];

class ProposalReader {
  readonly #marks = new Set<string>();
  readonly #unread: string[] = [];
  readonly #quotes: string[] = [];
  /** Texts that must not turn up anywhere in the row. */
  readonly #secrets: string[] = [];
  /** Words of people's names, for the same. */
  readonly #names: string[] = [];
  readonly #phones = new Map<string, string>();
  readonly #isPrivate: boolean;

  readonly #service: FeedRecord;
  readonly #context: ProposalContext;
  readonly #relevance: Relevance;
  readonly #openLocations: FeedRecord[];
  readonly #openContacts: FeedRecord[];
  readonly #isPrivateSomewhere: boolean;
  #hasPrivatePhone = false;

  constructor(service: FeedRecord, context: ProposalContext, relevance: Relevance) {
    this.#service = service;
    this.#context = context;
    this.#relevance = relevance;
    this.#isPrivate = isPrivateService(service);
    if (this.#isPrivate) this.#marks.add(texts.marks.private);
    const links = locationsOf(service);
    const areAddressesPrivate = this.#isPrivate || saysAddressIsPrivate(service) || links.some(isPrivatePart);
    if (areAddressesPrivate && !this.#isPrivate) this.#markPrivate('location');
    this.#openLocations = areAddressesPrivate ? [] : links;
    if (areAddressesPrivate) links.forEach((link) => this.#hide(link, ADDRESS_KEYS));
    const contacts = toRecords(service['contacts']);
    const people = contacts.filter((contact) => this.#personalWords(contact).length > 0);
    if (people.length > 0) this.#marks.add(texts.marks.person);
    this.#names.push(...people.flatMap((contact) => this.#personalWords(contact)).filter((word) => word.length > 2));
    const privateContacts = contacts.filter((contact) => !people.includes(contact) && isPrivatePart(contact));
    if (privateContacts.length > 0) this.#markPrivate('contact');
    [...people, ...privateContacts].forEach((contact) => this.#hide(contact, ['name', 'email', 'number']));
    this.#openContacts = this.#isPrivate
      ? []
      : contacts.filter((contact) => !people.includes(contact) && !privateContacts.includes(contact));
    this.#readPhones(new Set([...people, ...privateContacts].map(({ id }) => toText(id)).filter(Boolean)));
    this.#isPrivateSomewhere = areAddressesPrivate || privateContacts.length > 0 || this.#hasPrivatePhone;
  }

  toProposal(areas: ReadAreas): Proposal {
    const service = this.#service;
    this.#readStatus();
    this.#readAges();
    this.#quoteAll();
    const website = this.#isPrivate ? '' : this.#readWebsite();
    if (this.#relevance.mentionsOffenders) this.#marks.add(texts.marks.offenders);
    const name = toText(service['name']);
    if (name === '') this.#unread.push(texts.unread.noName);
    for (const key of ['service_areas', 'schedules', 'phones', 'contacts', 'service_at_locations', 'attributes'])
      if (service[key] !== undefined && service[key] !== null && !Array.isArray(service[key]))
        this.#unread.push(say(texts.unread.list, { field: key }));
    const { organization } = service;
    const row: Proposal = {
      id: toText(service['id']),
      name,
      provider: isRecord(organization) ? toText(organization['name']) : '',
      listed: findListed(
        { name, phones: [...this.#phones.keys()], websites: website.split('\n').filter(Boolean), areas: areas.slugs },
        this.#context.listed,
      ),
      marks: [...this.#marks].join('\n'),
      website,
      phones: [...this.#phones.values()].join('\n'),
      areas: areas.names,
      why: this.#relevance.words.join(', '),
      says: this.#quotes.join('\n'),
      unread: [...areas.unread, ...this.#unread].join('\n'),
    };
    // What was left out in one place must not stay in another.
    for (const key of MAY_HOLD_SECRETS) row[key] = this.#strike(row[key]);
    for (const key of Object.keys(row) as (keyof Proposal)[])
      if (row[key].length > MOST_LETTERS) row[key] = row[key].slice(0, MOST_LETTERS) + texts.cut;
    return row;
  }

  #markPrivate(part: keyof typeof texts.parts): void {
    this.#marks.add(say(texts.marks.privatePart, { what: texts.parts[part] }));
  }

  #strike(text: string): string {
    return strikeOut(text, this.#secrets, this.#names, texts.leftOut, this.#isPrivate || this.#isPrivateSomewhere);
  }

  /** Keeps values of these keys, wherever they are in a part, out of the whole row. */
  #hide(part: FeedRecord, keys: readonly string[]): void {
    for (const [key, value] of Object.entries(part)) {
      if (Array.isArray(value) || isRecord(value))
        (Array.isArray(value) ? toRecords(value) : [value]).forEach((inner) => this.#hide(inner, keys));
      else if (keys.includes(key) && toText(value).length > 3) this.#secrets.push(toText(value));
    }
  }

  /** The words of a person's name in a contact. */
  #personalWords({ name }: FeedRecord): string[] {
    const { name: own, organization } = this.#service;
    return nameToPersonalWords(toText(name), [toText(own), isRecord(organization) ? toText(organization['name']) : '']);
  }

  #readPhones(hiddenContacts: ReadonlySet<string>): void {
    const isOpen = (phone: FeedRecord) => !hiddenContacts.has(toText(phone['contact_id']));
    const own = toRecords(this.#service['phones']);
    const all = [
      ...own.filter(isOpen),
      ...this.#openContacts.flatMap((contact) => toRecords(contact['phones'])),
      ...this.#openLocations.flatMap((link) => [...toRecords(link['phones']), ...toRecords(linkToLocation(link)['phones'])]),
    ];
    own.filter((phone) => !isOpen(phone)).forEach((phone) => this.#hide(phone, ['number']));
    for (const phone of all) {
      if (this.#isPrivate || isPrivatePart(phone)) {
        this.#hasPrivatePhone = true;
        if (!this.#isPrivate) this.#markPrivate('phone');
        this.#hide(phone, ['number']);
      } else {
        this.#readPhone(phone);
        const more = toQuote(phone, ['number', ...(toText(phone['type']) === 'voice' ? ['type'] : [])]);
        const number = toText(phone['number']);
        if (more !== '' || !isUkNumber(number)) this.#quotes.push(`phones: ${[number, more].filter(Boolean).join('; ')}`);
      }
    }
    // A number that is private in one place isn't public in another.
    for (const [key, shown] of this.#phones)
      if (this.#secrets.some((secret) => phoneToKey(secret) === key || shown.startsWith(secret))) this.#phones.delete(key);
  }

  #readPhone(phone: FeedRecord): void {
    const written = toText(phone['number']);
    const type = toText(phone['type']).toLowerCase();
    if (written === '' || /fax|pager/.test(type)) return;
    const label = /text ?phone|minicom|tty/.test(type) ? ' (textphone)' : /sms|^text$/.test(type) ? ' (text)' : '';
    const numbers = textToNumbers(written);
    if (numbers.length === 0 && /^\d{5}$/.test(written) && label === ' (text)') this.#phones.set(written, `${written}${label}`);
    else if (numbers.length === 0) this.#unread.push(say(texts.unread.phone, { found: written }));
    const extension = toText(phone['extension']);
    for (const number of numbers)
      if (!this.#phones.has(phoneToKey(number)))
        this.#phones.set(phoneToKey(number), `${phoneToNational(number)}${extension === '' ? '' : ` ext. ${extension}`}${label}`);
  }

  #readStatus(): void {
    const status = toText(this.#service['status']);
    if (status === '' || status.toLowerCase() === 'active') return;
    this.#marks.add(say(texts.marks.status, { status }));
    if (!STATUSES.has(status.toLowerCase())) this.#unread.push(say(texts.unread.status, { found: status }));
  }

  #readAges(): void {
    const [from, to] = ['minimum_age', 'maximum_age'].map((field) => {
      const found = toText(this.#service[field]);
      if (found === '') return undefined;
      if (/^\d{1,3}$/.test(found) && Number(found) <= OLDEST) return Number(found);
      this.#unread.push(say(texts.unread.age, { field, found }));
      return undefined;
    });
    if (from !== undefined && to !== undefined && (from > to || to === 0)) this.#unread.push(say(texts.unread.ages, { from, to }));
  }

  #readWebsite(): string {
    const found = [this.#service['url'], this.#service['website'], ...toRecords(this.#service['additional_urls']).map(({ url }) => url)]
      .map(toText)
      .filter(Boolean);
    const addresses = found.flatMap((text) => {
      const url = URL.parse(/^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`);
      if (url && /^https?:$/.test(url.protocol) && url.hostname.includes('.') && url.username === '' && !/\s/.test(text)) return [url.href];
      this.#unread.push(say(texts.unread.website, { found: text }));
      return [];
    });
    return [...new Set(addresses)].join('\n');
  }

  #quoteAll(): void {
    const service = this.#service;
    const hides = this.#isPrivateSomewhere;
    const quote = (what: string, text: string) => {
      if (text !== '') this.#quotes.push(`${what}: ${text}`);
    };
    for (const [key, value] of Object.entries(service))
      if (
        !Array.isArray(value) &&
        !isRecord(value) &&
        (hides ? SAFE_KEYS.includes(key) : !NOT_QUOTED.includes(key) && !/(^|_)id$/.test(key))
      )
        quote(toText(key), toText(value));
    const scheduled = [
      service,
      ...(hides ? [] : this.#openLocations),
      ...toRecords(service['phones']).filter((phone) => !isPrivatePart(phone)),
    ];
    for (const owner of scheduled)
      for (const list of TIME_LISTS)
        for (const schedule of toRecords(owner[list])) {
          quote(list, toQuote(hides ? Object.fromEntries(Object.entries(schedule).filter(([key]) => TIME_KEYS.includes(key))) : schedule));
          this.#markSchedule(schedule);
        }
    if (hides) return;
    for (const list of OTHER_LISTS) for (const entry of toRecords(service[list])) quote(list, toQuote(entry));
    for (const attribute of [...toRecords(service['attributes']), ...toRecords(service['service_taxonomys'])]) {
      const term = attribute['taxonomy_term'] ?? attribute['taxonomy'];
      quote(
        'taxonomy term',
        [toText(attribute['label']), toText(attribute['value']), isRecord(term) ? toText(term['name']) : ''].filter(Boolean).join('; '),
      );
    }
    for (const link of this.#openLocations) {
      const location = linkToLocation(link);
      quote('location', toQuote(location, ['latitude', 'longitude']));
      for (const address of addressesOf(location)) quote('address', toQuote(address));
      for (const access of toRecords(location['accessibility'])) quote('accessibility', toQuote(access));
    }
    for (const contact of this.#openContacts) quote('contacts', toQuote(contact, ['email']));
    quote('description', toText(service['description']));
  }

  #markSchedule(schedule: FeedRecord): void {
    const { today } = this.#context;
    const day = (key: string) => /^\d{4}-\d{2}-\d{2}/.exec(toText(schedule[key]))?.[0];
    const over = day('valid_to') ?? day('until');
    const ahead = day('valid_from') ?? day('dtstart');
    if (over !== undefined && over < today) this.#marks.add(say(texts.marks.scheduleOver, { day: over }));
    if (ahead !== undefined && ahead > today) this.#marks.add(say(texts.marks.scheduleAhead, { day: ahead }));
  }
}

/** The columns of the feed's own words. */
const MAY_HOLD_SECRETS = ['name', 'provider', 'marks', 'areas', 'says', 'unread'] as const;
const ADDRESS_KEYS = ['address_1', 'address_2', 'postal_code', 'number', 'latitude', 'longitude', 'attention'];
const STATUSES = new Set(['active', 'inactive', 'defunct', 'temporarily closed', 'closed']);
const OLDEST = 120;

/** The UK numbers in a text, as they are written there: "01634 555123 or 01634 555124" has two. */
function textToNumbers(text: string): string[] {
  const plain = text.replace(/^["'\s]+|["'\s]+$/g, '').replace(/^18001\s*/, '');
  if (isUkNumber(plain)) return [plain];
  return findPhoneNumbersInText(plain, 'GB')
    .map(({ startsAt, endsAt }) => plain.slice(startsAt, endsAt))
    .filter(isUkNumber);
}
