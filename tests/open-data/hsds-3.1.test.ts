import Ajv from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import type { Page, Service, ServiceOf31 } from '../../src/export/open-referral/objects.ts';
import { serviceId } from '../../src/export/open-referral/ids.ts';
import { pathToFile } from '../../src/build/server-settings.ts';
import { withTinyContent } from '../support/tiny-content.ts';
import { TINY_FILES } from '../support/tiny-files.ts';
import { FIXTURE_ROOT } from '../support/fixture-content.ts';
import { apiOf, releaseOf } from './released.ts';
import schema from './hsds-3.1.schema.json' with { type: 'json' };

const release = releaseOf(FIXTURE_ROOT);
const api = apiOf(release);
const ajv = new Ajv({ strict: false, allErrors: true });
formats(ajv);
ajv.addSchema(schema, 'hsds');
const validatorOf = (name: string) => ajv.getSchema(`hsds#/$defs/${name}`)!;

const services = [...api].filter(([file]) => /^3\.1\/services\/[0-9a-f-]+\.json$/.test(file)).map(([, data]) => data as ServiceOf31);
const faultsOf = (name: string, data: unknown): string => {
  const validate = validatorOf(name);
  return validate(data) ? '' : ajv.errorsText(validate.errors as Parameters<typeof ajv.errorsText>[0]);
};

describe('services as HSDS 3.1', () => {
  test('keep to its schema, each of them and the list', () => {
    expect(services).toHaveLength(release.services.length);
    expect(services.map((service) => faultsOf('service', service)).filter(Boolean)).toEqual([]);
    const list = api.get('3.1/services/index.json') as Page<Service>;
    expect(faultsOf('page', list)).toBe('');
    expect(list.contents.map((head) => faultsOf('service', head)).filter(Boolean)).toEqual([]);
    expect(list.contents.map(({ id }) => id).sort()).toEqual(services.map(({ id }) => id).sort());
  });

  test('the schema is really asked', () => {
    const [service] = services;
    expect(faultsOf('service', { ...service, capacities: [{ id: service!.id }] })).toContain("must have required property 'unit'");
    expect(faultsOf('service', { ...service, additional_urls: [{ id: 'x', url: 'no address' }] })).toMatch(/uuid.*uri/);
    expect(faultsOf('service', { ...service, status: 'asleep' })).toContain('status');
  });

  test('have all that they have as 3.0', () => {
    for (const service of services) expect(service).toMatchObject(api.get(`services/${service.id}.json`) as object);
  });

  test('organisations, places and taxonomies keep to it as they are', () => {
    const kinds = {
      organizations: 'organization',
      service_at_locations: 'service_at_location',
      taxonomies: 'taxonomy',
      taxonomy_terms: 'taxonomy_term',
    };
    for (const [folder, name] of Object.entries(kinds)) {
      const files = [...api].filter(([file]) => file.startsWith(`${folder}/`) && !file.endsWith('index.json'));
      expect(files.length).toBeGreaterThan(0);
      expect(files.map(([, data]) => faultsOf(name, data)).filter(Boolean), folder).toEqual([]);
    }
  });

  test('are found without an ending, as the other addresses', () => {
    expect(pathToFile('/api/3.1')).toBe('/api/3.1/index.json');
    expect(pathToFile('/api/3.1/services')).toBe('/api/3.1/services/index.json');
    expect(pathToFile(`/api/3.1/services/${services[0]!.id}`)).toBe(`/api/3.1/services/${services[0]!.id}.json`);
    expect(pathToFile('/api/services/index.json')).toBe('/api/services/index.json');
  });
});

/** The adviser of the tiny content with another capacity. */
function withCapacity(capacity: string): ServiceOf31 {
  const file = 'services/kent/adviser-gravesend.yaml';
  const text = TINY_FILES[file]!.replace(/^capacity:\n(?: .*\n)*/m, capacity);
  return withTinyContent(
    { files: { [file]: text } },
    (root) => apiOf(releaseOf(root)).get(`3.1/services/${serviceId('aaaaa2')}.json`) as ServiceOf31,
  );
}

describe('places for new people', () => {
  test.each([
    ['waiting-list, weeksFrom: 6, weeksTo: 8', 'There is a waiting list of about 6 to 8 weeks (said on 1 November 2026).'],
    ['paused', 'Not taking new people for now (said on 1 November 2026).'],
    ['closed', 'Closed to new people (said on 1 November 2026).'],
  ])('%s: none now, and why', (status, description) => {
    const service = withCapacity(`capacity: { status: ${status}, asOf: 2026-11-01 }\n`);
    expect(service.capacities).toMatchObject([
      { available: 0, unit: { name: 'Places for new people' }, description, updated: '2026-11-01T00:00:00Z' },
    ]);
    expect(faultsOf('service', service)).toBe('');
  });

  test('open: no number is made up', () => {
    expect(withCapacity('capacity: { status: open, asOf: 2026-11-01 }\n').capacities).toBeUndefined();
    expect(withCapacity('').capacities).toBeUndefined();
  });
});

describe('trust in each detail', () => {
  const values = (service: Service, taxonomy: string) =>
    (service.attributes ?? [])
      .filter(({ link_type }) => link_type === taxonomy)
      .map(({ taxonomy_term, value }) => [taxonomy_term.code, value]);

  test('every phone number, text number, e-mail address and link that is published has its class, and a confirmed one its confirmation', () => {
    let confirmed = 0;
    for (const released of release.services) {
      const service = api.get(`services/${serviceId(released.ref)}.json`) as Service;
      const written = released.details.filter(
        ({ channel, reason }) => channel !== 'phone' && channel !== 'text' && reason.key !== 'fallback',
      );
      expect(values(service, 'detail-trust').map(([code]) => code)).toEqual(written.map(({ channel, trust }) => `${channel}-${trust}`));
      const phones = (service.phones ?? [])
        .flatMap(({ attributes }) => attributes ?? [])
        .filter(({ taxonomy_term }) => taxonomy_term.code.startsWith('trust-'));
      expect(phones).toHaveLength((service.phones ?? []).length);
      const { contact } = released.confirmed;
      const expected = contact && `${contact.on} ${contact.by} ${contact.how}`;
      for (const { taxonomy_term, value } of phones) expect(value).toBe(taxonomy_term.code === 'trust-confirmed' ? expected : undefined);
      for (const [code, value] of values(service, 'detail-trust')) expect(value).toBe(code!.endsWith('-confirmed') ? expected : undefined);
      confirmed += phones.filter(({ value }) => value !== undefined).length;
    }
    expect(confirmed).toBeGreaterThan(10);
  });
});
