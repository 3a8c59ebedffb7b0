import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { PlainMap } from '../../src/edit/edit-yaml.ts';
import { newListingToText } from '../../src/edit/new-listing.ts';
import { listingToData } from '../../src/edit/preview.ts';
import { numberToCharge } from '../../src/listing/phone-number.ts';
import type { Plain } from '../../src/edit/yaml-to-text.ts';
import { writeFixtureAsPreview } from './fixture-content.ts';

/** Numbers that look like chance and are the same each time. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';
const NUMBERS = ['01474 536661', '0808 168 9276', '029 2064 2200', '(01622) 726461', '116 123', '+44 20 7946 0958', '111'];
const NOTES = [
  'Ring first, any day.',
  'Mae croeso i bawb: ŵ ŷ â.',
  '=not a formula',
  '“Quoted” – with a dash',
  'Two\nlines',
  "It's #1, [really]",
  '- a hyphen',
  'yes',
  '24/7',
  '2026',
];

/**
 * Writes content with so many listings to a temporary folder: the fixture's, as a preview, or those below another root, and
 * more made from them, with fields left out and added, comments put in and values written in other ways.
 */
export function writeGeneratedContent(count: number, seed = 1, from?: string): { root: string; remove(): void } {
  const root = from ? mkdtempSync(join(tmpdir(), 'generated-')) : writeFixtureAsPreview();
  if (from) cpSync(join(from, 'content'), join(root, 'content'), { recursive: true });
  const random = seededRandom(seed);
  const originals = globSync('content/services/*/*.yaml', { cwd: root })
    .sort()
    .map((file) => ({ file, data: listingToData(readFileSync(join(root, file), 'utf8')) }));
  const extra = Math.max(0, count - originals.length);
  const ledger = [readFileSync(join(root, 'content/services/refs.csv'), 'utf8').trimEnd()];
  for (let at = 0; at < extra; at++) {
    const { file, data } = originals[at % originals.length]!;
    const ref = numberToRef(at);
    const slug = `adviser-made-up-${at}`;
    const made = varied({ ...data, ref, slug, name: `${String(data['name'])} ${at}` }, random);
    const path = join(root, dirname(file), `${slug}.yaml`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, decorated(newListingToText(made), random));
    ledger.push(`${ref},${slug}`);
  }
  writeFileSync(join(root, 'content/services/refs.csv'), `${ledger.join('\n')}\n`);
  return { root, remove: () => rmSync(root, { recursive: true }) };
}

/** References that end in zz, as no other does that begins with a. */
const numberToRef = (at: number): string =>
  `${[3, 2, 1, 0].map((power) => SIGNS[Math.floor(at / SIGNS.length ** power) % SIGNS.length]).join('')}zz`;

function varied(data: PlainMap, random: () => number): PlainMap {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const made: PlainMap = { ...data };
  for (const group of ['hours', 'eligibility', 'access', 'commissioning', 'toCheck', 'places']) if (random() < 0.3) delete made[group];
  const phones = Array.from({ length: Math.floor(random() * 4) }, (): Plain => {
    const label: PlainMap = random() < 0.5 ? { label: { en: pick(NOTES) } } : {};
    const number = pick(NUMBERS);
    return {
      number,
      ...label,
      cost: pick([numberToCharge(number) === 'free' ? 'free' : 'standard', 'unknown']),
      ...(random() < 0.3 && { voicemail: random() < 0.5 }),
    };
  });
  const contact = made['contact'] as PlainMap | undefined;
  if (phones.length > 0) made['contact'] = { ...contact, phones };
  if (random() < 0.4) made['access'] = { ...(made['access'] as PlainMap | undefined), note: { en: pick(NOTES), cy: pick(NOTES) } };
  if (random() < 0.3) made['capacity'] = { status: 'waiting-list', weeksFrom: 2, weeksTo: 30, asOf: '2026-10-01' };
  // `check` refuses hours that contradict those of the only phone.
  const numbers = ((made['contact'] as PlainMap | undefined)?.['phones'] ?? []) as PlainMap[];
  const hasOwnHours = numbers.length === 1 && numbers[0]!['opening'] !== undefined;
  if (random() < 0.3 && !hasOwnHours)
    made['hours'] = { opening: pick(['24/7', 'Mo-Fr 09:00-17:00; PH off']), inWords: { en: pick(NOTES) } };
  return made;
}

/** The same text with comments and blank lines between its groups. */
const decorated = (text: string, random: () => number): string =>
  text.replace(/^(?=\w)/gm, () => (random() < 0.1 ? '# A remark, “kept”.\n' : random() < 0.1 ? '\n' : ''));
