import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Directory } from '../../src/directory/directory.ts';
import { readDirectory } from '../../src/directory/read-directory.ts';
import { listingToData } from '../../src/edit/preview.ts';
import { factsToDigest } from '../../src/listing/fact-digest.ts';

/** The folder that holds the made-up content of the tests, for WAYMARK_ROOT. */
export const FIXTURE_ROOT = 'tests/fixtures';

/** The day that the fixture's dates are made for: a Monday. */
export const FIXTURE_TODAY = '2026-11-23';

/** The fixture content, read. Throws what `check` would print. */
export function fixtureDirectory(): Directory {
  return (fixture ??= readFixture());
}

let fixture: Directory | undefined;

function readFixture(): Directory {
  const { directory, problems } = readDirectory(FIXTURE_ROOT, FIXTURE_TODAY);
  if (!directory || problems.length > 0) throw new Error(problems.map(({ file, line, key }) => `${file}:${line} ${key}`).join('\n'));
  return directory;
}

/** Words of a confidential address: they must be nowhere in a built site. */
export const CONFIDENTIAL_WORDS = ['Zyxwell Passage', 'Quorndale House', 'TR99 7QX', 'Vexford Row', 'Wexcombe', 'Brynzeth', 'Yarrowgate'];

const CONFIDENTIAL_PLACES = `places:
  - name: Quorndale House
    address: [7 Zyxwell Passage]
    town: Maidstone
    postcode: TR99 7QX
    show: hidden
    stepFree: yes
    note: { en: Behind the Wexcombe bakery., cy: Y tu ôl i bobty Brynzeth. }
  - address: [3 Vexford Row]
    town: Gravesend
    postcode: TR99 7QX
    show: town-only
    note: { en: Opposite the Yarrowgate Arch., cy: Gyferbyn â Phorth Yarrowgate. }
`;

/** What a confirmation of these places carries: whoever guesses the address could tell by it that the guess is right. */
export const CONFIDENTIAL_DIGEST = factsToDigest(listingToData(CONFIDENTIAL_PLACES), 'places')!;

/**
 * Copies the fixture content to a temporary folder and adds the confidential address that nobody should have typed. `check`
 * refuses it, so the build needs WAYMARK_UNCHECKED=1: a second lock must hold even where the first was forced.
 */
export function writeFixtureWithConfidentialAddress(): string {
  const root = mkdtempSync(join(tmpdir(), 'fixture-'));
  cpSync(join(FIXTURE_ROOT, 'content'), join(root, 'content'), { recursive: true });
  const file = join(root, 'content/services/kent/counselling-kent-secret.yaml');
  const text = readFileSync(file, 'utf8');
  const confirmation = `confirmed:\n  places: { on: 2026-11-01, by: provider, how: phone, facts: ${CONFIDENTIAL_DIGEST} }\n`;
  const changed = text.replace(/^places:\n(?: .*\n)+/m, CONFIDENTIAL_PLACES).replace(/^confirmed:\n/m, confirmation);
  if (changed === text) throw new Error(`${file} has no places to replace.`);
  writeFileSync(file, changed);
  return root;
}

/** Copies the fixture content to a temporary folder as a preview: there `check` wants no detail to be confirmed. */
export function writeFixtureAsPreview(): string {
  const root = mkdtempSync(join(tmpdir(), 'fixture-preview-'));
  cpSync(join(FIXTURE_ROOT, 'content'), join(root, 'content'), { recursive: true });
  const file = join(root, 'content/site.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('stage: live', 'stage: preview'));
  return root;
}
