import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NOTHING_INLINE, textToSource, type InlineSources } from './content-policy.ts';
import { htmlToElements, type PageElement } from './html-elements.ts';

/** What is inside the pages of a built copy, by the kinds of page that have anything. */
export interface InlineByKind {
  /** The first page carries its style sheet. */
  first: InlineSources;
  /** So do the areas' pages, which need another one. */
  area: InlineSources;
  /** Pages with a React island: Astro's two scripts and one style. */
  island: InlineSources;
}

/** A page of a kind: all pages of a kind have the same inside them, which the build checks. Areas go by names of their own. */
export const SAMPLE_PAGES: Record<Exclude<keyof InlineByKind, 'area'>, string> = { first: '/', island: '/editor/' };

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
  const toFile = (path: string) => join(folder, path, 'index.html');
  const read = (path: string) =>
    existsSync(toFile(path)) ? elementsToInline(htmlToElements(readFileSync(toFile(path), 'utf8'))) : NOTHING_INLINE;
  const areas = existsSync(join(folder, 'areas')) ? readdirSync(join(folder, 'areas')).map((name) => `areas/${name}`) : [];
  const area = areas.find((path) => existsSync(toFile(path)));
  return { first: read(SAMPLE_PAGES.first), area: area ? read(area) : NOTHING_INLINE, island: read(SAMPLE_PAGES.island) };
}
