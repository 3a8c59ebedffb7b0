import Ajv from 'ajv';
import formats from 'ajv-formats';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FIXTURE_ROOT } from '../support/fixture-content.ts';
import { apiOf, releaseOf } from '../open-data/released.ts';

const SCHEMAS = '../shared/schemas';
const api = apiOf(releaseOf(FIXTURE_ROOT));

// The schemas of the standard carry notes of their own beside those of JSON Schema.
const ajv = new Ajv({ strict: false, allErrors: true });
formats(ajv);

const schemaOf = (folder: string, name: string) => JSON.parse(readFileSync(`${SCHEMAS}/${folder}/${name}.json`, 'utf8')) as object;
for (const name of readdirSync(`${SCHEMAS}/hsds-3.0`).filter((file) => !/openapi|with_definitions/.test(file))) {
  // They refer to each other by the names of their files.
  ajv.addSchema({ ...schemaOf('hsds-3.0', name.replace('.json', '')), $id: name }, name);
}
const uk = (name: string) => ajv.compile(schemaOf('hsds-uk-3.0', name));

const entries = (name: string) => [...api].filter(([file]) => file.startsWith(`${name}/`) && !file.endsWith('index.json'));
const listed = (name: string) => (api.get(`${name}/index.json`) as { contents: unknown[] }).contents;

const CHECKS: [what: string, validate: (data: unknown) => boolean, things: unknown[]][] = [
  ['services, HSDS 3.0', hsds('service'), entries('services').map(([, data]) => data)],
  ['services, UK profile', uk('service'), entries('services').map(([, data]) => data)],
  ['services in the list, UK profile', uk('service_list'), listed('services')],
  ['services at locations, HSDS 3.0', hsds('service_at_location'), entries('service_at_locations').map(([, data]) => data)],
  ['services at locations, UK profile', uk('service_at_location'), entries('service_at_locations').map(([, data]) => data)],
  ['services at locations in the list, UK profile', uk('service_at_location_list'), listed('service_at_locations')],
  ['organisations, HSDS 3.0', hsds('organization'), entries('organizations').map(([, data]) => data)],
  ['organisations, UK profile', uk('organization'), entries('organizations').map(([, data]) => data)],
  ['organisations in the list, UK profile', uk('organization_list'), listed('organizations')],
  ['taxonomies, HSDS 3.0', hsds('taxonomy'), [...entries('taxonomies').map(([, data]) => data), ...listed('taxonomies')]],
  ['terms, HSDS 3.0', hsds('taxonomy_term'), [...entries('taxonomy_terms').map(([, data]) => data), ...listed('taxonomy_terms')]],
];

function hsds(name: string) {
  return ajv.getSchema(`${name}.json`)!;
}

let validated = 0;
test.each(CHECKS)('all %s, keep to the schema of the standard', (_, validate, things) => {
  expect(things.length).toBeGreaterThan(0);
  const wrong = things.flatMap((thing) =>
    validate(thing)
      ? []
      : [`${(thing as { id: string }).id}: ${ajv.errorsText((validate as { errors?: Parameters<Ajv['errorsText']>[0] }).errors)}`],
  );
  expect(wrong).toEqual([]);
  validated += things.length;
});

test('pages of lists are those of the interface’s description', () => {
  const { Page } = (JSON.parse(readFileSync(`${SCHEMAS}/hsds-3.0/openapi.json`, 'utf8')) as { components: { schemas: { Page: object } } })
    .components.schemas;
  const validate = ajv.compile({ ...Page, required: Object.keys((Page as { properties: object }).properties), additionalProperties: true });
  for (const [file, data] of api) if (/[a-z_]\/index\.json$/.test(file)) expect(validate(data), file).toBe(true);
  console.log(`${api.size} files, ${validated} objects validated`);
});

test('a broken service is refused: the schemas are really asked', () => {
  const [, service] = entries('services')[0]!;
  expect(hsds('service')({ ...(service as object), status: 'asleep' })).toBe(false);
  expect(uk('service')({ ...(service as object), minimum_age: 'thirteen' })).toBe(false);
  expect(hsds('service')({ ...(service as object), phones: [{ id: 'x' }] })).toBe(false);
});
