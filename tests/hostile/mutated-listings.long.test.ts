import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildTree, writeTree } from './built-tree.ts';
import { describeMutants, mutantsToTree } from './mutated-listings.ts';

const valid = describeMutants(20_000);

test('all the valid ones build together', async () => {
  const tree = mutantsToTree(valid);
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
