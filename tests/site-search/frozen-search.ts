import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { recordsToIndex } from '../../src/build/search-index.ts';
import { directoryToRecords, pageToSections } from '../../src/build/search-records.ts';
import type { Searchable } from '../../src/export/word-index.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { packToFiles, sealedFetch } from '../../src/search/search-pack.ts';
import { openPack, type Pagefind, type SiteAnswer } from '../../src/search/site-search.ts';

/** A guide's text as its page has it, near enough: headings, paragraphs and lists. */
const markdownToHtml = (body: string): string => {
  const lines = body.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll('**', '');
  const html = lines
    .replace(/^#+ (.*)$/gm, (_, heading: string) => `<h2 id="${heading.toLowerCase().replace(/\W+/g, '-')}">${heading}</h2>`)
    .replace(/^(?:- |\d+\. )?([^<\n].*)$/gm, '<p>$1</p>');
  return `<main>${html}</main>`;
};

/** The index that a build would make of some content. */
export function contentToIndex(content: Searchable, locale: Locale) {
  const guides = content.guides.filter(({ language }) => language === locale);
  const texts = new Map(guides.map(({ slug, body }) => [slug, pageToSections(markdownToHtml(body)).sections]));
  return recordsToIndex(directoryToRecords(content, texts, locale), locale);
}

/** Pagefind's own script with the pack of some content, and the search with our query layer, as the sealed worker does it. */
export async function openPagefind(content: Searchable, locale: Locale, name: string) {
  const { pack, script } = await contentToIndex(content, locale);
  const folder = resolve('tests/.output/site-search');
  const file = join(folder, `${name}-${locale}.mjs`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, script);
  const files = packToFiles(pack);
  globalThis.fetch = sealedFetch(files) as typeof fetch;
  const pagefind = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Pagefind;
  return { pack, pagefind, search: await openPack(pagefind, files, locale) };
}

/** The search of some content. */
export const searchContent = async (content: Searchable, locale: Locale, name: string): Promise<(text: string) => Promise<SiteAnswer>> =>
  (await openPagefind(content, locale, name)).search;
