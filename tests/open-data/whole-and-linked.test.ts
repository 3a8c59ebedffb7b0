import { describe, expect, test } from 'vitest';
import { LANGUAGE_CODES } from '../../src/export/open-referral/language-codes.ts';
import type { Organization, Page, Service, ServiceAtLocation, Taxonomy, TaxonomyTerm } from '../../src/export/open-referral/objects.ts';
import { nameToUuid } from '../../src/export/uuid.ts';
import { serviceId } from '../../src/export/open-referral/ids.ts';
import { withTinyContent } from '../support/tiny-content.ts';
import { TINY_FILES } from '../support/tiny-files.ts';
import { FIXTURE_ROOT } from '../support/fixture-content.ts';
import { apiOf, releaseOf } from './released.ts';

const release = releaseOf(FIXTURE_ROOT);
const api = apiOf(release);
const UUID_5 = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const list = <T>(name: string): T[] => (api.get(`${name}/index.json`) as Page<T>).contents;
const one = <T>(name: string, id: string): T => api.get(`${name}/${id}.json`) as T;

/** Every value within some data, with its key. */
function* valuesIn(data: unknown, key = ''): Generator<[key: string, value: unknown]> {
  yield [key, data];
  if (typeof data !== 'object' || data === null) return;
  for (const [name, value] of Object.entries(data)) yield* valuesIn(value, Array.isArray(data) ? key : name);
}

describe('the interface', () => {
  test('leads from each list to a file for every entry, and from no entry into nothing', () => {
    for (const name of ['services', 'service_at_locations', 'organizations', 'taxonomies', 'taxonomy_terms']) {
      const ids = list<{ id: string }>(name).map(({ id }) => id);
      const files = [...api.keys()].filter((file) => file.startsWith(`${name}/`) && !file.endsWith('index.json'));
      expect(new Set(ids).size, name).toBe(ids.length);
      expect(files.sort(), name).toEqual(ids.map((id) => `${name}/${id}.json`).sort());
    }
    const organizations = new Set(list<Organization>('organizations').map(({ id }) => id));
    const terms = new Set(list<TaxonomyTerm>('taxonomy_terms').map(({ id }) => id));
    const taxonomies = new Set(list<Taxonomy>('taxonomies').map(({ id }) => id));
    const services = new Set(list<Service>('services').map(({ id }) => id));
    expect(services.size).toBe(release.services.length);
    for (const data of api.values()) {
      for (const [key, value] of valuesIn(data)) {
        if (key === 'organization_id') expect(organizations).toContain(value);
        if (key === 'taxonomy_term_id') expect(terms).toContain(value);
        if (key === 'taxonomy_id') expect(taxonomies).toContain(value);
        if (key === 'service_id') expect(services).toContain(value);
      }
    }
  });
  test('has one page with everything', () => {
    for (const [file, data] of api) {
      if (!/\/index\.json$/.test(file) || file === '3.1/index.json') continue;
      const { contents, ...page } = data as Page<unknown>;
      const size = contents.length;
      expect(page).toEqual({
        total_items: size,
        total_pages: 1,
        page_number: 1,
        size,
        first_page: true,
        last_page: true,
        empty: size === 0,
      });
    }
  });
  test('leaves out what is not known: no null, no empty text, no empty list', () => {
    for (const [file, data] of api) {
      for (const [key, value] of valuesIn(data)) {
        expect(value, `${file} ${key}`).not.toBeNull();
        expect(value, `${file} ${key}`).not.toBe('');
        if (Array.isArray(value) && key !== 'contents') expect(value.length, `${file} ${key}`).toBeGreaterThan(0);
      }
    }
  });
  test('gives one thing one identifier, and no two things the same', () => {
    const seen = new Map<string, string>();
    for (const { id } of list<Service>('services')) {
      for (const [key, value] of valuesIn(one<Service>('services', id))) {
        if (typeof value !== 'object' || value === null || !('id' in value)) continue;
        expect(value.id).toMatch(UUID_5);
        if (['organization', 'organization_identifiers', 'taxonomy_term'].includes(key)) continue;
        const text = JSON.stringify(value);
        expect(seen.get(value.id as string) ?? text).toBe(text);
        seen.set(value.id as string, text);
      }
    }
    expect(seen.size).toBeGreaterThan(2000);
  });
  test('tells in lists what there is one of, and everything in the file of each', () => {
    for (const head of list<Service>('services')) {
      expect(Object.values(head).some(Array.isArray)).toBe(false);
      expect(one<Service>('services', head.id)).toMatchObject({ name: head.name, organization: head.organization });
    }
    for (const { id, service_id, location } of list<ServiceAtLocation>('service_at_locations')) {
      expect(one<{ service: Service }>('service_at_locations', id).service.id).toBe(service_id);
      expect(Object.values(location).some(Array.isArray)).toBe(false);
    }
  });
  test('names the code of every language that our vocabulary has', () => {
    expect(release.directory.vocabulary.languages.map(({ id }) => LANGUAGE_CODES[id])).not.toContain(undefined);
  });
});

describe('identifiers', () => {
  test('are those that any program computes for the same name (RFC 9562)', () => {
    // uuid.uuid5(uuid.UUID('5b1f0c5e-8d0f-4a6e-9f2c-7a41d3e6b890'), 'service:aaaaa2') in Python
    expect(nameToUuid('service:aaaaa2')).toBe('f956c7b8-5264-570c-80cc-3cee2196dc7d');
  });
  test('outlive a move, a new name, another provider and another address', () => {
    const from = 'services/kent/adviser-gravesend.yaml';
    const moved = TINY_FILES[from]!.replace('slug: adviser-gravesend', 'slug: adviser-moved')
      .replace('name: Family Matters', 'name: Another Name')
      .replace('provider: family-matters\n', '')
      .replace('areas: [kent]\n  councils: [kent]', 'areas: [gwent]')
      .replace('address: [1 High Street]', 'address: [9 Low Street]');
    const idsOf = (files: Record<string, string | undefined>) =>
      withTinyContent({ files }, (root) => {
        const { id, service_at_locations, phones, contacts } = [...apiOf(releaseOf(root)).values()].find(
          (data) => (data as Service).id === serviceId('aaaaa2'),
        ) as Service;
        return {
          id,
          places: service_at_locations!.map((each) => [each.id, each.location.id]),
          phones: phones!.map((each) => each.id),
          contact: contacts![0]!.id,
        };
      });
    const dartford = TINY_FILES['services/kent/adviser-dartford.yaml']!.replace('adviser-gravesend', 'adviser-moved');
    expect(
      idsOf({ [from]: undefined, 'services/gwent/adviser-moved.yaml': moved, 'services/kent/adviser-dartford.yaml': dartford }),
    ).toEqual(idsOf({}));
  });
});
