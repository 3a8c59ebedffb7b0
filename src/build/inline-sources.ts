import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NOTHING_INLINE, textToSource, type InlineSources } from './content-policy.ts';
import { htmlToElements, type PageElement } from './html-elements.ts';

/** What is inside the pages of a built copy, by the two kinds of page that have anything. */
export interface InlineByKind {
  /** The first pages: the front page and the areas' pages carry their style sheet. */
  first: InlineSources;
  /** Pages with a React island: Astro's two scripts and one style. */
  island: InlineSources;
}

/** A page of each kind: all pages of a kind have the same inside them, which the build checks. */
export const SAMPLE_PAGES: Record<keyof InlineByKind, string> = { first: '/', island: '/editor/' };

/** JSON inside a page is never run, so no policy has to name it. */
const isData = ({ attributes }: PageElement): boolean => /^application\/(ld\+)?json$/.test(attributes['type'] ?? '');

export const isInlineScript = (element: PageElement): boolean =>
  element.name === 'script' && element.attributes['src'] === undefined && !isData(element);

/** The scripts and style sheets inside a page, as a content policy names them. */
export function elementsToInline(elements: readonly PageElement[]): InlineSources {
  const sources = (found: readonly PageElement[]) => [...new Set(found.map(({ text }) => textToSource(text)))];
  return { scripts: sources(elements.filter(isInlineScript)), styles: sources(elements.filter(({ name }) => name === 'style')) };
}

/** What is inside the pages of a built folder. */
export function folderToInline(folder: string): InlineByKind {
  const read = (path: string) => {
    const file = join(folder, path, 'index.html');
    return existsSync(file) ? elementsToInline(htmlToElements(readFileSync(file, 'utf8'))) : NOTHING_INLINE;
  };
  return { first: read(SAMPLE_PAGES.first), island: read(SAMPLE_PAGES.island) };
}
