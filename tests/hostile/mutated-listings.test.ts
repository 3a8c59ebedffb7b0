import fc from 'fast-check';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { problemToLine } from '../../src/directory/problem-to-line.ts';
import { textToFile } from '../../src/directory/text-to-file.ts';
import { listing, type Listing } from '../../src/listing/listing.ts';
import { buildTree, writeTree, type Tree } from './built-tree.ts';
import { mutatedText } from './mutations.ts';
import { processorMs } from './processor-time.ts';

const IS_LONG = process.env['WAYMARK_LONG'] === '1';
const SEED = 20261123;
const MOST_MS = 1000;

const CONTENT = 'tests/fixtures/content';
const folder = `${CONTENT}/services`;
const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => readFileSync(join(folder, name), 'utf8'));

const valid: { text: string; value: Listing }[] = [];

test(`every one of ${IS_LONG ? '20,000' : '1,000'} mutated listings is valid or gets messages, within a second of processor time`, () => {
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
    { seed: SEED, numRuns: IS_LONG ? 20_000 : 1000 },
  );
  // A run in which all were refused, or none, would show little.
  console.log('VALID', valid.length, refused);
  expect(valid.length).toBeGreaterThan(50);
  expect(refused).toBeGreaterThan(valid.length);
});

test.runIf(IS_LONG)('all the valid ones build together', { timeout: 900_000 }, async () => {
  const tree = validTree();
  const written = writeTree(tree);
  try {
    // What only a look across files can find (a misspelt type, a place that does not exist) is refused here.
    const refused = new Set(written.problems().map(({ file }) => file));
    written.remove();
    const accepted = Object.fromEntries(Object.entries(tree).filter(([file]) => !refused.has(`content/${file}`)));
    const names = Object.keys(accepted).filter((file) => file.includes('/mutated-'));
    expect(names.length).toBeGreaterThan(200);
    const rest = writeTree(accepted);
    try {
      expect(rest.lines()).toEqual([]);
      await buildTree(rest.root, 'tests/.output/mutated');
      const unbuilt = names.filter((file) => !existsSync(`tests/.output/mutated/services/${/mutated-\d+/.exec(file)![0]}/index.html`));
      expect(unbuilt).toEqual([]);
    } finally {
      rest.remove();
    }
  } finally {
    if (existsSync(written.root)) written.remove();
  }
});

/** The fixture content, not live, with the valid mutants beside it, each with a slug, a name and a reference of its own. */
function validTree(): Tree {
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
