import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { problemToLine } from '../../src/directory/problem-to-line.ts';
import { textToFile } from '../../src/directory/text-to-file.ts';
import { listing, type Listing } from '../../src/listing/listing.ts';
import type { Tree } from './built-tree.ts';
import { mutatedText } from './mutations.ts';
import { processorMs } from './processor-time.ts';

const SEED = 20261123;
const MOST_MS = 1000;

const CONTENT = 'tests/fixtures/content';
const folder = `${CONTENT}/services`;
const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => readFileSync(join(folder, name), 'utf8'));

interface Mutant {
  text: string;
  value: Listing;
}

/** Reads so many mutated listings; returns the valid ones, filled as its test runs. */
export function describeMutants(numRuns: number): readonly Mutant[] {
  const valid: Mutant[] = [];

  test(`every one of ${numRuns.toLocaleString('en-GB')} mutated listings is valid or gets messages, within a second of processor time`, () => {
    // The package for opening hours writes advice for its own makers.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    let refused = 0;
    fc.assert(
      fc.property(mutatedText(texts), (text) => {
        const start = processorMs();
        const { good, problems } = textToFile('content/services/kent/adviser-gravesend.yaml', text, listing);
        const lines = problems.map(problemToLine);
        expect(processorMs() - start).toBeLessThan(MOST_MS);
        if (good) valid.push({ text, value: good.value });
        else refused += 1;
        expect(lines.length > 0).toBe(good === undefined);
        for (const line of lines) expect(line).toMatch(/^content\/services\/kent\/adviser-gravesend\.yaml:[1-9]\d* {2}\S.* {2}\S.* {2}\S/s);
      }),
      { seed: SEED, numRuns },
    );
    // A run in which all were refused, or none, would show little.
    expect(valid.length).toBeGreaterThan(numRuns / 20);
    expect(refused).toBeGreaterThan(valid.length);
  });

  return valid;
}

/** The fixture content, not live, with the valid mutants beside it, each with a slug, a name and a reference of its own. */
export function mutantsToTree(valid: readonly Mutant[]): Tree {
  const files = readdirSync(CONTENT, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(yaml|csv|md)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const tree: Tree = Object.fromEntries(files.map((file) => [file.slice(CONTENT.length + 1), readFileSync(file, 'utf8')]));
  // What a live site must have confirmed is another test's matter.
  tree['site.yaml'] = tree['site.yaml']!.replace('stage: live', 'stage: preview');
  valid.forEach(({ text, value }, number) => {
    const slug = `mutated-${number}`;
    const own = { ref: numberToRef(number), slug, name: `${value.name.slice(0, 120)} ${number}` };
    const renamed = Object.entries(own).reduce(
      (now, [field, to]) => now.replace(new RegExp(`^["']?${field}["']?:.*(\\n .*)*$`, 'm'), () => `${field}: ${JSON.stringify(to)}`),
      text,
    );
    tree[`services/${value.coverage.areas[0] ?? 'national'}/${slug}.yaml`] = renamed;
  });
  return tree;
}

/** A reference for a number, of a kind that no other listing has. */
function numberToRef(number: number): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
  return `zz${[3, 2, 1, 0].map((place) => letters[Math.floor(number / 31 ** place) % 31]).join('')}`;
}
