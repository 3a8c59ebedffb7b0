import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { styleToSource } from './content-policy.ts';
import { htmlToElements, type PageElement } from './html-elements.ts';

/** The style sheets inside a page, as the content policy names them. */
export const elementsToStyles = (elements: readonly PageElement[]): string[] =>
  elements.filter(({ name }) => name === 'style').map(({ text }) => styleToSource(text));

/** Those that the pages of a built folder carry: its first page has them all. */
export function folderToStyles(folder: string): string[] {
  const first = join(folder, 'index.html');
  return existsSync(first) ? elementsToStyles(htmlToElements(readFileSync(first, 'utf8'))) : [];
}
