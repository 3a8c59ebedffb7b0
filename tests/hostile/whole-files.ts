// One file of every collection with every field filled in: what the hostile values are put into.

import { withDigests } from '../support/with-digests.ts';

const text = (words: string) => ({ en: words, cy: words });
const term = (id: string) => ({ id, name: text('Plain'), sentence: text('Plain words.'), review: ['welsh'] });
const confirmation = { on: '2026-11-01', by: 'provider', how: 'phone' };

const LISTING = withDigests({
  ref: 'zzaaa2',
  name: 'Plain name',
  welshName: 'Enw plaen',
  slug: 'hostile-0',
  provider: 'hostile-0',
  types: ['hostile-0'],
  summary: text('Plain words.'),
  coverage: { areas: ['kent'], councils: ['kent'], note: text('Plain words.') },
  places: [
    {
      name: 'Plain house',
      address: ['1 Plain Street', 'Upper floor'],
      town: 'Gravesend',
      postcode: 'DA11 0AA',
      note: text('Plain words.'),
    },
    { town: 'Gravesend', show: 'hidden' },
  ],
  contact: {
    phones: [{ number: '01474 536661', label: text('Plain line'), hoursInWords: text('Plain hours'), cost: 'standard' }],
    texts: [{ number: '07860 000000', label: text('Plain texts'), cost: 'standard' }],
    email: 'help@example.org.uk',
    website: 'https://example.org.uk/help',
    webchat: 'https://example.org.uk/chat',
    form: 'https://example.org.uk/form',
  },
  hours: { opening: 'Mo-Fr 09:00-17:00', inWords: text('Plain hours') },
  eligibility: {
    genders: ['all'],
    serves: ['hostile-0'],
    byAndFor: ['hostile-0'],
    under18: text('Plain words.'),
    note: text('Plain words.'),
  },
  access: {
    selfReferral: 'yes',
    professionalRoutes: [
      { force: 'kent', audience: 'police', how: 'own-system', value: 'Plain system', note: text('Plain words.') },
      { force: 'kent', audience: 'police', how: 'form', value: 'https://example.org.uk/form' },
    ],
    languages: ['hostile-0'],
    firstContact: text('Plain words.'),
    easyRead: 'https://example.org.uk/easy',
    bslVideo: 'https://example.org.uk/bsl',
    note: text('Plain words.'),
  },
  forensic: { note: text('Plain words.') },
  capacity: { status: 'waiting-list', weeksFrom: 2, weeksTo: 4, asOf: '2026-11-01' },
  commissioning: [{ commissioner: 'hostile-0', stream: 'hostile-0', role: 'lead', from: '2024-04', until: '2027-03' }],
  confirmed: { contact: confirmation },
  sources: [{ url: 'https://example.org.uk/about', pageDate: '2026-10', seen: '2026-11', says: 'Plain words.', groups: ['contact'] }],
  lifecycle: { status: 'temporarily-closed', since: '2026-10', until: '2027-01', onward: text('Plain words.') },
  toCheck: ['Plain words.'],
  review: ['welsh'],
});

const COMMISSIONER = {
  name: 'Plain commissioner',
  welshName: 'Comisiynydd plaen',
  kind: 'other',
  from: '2020-01',
  until: '2030-01',
  website: 'https://example.org.uk/',
  corrections: 'help@example.org.uk',
};

const PROVIDER = {
  name: 'Plain provider',
  welshName: 'Darparwr plaen',
  website: 'https://example.org.uk/',
  charityNumber: '1096790',
  companyNumber: '04590345',
};

const AREA = {
  name: 'Plain area',
  welshName: 'Ardal blaen',
  alsoCalled: ['Plainshire'],
  gss: 'E23000032',
  country: 'england',
  force: { name: 'Plain Police', welshName: 'Heddlu Plaen' },
  councils: [{ slug: 'kent', gss: 'E10000016', name: 'Plain council', welshName: 'Cyngor plaen' }],
  commissioners: [{ commissioner: 'kent', from: '2020-01', until: '2030-01' }],
};

const SITE = {
  name: 'Plain site',
  stage: 'preview',
  address: 'https://example.org.uk',
  host: { name: 'Plain host', phone: '020 7946 0000', email: 'help@example.org.uk' },
  exit: 'https://example.org.uk/',
  fallbackHelplines: ['helpline-day-and-night'],
  publicationPolicy: text('Plain words.'),
  basemap: { url: '/map/streets.pmtiles', attribution: 'Plain words.' },
};

const TERM = [term('hostile-0')];

/** The head of a guide; its text stands below it. */
export const GUIDE = {
  title: 'Plain title',
  neutralTitle: 'Plain words',
  summary: 'Plain words.',
  order: 500,
  updated: '2026-11-01',
  reviewBy: '2027-05',
  types: ['hostile-0'],
  sources: [{ title: 'Plain source', url: 'https://example.org.uk/' }],
  body: 'Plain words.',
};

/** Every collection's whole file, by the name of its schema. */
export const WHOLE: Record<string, unknown> = {
  listing: LISTING,
  area: AREA,
  commissioner: COMMISSIONER,
  provider: PROVIDER,
  site: SITE,
  'service-types': [{ ...term('hostile-0'), neutral: text('Plain') }],
  steps: [{ ...term('hostile-0'), types: ['hostile-0'], national: 'line' }],
  groups: TERM,
  languages: TERM,
  situations: [{ ...term('hostile-0'), step: 'first-talk' }],
  'funding-streams': TERM,
  guide: GUIDE,
};
