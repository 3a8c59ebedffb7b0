import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { feedToProposal, type Proposal } from '../../src/ingest/feeds/feed-to-proposal.ts';
import { FeedUnreadable, readFeed } from '../../src/ingest/feeds/read-feed.ts';
import { isUkNumber } from '../../src/listing/phone-number.ts';
import { feedService, fixtureContext } from './proposing.ts';

const SECRETS = ['9 Hidden Lane', 'ME14 1XX', '01634 555199', 'Priya', 'priya.madeup@example.org', '07700 900123'];

/** A service that has something of everything, and what must never be in its row. */
const FULL = feedService({
  url: 'www.example.org',
  minimum_age: 18,
  phones: [
    { number: '01634 555123', type: 'voice', extension: 204 },
    { number: '01634 555199', description: 'Staff only. Do not publish.' },
  ],
  contacts: [{ name: 'Priya Made-Up', email: 'priya.madeup@example.org', phones: [{ number: '07700 900123' }] }],
  schedules: [{ freq: 'WEEKLY', byday: 'MO', opens_at: '09:00', closes_at: '17:00', valid_to: '2027-01-01' }],
  holiday_schedules: [{ closed: true, start_date: '2026-12-24' }],
  service_at_locations: [
    { location: { name: 'Confidential address', addresses: [{ address_1: '9 Hidden Lane', city: 'Maidstone', postal_code: 'ME14 1XX' }] } },
  ],
  attributes: [{ label: 'Eligibility', taxonomy_term: { name: 'Sexual violence' } }],
});

/** Values that feeds really have where something else belongs, and values that nobody would write. */
const STRANGE = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    ' ',
    0,
    -1,
    1e308,
    true,
    [],
    {},
    [[]],
    [null],
    'null',
    'N/A',
    '<script>alert(1)</script>',
    '&lt;',
    '\u0000',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ minLength: 5_000, maxLength: 40_000 }),
  fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<unknown>,
);

type Path = (string | number)[];

const pathsIn = (value: unknown, path: Path = []): Path[] =>
  typeof value === 'object' && value !== null
    ? [...(path.length > 0 ? [path] : []), ...Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...path, key]))]
    : [path];

function replaced(value: unknown, [first, ...rest]: Path, by: unknown): unknown {
  if (first === undefined) return by;
  if (Array.isArray(value)) return value.map((each: unknown, at) => (String(at) === String(first) ? replaced(each, rest, by) : each));
  return { ...(value as object), [first]: replaced((value as Record<string, unknown>)[first], rest, by) };
}

const PATHS = pathsIn(FULL);
// What says that a thing is private or personal may be changed only together with the thing itself.
const isLabel = (path: Path) => /^(phones\.1\.description|contacts\.0\.name|service_at_locations\.0\.location\.name)$/.test(path.join('.'));
const mutated = fc
  .array(fc.tuple(fc.constantFrom(...PATHS.filter((path) => !isLabel(path))), STRANGE), { minLength: 1, maxLength: 4 })
  .map((changes) => changes.reduce<unknown>((feed, [path, by]) => (canReach(feed, path) ? replaced(feed, path, by) : feed), FULL));

const canReach = (value: unknown, path: Path): boolean =>
  path.length === 0 ||
  (typeof value === 'object' &&
    value !== null &&
    Object.hasOwn(value, path[0]!) &&
    canReach((value as Record<string, unknown>)[path[0]!], path.slice(1)));

function checkRow(row: Proposal): void {
  for (const [column, text] of Object.entries(row)) {
    expect(typeof text).toBe('string');
    expect(text.length, column).toBeLessThan(32_768);
    expect(text.replaceAll('\n', ''), column).not.toMatch(/\p{Cc}|\p{Cs}/u);
  }
  for (const phone of row.phones.split('\n').filter(Boolean)) {
    const number = phone.replace(/ \(.*\)$| ext\. .*$/g, '');
    expect(isUkNumber(number) || /^\d{5}$/.test(number), phone).toBe(true);
  }
  for (const website of row.website.split('\n').filter(Boolean)) expect(website).toMatch(/^https?:\/\/[^\s@]+\./);
}

test('5,000 spoiled feeds: nothing stops the rest, and nothing private gets into a row', { timeout: 300_000 }, () => {
  let proposed = 0;
  fc.assert(
    fc.property(mutated, (feed) => {
      const row = feedToProposal(feed as Record<string, unknown>, fixtureContext);
      if (!row) return;
      proposed++;
      checkRow(row);
      // A name that is spoiled elsewhere may repeat a secret that nothing marks any more; these are still marked.
      for (const secret of SECRETS) expect(JSON.stringify(row), secret).not.toContain(secret);
    }),
    { seed: 28, numRuns: 5_000 },
  );
  expect(proposed).toBeGreaterThan(3_000);
});

test('1,000 files with broken bytes are read or refused in a sentence', { timeout: 300_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'feeds-'));
  const bytes = Buffer.from(JSON.stringify([FULL, FULL]));
  const outcomes = { read: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), fc.nat(bytes.length), async (at, byte, length) => {
      const broken = Buffer.from(bytes);
      broken[at] = byte;
      writeFileSync(join(folder, 'feed.json'), length % 4 === 0 ? broken.subarray(0, length) : broken);
      try {
        await readFeed(join(folder, 'feed.json'), (service) => void feedToProposal(service, fixtureContext));
        outcomes.read++;
      } catch (error) {
        if (!(error instanceof FeedUnreadable)) throw error;
        outcomes.refused++;
      }
    }),
    { seed: 28, numRuns: 1_000 },
  );
  rmSync(folder, { recursive: true });
  expect(outcomes.read).toBeGreaterThan(100);
  expect(outcomes.refused).toBeGreaterThan(100);
});
