import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { stringify } from 'yaml';
import type { Directory, Service } from '../../../src/directory/directory.ts';
import { readDirectory } from '../../../src/directory/read-directory.ts';
import type { Town } from '../../../src/place/towns.ts';
import { withDigests } from '../../support/with-digests.ts';

/** The day that benchmarks are made for, so that states of listings stay what they are. */
export const BENCH_TODAY = '2026-11-23';

/** Every listing has at least so many bytes, compressed by itself: repeated sentences would make a long list look short. */
const LEAST_BYTES = 100;

/**
 * A copy of the shipped content with so many listings instead of its local ones, in a temporary folder whose path is given
 * back. Each is a real listing's facts with sentences drawn from all of them, in a town of its own; the national ones stay.
 */
export function writeSyntheticContent(count: number): string {
  const { directory } = readDirectory('.', BENCH_TODAY);
  const root = mkdtempSync(join(tmpdir(), `synthetic-${count}-`));
  cpSync('content', join(root, 'content'), { recursive: true });
  rmSync(join(root, 'content/services'), { recursive: true });
  cpSync('content/services/national', join(root, 'content/services/national'), { recursive: true });
  for (const { folder, slug, text } of makeListings(directory!, count)) {
    const path = join(root, 'content/services', folder, `${slug}.yaml`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  // No reference has been given yet that could have vanished.
  writeFileSync(join(root, 'content/services/refs.csv'), 'ref,slug\n');
  return root;
}

interface MadeListing {
  folder: string;
  slug: string;
  text: string;
}

function* makeListings(directory: Directory, count: number): Generator<MadeListing> {
  const local = directory.services.filter(({ coverage, lifecycle }) => !coverage.everywhere && lifecycle.status !== 'closed');
  const sentences = { en: toSentences(local, 'en'), cy: toSentences(local, 'cy') };
  const townsByArea = Map.groupBy(
    directory.towns.filter(({ ambiguous }) => !ambiguous),
    ({ area }) => area,
  );
  const random = randomFrom(20261123);
  const national = directory.services.length - local.length;
  for (let number = 0; number < count - Math.min(national, count - 1); number++) {
    // Every area has as many as any other; within it every town comes in turn.
    const area = directory.areas[number % directory.areas.length]!;
    const towns = townsByArea.get(area.slug) ?? directory.towns.filter((town) => town.area === 'metropolitan');
    const town = towns[Math.floor(number / directory.areas.length) % towns.length]!;
    yield makeListing(local[number % local.length]!, { number, area, town, sentences, random });
  }
}

interface Made {
  number: number;
  area: Directory['areas'][number];
  town: Town;
  sentences: Record<'en' | 'cy', string[]>;
  random(below: number): number;
}

function makeListing(real: Service, { number, area, town, sentences, random }: Made): MadeListing {
  const slug = `support-${area.slug}-${number}`;
  const draw = (language: 'en' | 'cy', most: number) =>
    Array.from({ length: most }, () => sentences[language][random(sentences[language].length)]!).join(' ');
  const texts = (most: number) => ({
    en: draw('en', most),
    ...(area.country === 'wales' && sentences.cy.length > 0 ? { cy: draw('cy', most) } : {}),
  });
  const on = `2026-${String(6 + random(5)).padStart(2, '0')}-${String(1 + random(28)).padStart(2, '0')}`;
  const make = (most: number) =>
    stringify(
      withDigests({
        ref: numberToRef(number),
        name: `${town.name} ${real.name}`.slice(0, 150) + ` ${number}`,
        slug,
        types: real.types,
        summary: texts(most),
        coverage: { areas: [area.slug] },
        places: [{ town: town.name, county: town.county, show: 'town-only' }],
        contact: {
          phones: [{ number: `020 7946 ${String(random(1000)).padStart(4, '0')}`, cost: 'standard' }],
          website: `https://${slug}.example.org/${random(1e9).toString(36)}`,
        },
        hours: { opening: `Mo-Fr ${String(8 + random(3)).padStart(2, '0')}:00-${16 + random(5)}:00; PH off` },
        eligibility: defined(real.eligibility),
        access: { selfReferral: real.access.selfReferral, withoutPoliceReport: real.access.withoutPoliceReport },
        confirmed: { contact: { on, by: 'provider', how: 'phone' } },
        sources: [{ url: `https://${slug}.example.org/about`, pageDate: on, says: draw('en', 1).slice(0, 500) }],
      }),
    );
  let most = 2;
  let text = make(most);
  while (brotliCompressSync(text).length < LEAST_BYTES && most < 8) text = make(++most);
  return { folder: area.slug, slug, text };
}

const toSentences = (services: readonly Service[], language: 'en' | 'cy'): string[] => [
  ...new Set(services.flatMap(({ summary }) => (summary[language] ?? '').split(/(?<=\.)\s+/).filter((sentence) => sentence.length > 20))),
];

const defined = (group: object) => Object.fromEntries(Object.entries(group).filter(([, value]) => value !== undefined));

/** A reference of its own for every number: none that is easily misread. */
function numberToRef(number: number): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
  return `yy${[3, 2, 1, 0].map((place) => letters[Math.floor(number / 31 ** place) % 31]).join('')}`;
}

/** The same numbers in every run. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
