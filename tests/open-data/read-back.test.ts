import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { textToChecksum } from '../../src/edit/checksum.ts';
import type { PlainMap } from '../../src/edit/edit-yaml.ts';
import { listingToData } from '../../src/edit/preview.ts';
import type { Service } from '../../src/directory/directory.ts';
import { nameToKey } from '../../src/place/towns.ts';
import { serviceId } from '../../src/export/open-referral/ids.ts';
import { contentDataToFields } from '../../src/export/open-referral/reading/merge.ts';
import { planImport, type Outcome } from '../../src/export/open-referral/reading/plan.ts';
import { LOST, listingWithoutLost } from './listing-without.ts';
import { apiOf, releaseOf, TODAY } from './released.ts';

/** What the shipped interface gives of each service, as somebody else fetches it. */
const release = releaseOf('.');
const { directory } = release;
const feed = [...apiOf(release)].filter(([file]) => /^services\/[0-9a-f-]{36}\.json$/.test(file)).map(([, service]) => service);

const dataOf = ({ file }: Service) => {
  const text = readFileSync(file, 'utf8');
  return { data: listingToData(text), base: textToChecksum(text) };
};

/** What an import into some listings would do, with everything else of the content as shipped. */
async function importInto(services: readonly Service[]): Promise<Outcome[]> {
  let refs = 0;
  const context = { dataOf, newRef: () => `ref${++refs}`, source: 'https://example.org/api', today: TODAY };
  return (await planImport(feed, { ...context, directory: { ...directory, services: [...services] } })).outcomes;
}

describe('the whole of our interface, imported', async () => {
  test('into the content that it was made from changes nothing', async () => {
    const outcomes = await importInto(directory.services);
    expect(outcomes).toHaveLength(directory.services.length);
    expect(outcomes.flatMap(({ kind, listings, change }) => (kind === 'joined' && !change ? [] : [listings, change]))).toEqual([]);
  });

  const back = new Map((await importInto([])).map((outcome) => [outcome.feedId, outcome]));
  test('into a content without listings adds every one, and leaves nothing untold', () => {
    expect([...back.values()].map(({ kind }) => kind)).toEqual(directory.services.map(() => 'new'));
    expect([...back.values()].flatMap(({ unmapped }) => unmapped)).toEqual([]);
  });

  const towns = new Set(directory.towns.map(({ name }) => nameToKey(name)));
  test.each(directory.services.map((service) => [service.slug, service] as const))('%s comes back less what is withheld', (_, service) => {
    const released = release.services.find(({ ref }) => ref === service.ref)!;
    const expected = listingWithoutLost(dataOf(service).data, released, (name) => towns.has(nameToKey(name)));
    const fields = back
      .get(serviceId(service.ref))!
      .change!.fields.filter(({ field }) => !(field in LOST) || field === 'coverage.councils');
    expect(inOneOrder(fields.map(({ field, new: value }) => [field, value]))).toEqual(
      inOneOrder(contentDataToFields(struckOut(expected, released.numbersNotConfirmed)).map(({ field, value }) => [field, value])),
    );
  });
});

test('the page for people who import names everything that is lost', () => {
  const page = readFileSync('docs/feeds.md', 'utf8');
  for (const field of Object.keys(LOST)) expect(page).toContain(field);
});

const inOneOrder = (fields: (readonly [string, unknown])[]): Record<string, unknown> =>
  Object.fromEntries(fields.map(([field, value]) => [field, field === 'coverage.councils' ? [...(value as string[])].sort() : value]));

/** A number that is not given is struck out of texts too. */
function struckOut(data: PlainMap, numbers: readonly string[]): PlainMap {
  const text = numbers.reduce((all, number) => (number.length > 6 ? all.replaceAll(number, '…') : all), JSON.stringify(data));
  return JSON.parse(text) as PlainMap;
}
