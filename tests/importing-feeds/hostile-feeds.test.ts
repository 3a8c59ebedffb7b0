import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDirectory } from '../../src/directory/read-directory.ts';
import { termToId } from '../../src/export/open-referral/taxonomies.ts';
import { HOSTILE_VALUES } from '../hostile/values.ts';
import { IS_LONG } from '../support/page-types.ts';
import { TINY_TODAY, whileTinyContent } from '../support/tiny-content.ts';
import { filesBelow, importInto } from './support/import-into.ts';

/** A service that says a value wherever it can say something. */
const saying = (value: string) => ({
  id: `s ${value}`,
  name: `Kent Advisers ${value}`,
  alternate_name: value,
  description: `What we do. ${value}`,
  description_cy: value,
  application_process: value,
  eligibility_description: value,
  url: value,
  email: value,
  status: 'active',
  organization: { name: value, organization_identifiers: [{ identifier: value }] },
  phones: [{ number: value }, { number: '01632 960 000', description: value }],
  schedules: [{ freq: 'WEEKLY', byday: value, opens_at: value, closes_at: value, description: value }, { description: value }],
  languages: [{ name: value, code: value }],
  service_areas: [{ name: 'Kent', description: value }, { name: value }],
  service_at_locations: [
    {
      location: {
        name: value,
        description: value,
        addresses: [{ address_1: value, address_2: value, city: value, postal_code: value }],
        accessibility: [{ description: value, details: value }],
      },
    },
  ],
  attributes: [
    { taxonomy_term: { id: termToId('service-types', 'adviser'), taxonomy: 'service-types', code: 'adviser' } },
    { taxonomy_term: { id: value, taxonomy: value, code: value, name: value }, value },
    { taxonomy_term: { id: termToId('contact-way', 'form'), taxonomy: 'contact-way', code: 'form' }, value },
  ],
});

// JSON.parse makes a property of its own of this name; written in a literal it would be the prototype.
const withPrototype = (feed: string) =>
  feed.replace('"status"', '"__proto__":{"planted":true},"constructor":{"prototype":{"planted":true}},"status"');

/** Imports services that say some values; each that is not refused must have come without HTML. Gives whether it was taken. */
const importSaying = (values: readonly string[]): Promise<boolean> =>
  whileTinyContent({}, async (root) => {
    const file = join(root, 'feed.json');
    writeFileSync(file, withPrototype(JSON.stringify(values.map(saying))));
    const before = filesBelow(root);
    const { code } = await importInto(root, file);
    const after = filesBelow(root);
    if (code !== 0) expect(after, values.join()).toEqual(before);
    const written = Object.keys(after).filter((name) => after[name] !== before[name]);
    for (const name of written) expect(readFileSync(join(root, name), 'utf8'), name).not.toMatch(/<[a-z/!?]/i);
    expect(readDirectory(root, TINY_TODAY).problems, values.join()).toEqual([]);
    return code === 0;
  });

/** All of them in the long run; else every fourth. */
const VALUES = HOSTILE_VALUES.filter((_, at) => IS_LONG || at % 4 === 0);

test('whatever a feed says, it is refused whole or taken without HTML, and the content stays sound', async () => {
  const refused: string[] = [];
  for (let from = 0; from < VALUES.length; from += 10) {
    const some = VALUES.slice(from, from + 10);
    if (await importSaying(some)) continue;
    for (const value of some) if (!(await importSaying([value]))) refused.push(value);
  }
  expect(({} as Record<string, unknown>)['planted']).toBeUndefined();
  expect(refused.length).toBeLessThan(VALUES.length / 8);
}, 300_000);

test('the name of a feed cannot choose where its record is written', async () => {
  await whileTinyContent({}, async (root) => {
    const file = join(root, '..%2f..%2fsite.yaml.json');
    writeFileSync(file, JSON.stringify([saying('plain')]));
    await importInto(root, file);
    expect(Object.keys(filesBelow(root)).filter((name) => name.startsWith('content/feeds/'))).toEqual([
      'content/feeds/2f-2fsite-yaml-json.json',
    ]);
  });
});
