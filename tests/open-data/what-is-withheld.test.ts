import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Service } from '../../src/export/open-referral/objects.ts';
import { releasedToSchemaOrg } from '../../src/export/schema-org.ts';
import type { Release } from '../../src/export/data/release.ts';
import { serviceId } from '../../src/export/open-referral/ids.ts';
import { openingToHoursTable } from '../../src/listing/hours-table.ts';
import { CONFIDENTIAL_WORDS, writeFixtureWithConfidentialAddress } from '../support/fixture-content.ts';
import { csvOf } from './read-csv.ts';
import { apiOf, dataTextsOf, releaseOf } from './released.ts';

let root: string;
let release: Release;
let api: Map<string, unknown>;
let data: Record<string, string>;

beforeAll(async () => {
  root = writeFixtureWithConfidentialAddress();
  release = releaseOf(root);
  api = apiOf(release);
  data = await dataTextsOf(release);
});
afterAll(() => rmSync(root, { recursive: true }));

const service = (ref: string) => api.get(`services/${serviceId(ref)}.json`) as Service;
const row = (ref: string) => csvOf(data['services.csv']!).find((each) => each['ref'] === ref)!;
const features = (ref: string) =>
  (
    JSON.parse(data['services.geojson']!) as { features: { properties: { ref: string; phone: string[] }; geometry: unknown }[] }
  ).features.filter(({ properties }) => properties.ref === ref);
const structured = (ref: string) =>
  releasedToSchemaOrg(
    release.services.find((each) => each.ref === ref)!,
    {
      title: 'Counselling, Kent',
      address: '/',
      areas: [],
      toTable: (opening) => openingToHoursTable(opening, '2026-11-23'),
    },
  );
const text = () => JSON.stringify([...api.values()]) + Object.values(data).join('\n');

test('hidden places are in no file, and town-only places as their town alone', () => {
  for (const word of CONFIDENTIAL_WORDS) expect(text()).not.toContain(word);
  const places = service('3gbbph').service_at_locations!;
  expect(places.map(({ location }) => location.name)).toEqual(['Gravesend']);
  expect(places[0]!.location).not.toHaveProperty('addresses');
  expect(places[0]!.location.attributes!.map(({ taxonomy_term: { code } }) => code)).toEqual(['town']);
  expect(row('3gbbph')).toMatchObject({ towns: 'Gravesend', address: '', postcode: '' });
  expect(features('3gbbph')).toMatchObject([{ properties: { town: 'Gravesend', address_public: false, point_basis: 'town' } }]);
});

test('a confirmation goes out with its day, role and way, and without the digest of what was confirmed', () => {
  expect(release.services.some(({ confirmed }) => confirmed.contact)).toBe(true);
  expect(text() + JSON.stringify(release.services)).not.toMatch(/\b1-[0-9a-f]{16}\b/);
});

describe('a number that is only seen', () => {
  test('is in no form as one to call', () => {
    const found = release.services.filter(
      ({ numbersNotConfirmed, contact }) => numbersNotConfirmed.length > 0 && contact.phones.length === 0,
    );
    expect(found.length).toBeGreaterThan(5);
    for (const { ref, numbersNotConfirmed } of found) {
      expect(service(ref).phones ?? []).toEqual([]);
      expect(service(ref).alert).toContain('Some of its numbers are too uncertain to call and are left out here.');
      expect(row(ref)).toMatchObject({ phone: '', text: '', phone_not_confirmed: numbersNotConfirmed.join(';') });
      expect(features(ref).every(({ properties }) => properties.phone.length === 0)).toBe(true);
      expect(JSON.stringify(structured(ref) ?? {})).not.toContain('telephone');
    }
  });
  test('is nowhere in the interface or on the map, not even within a text', () => {
    const digits = (value: string) => value.replace(/\D/g, '');
    const shown = new Set(
      release.services.flatMap(({ contact }) => [...contact.phones, ...contact.texts].map(({ number }) => digits(number))),
    );
    const withheld = release.services
      .flatMap(({ numbersNotConfirmed }) => numbersNotConfirmed.map(digits))
      .filter((number) => !shown.has(number));
    expect(withheld.length).toBeGreaterThan(5);
    const published = (JSON.stringify([...api.values()]) + data['services.geojson']).replace(/(?<=\d)[ ()-]+(?=\d)/g, '');
    expect(withheld.filter((number) => number.length > 6 && published.includes(number))).toEqual([]);
  });
  test('but a number that an official page of this year gives may be called, and is marked', () => {
    expect(service('dfve2n').phones!.map(({ number }) => number)).toEqual(['0306 999 0106']);
    expect(service('dfve2n').phones![0]!.attributes!.map(({ taxonomy_term: { code } }) => code)).toContain('trust-corroborated');
    expect(row('dfve2n')).toMatchObject({ phone: '0306 999 0106', phone_trust: 'corroborated' });
    expect(service('dfve2n').alert).toBe('Not confirmed with the service. We only know it from public pages.');
    expect(service('dfve2n')).not.toHaveProperty('assured_date');
  });
});

test('the details of a withdrawn listing are in no form as ones to use', () => {
  const withdrawn = service('cmw3zu');
  for (const field of ['phones', 'contacts', 'email', 'url']) expect(withdrawn).not.toHaveProperty(field);
  expect(withdrawn.alert).toContain('Nobody has confirmed this for a long time');
  expect(row('cmw3zu')).toMatchObject({ state: 'withdrawn', phone: '', phone_not_confirmed: '0306 999 0105' });
});

test('a closed service is a tombstone: no contact details, and the way onward', () => {
  expect(service('nt92r5')).toMatchObject({
    status: 'defunct',
    alert: 'This service has closed. Heron Counselling has taken its place.',
  });
  expect(JSON.stringify(service('nt92r5'))).not.toContain('0306 999 0107');
  expect(row('nt92r5')).toMatchObject({ status: 'closed', successor: 'counselling-kent-fresh', phone: '', phone_not_confirmed: '' });
});

test('every state is said, and only what was confirmed with the service has a date', () => {
  expect(service('w2akwm')).toMatchObject({ assured_date: '2026-11-01', status: 'active' });
  expect(service('w2akwm')).not.toHaveProperty('alert');
  expect(service('fppu77')).toMatchObject({ assured_date: '2026-08-01', alert: 'Due to be confirmed again.' });
  expect(service('p4nbbb').alert).toContain('Check before you rely on it');
  expect(service('cr7bbr')).toMatchObject({
    status: 'temporarily closed',
    alert: 'Closed for now. It expects to reopen in January 2027.',
  });
});

test('what keepers note for themselves, and routes for professionals, are in no form', () => {
  const notes = release.directory.services.flatMap(({ toCheck }) => toCheck);
  expect(notes.length).toBeGreaterThan(8);
  const all = text();
  expect(notes.filter((note) => all.includes(note))).toEqual([]);
  expect(all).not.toMatch(/professionalRoutes|toCheck/);
});
