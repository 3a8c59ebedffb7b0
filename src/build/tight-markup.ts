import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

/** Elements that start a line of their own wherever they stand: blanks beside their tags are never seen. */
const BLOCKS =
  'html|head|body|meta|link|title|header|footer|main|nav|section|article|aside|div|p|h[1-6]|ul|ol|li|dl|dt|dd|table|caption|thead|tbody|tfoot|tr|th|td|form|fieldset|legend|details|summary|figure|figcaption|hr';
const AFTER = new RegExp(`(</?(?:${BLOCKS})(?:\\s[^<>]*)?(?<!=)>)\\s+`, 'g');
const BEFORE = new RegExp(`\\s+(?=</?(?:${BLOCKS})[\\s>])`, 'g');

/**
 * Takes the blanks beside the tags of blocks out of a component’s markup. Astro keeps one of each, and thousands of pages
 * carry fifty. Its own stricter way would also take those between a word and a link on the next line.
 * A tag with an arrow among its attributes keeps its blanks.
 */
export function tightenMarkup(component: string): string {
  const start = /^---\n[^]*?\n---\n/.exec(component)?.[0].length ?? 0;
  return component.slice(0, start) + component.slice(start).replace(AFTER, '$1').replace(BEFORE, '');
}

/** Builds every component of ours from its tightened markup. */
export function tightMarkup(): Plugin {
  return {
    name: 'tight-markup',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: /\/src\/[^?]*\.astro$/ },
      handler: async (id) => tightenMarkup(await readFile(id, 'utf8')),
    },
  };
}
