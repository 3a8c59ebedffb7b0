import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { escape } from 'html-escaper';
import { directoryToWordEntries, type Searchable } from '../export/word-index.ts';
import { speakerFor, type Locale } from '../i18n/locale.ts';
import type { PageKind } from '../search/site-search.ts';

/** Something that the search of the whole site finds. */
export interface SearchRecord {
  path: string;
  title: string;
  /** Set where the title is in another language than the rest. */
  lang?: 'en' | undefined;
  kind: PageKind;
  /** Shown under the title: what kind of help, and where. */
  detail: string;
  /** Found by these too, which are shown nowhere: `also` counts for more than `around`. */
  also: string;
  around: string;
  /** The kinds of help and the areas that it can be narrowed down to. */
  helps: readonly string[];
  areas: readonly string[];
  sections: readonly SearchSection[];
}

/** A part of a page: under a heading, which can be linked to where it has an `id`. */
export interface SearchSection {
  id?: string | undefined;
  heading: string;
  texts: string[];
}

/** A record as a page that Pagefind reads: what is shown nowhere goes into fields, which excerpts are never taken from. */
export function recordToHtml(
  { path, title, kind, detail, also, around, helps, areas, lang, sections }: SearchRecord,
  locale: Locale,
): string {
  const field = (type: 'meta' | 'filter', name: string, value: string | undefined) =>
    value ? `<i data-pagefind-${type}="${name}[title]" title="${escape(value)}"></i>` : '';
  const fields = [
    ...Object.entries({ title, detail, also, around }).map(([name, value]) => field('meta', name, value)),
    ...Object.entries({ kind, lang }).map(([name, value]) => field('filter', name, value)),
    ...helps.map((help) => field('filter', 'help', help)),
    ...areas.map((area) => field('filter', 'area', area)),
  ];
  // What can't be linked to comes first: Pagefind counts it to the section before it.
  const inOrder = [...sections.filter(({ id }) => !id), ...sections.filter(({ id }) => id)];
  const texts = inOrder.map(({ id, heading, texts }) => {
    const paragraphs = texts.map((text) => `<p>${escape(text)}</p>`).join('');
    return (heading ? `<h2${id ? ` id="${escape(id)}"` : ''}>${escape(heading)}</h2>` : '') + paragraphs;
  });
  return `<!doctype html><html lang="${locale}"><body data-pagefind-body data-path="${escape(path)}">${[...fields, ...texts].join('')}</body></html>`;
}

/** Parts of a page that say nothing of its own: navigation, forms, what a text rests on, and numbers that every page has. */
const LEFT_OUT = new Set(['nav', 'form', 'script', 'style', 'noscript', 'template', 'svg', 'details', 'footer']);
const CLASS_LEFT_OUT = /(?:^| )(?:talk|now|no-print|crumbs)(?: |$)/;
const TEXTS = new Set(['p', 'li', 'td', 'dd', 'dt', 'blockquote']);

/** The heading of a built page, and its text by sections. */
export function pageToSections(html: string): { title: string; sections: SearchSection[] } {
  let title = '';
  const sections: SearchSection[] = [{ heading: '', texts: [] }];
  const walk = (node: Tree.ParentNode): void => {
    for (const child of node.childNodes) {
      if (!('tagName' in child) || isLeftOut(child)) continue;
      const text = () => nodeToText(child).replace(/\s+/g, ' ').trim();
      if (child.tagName === 'h1') title = text();
      else if (/^h[2-4]$/.test(child.tagName)) sections.push({ id: attributeOf(child, 'id'), heading: text(), texts: [] });
      else if (TEXTS.has(child.tagName)) {
        if (text()) sections.at(-1)!.texts.push(text());
      } else walk(child);
    }
  };
  const main = findMain(parse(html));
  if (main) walk(main);
  return { title, sections };
}

const attributeOf = (element: Tree.Element, name: string): string | undefined => element.attrs.find((each) => each.name === name)?.value;

function isLeftOut(element: Tree.Element): boolean {
  const names = attributeOf(element, 'class') ?? '';
  return (
    LEFT_OUT.has(element.tagName) ||
    (CLASS_LEFT_OUT.test(names) && !/\bfirst\b/.test(names)) ||
    attributeOf(element, 'hidden') !== undefined
  );
}

function nodeToText(node: Tree.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(nodeToText).join('') : '';
}

function findMain(node: Tree.ParentNode): Tree.Element | undefined {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue;
    const found = child.tagName === 'main' ? child : findMain(child);
    if (found) return found;
  }
  return undefined;
}

/** The listings and the guides of one language, found by what the finder's word index has of them. `guides` are their pages' texts, by slug. */
export function directoryToRecords(
  directory: Searchable,
  guides: ReadonlyMap<string, readonly SearchSection[]>,
  locale: Locale,
): SearchRecord[] {
  const { texts, pick, href } = speakerFor(locale);
  const types = new Map(directory.vocabulary['service-types'].map((type) => [type.id, pick(type.name).text]));
  const areas = new Map(directory.areas.map((area) => [area.slug, pick({ en: area.name, cy: area.welshName }).text]));
  const services = new Map(directory.services.map((service) => [service.slug, service]));
  const ownGuides = new Map(
    directory.guides.filter(({ language }) => language === locale).map((guide) => [href(`/help/${guide.slug}/`), guide]),
  );
  const namesOf = (ids: readonly string[], names: ReadonlyMap<string, string>) => ids.flatMap((id) => names.get(id) ?? []);
  return directoryToWordEntries(directory, locale).map((entry): SearchRecord => {
    const service = services.get(entry.id);
    const guide = ownGuides.get(entry.id);
    const summary = service ? pick(service.summary).text : guide!.summary;
    return {
      path: service ? href(`/services/${service.slug}/`) : entry.id,
      title: entry.name,
      lang: entry.lang,
      kind: service ? 'services' : 'guides',
      detail: service ? [entry.kind, entry.where].filter(Boolean).join(' · ') : '',
      also: entry.also,
      around: service ? `${entry.around} ${entry.words}` : '',
      helps: namesOf(service?.types ?? guide!.types, types),
      areas: service
        ? [...namesOf(service.coverage.areas, areas), ...(service.coverage.everywhere ? [texts.common.englandAndWales] : [])]
        : [],
      sections: [{ heading: '', texts: [summary] }, ...(guide ? (guides.get(guide.slug) ?? []) : [])],
    };
  });
}
