import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { html as markup, parse, parseFragment, serializeOuter, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { LOCALES, speakerFor, type Locale } from '../i18n/locale.ts';
import { addressToBase } from './site-address.ts';
import { contentPolicy, textToSource } from './content-policy.ts';

/** What a pack is made of. */
export interface PackOptions {
  /** The built copy. */
  folder: string;
  /** The site's address, from which the folder below its host is taken. */
  address: string | undefined;
  /** The area's slug. */
  area: string;
  /** The last day on which the sheets may be used, YYYY-MM-DD. */
  useBy: string;
}

/** Each sheet begins a page of its own on paper, and every page says in its margin until when it may be used. */
const packStyle = (useBy: string): string => `.officer-page + .officer-page { break-before: page; }
.officer-page .hero > :is(h1, .use-by) { flex: none; }
.use-by { font-weight: 700; }
@page officer-sheet { @bottom-left { content: ${JSON.stringify(useBy)}; font: 7pt sans-serif; vertical-align: top; white-space: nowrap; } }`;

/**
 * An area's officers' sheets in every language as one HTML file that needs nothing else: the built pages without scripts and without what is
 * for the screen alone, their style sheets inside. It is opened from a disk, so links to other pages become plain text. Throws where the
 * built pages are not as expected.
 */
export function areaToPack({ folder, address, area, useBy }: PackOptions): string {
  const pages = LOCALES.map((locale) => {
    const path = join(folder, locale === 'en' ? '' : locale, 'officers', area, 'index.html');
    return { locale, path, document: parse(readFileSync(path, 'utf8')) };
  });
  const sheets = pages.map(({ locale, path, document }) => {
    const sheet = elementsIn(document).find((element) => hasClass(element, 'officer-page'));
    const heading = sheet && elementsIn(sheet).find(({ tagName }) => tagName === 'h1');
    if (!sheet || !heading) throw new Error(`${path} has no sheet: an element of the class officer-page with a heading.`);
    tidySheet(sheet, locale);
    setAttribute(sheet, 'lang', speakerFor(locale).tag);
    const line = parseFragment('<p class="use-by"></p>').childNodes[0] as Tree.Element;
    line.childNodes = [{ nodeName: '#text', value: useByIn(locale, useBy), parentNode: line }];
    const siblings = heading.parentNode!.childNodes;
    siblings.splice(siblings.indexOf(heading) + 1, 0, line);
    return serializeOuter(sheet);
  });
  const base = addressToBase(address).replace(/\/$/, '');
  const sheetFiles = new Set(pages.flatMap(({ document }) => elementsIn(document).flatMap((element) => styleSheetOf(element) ?? [])));
  const inMargin = LOCALES.map((locale) => useByIn(locale, useBy)).join(' ');
  const style = [...[...sheetFiles].map((href) => readFileSync(join(folder, href.slice(base.length)), 'utf8')), packStyle(inMargin)].join(
    '\n',
  );
  const [first] = pages;
  const preview = elementsIn(first!.document).find((element) => hasClass(element, 'preview'));
  if (preview) tidySheet(preview, 'en');
  const policy = contentPolicy({ scripts: [], styles: [textToSource(style)] }, NOTHING_LOADED);
  return [
    '<!doctype html>',
    `<html lang="${speakerFor('en').tag}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="referrer" content="no-referrer">`,
    `<meta name="format-detection" content="telephone=no"><meta name="robots" content="noindex">`,
    elementsIn(first!.document)
      .filter(({ tagName }) => tagName === 'title')
      .map((title) => serializeOuter(title))
      .join(''),
    // An icon that is none: a browser would ask the disk for one.
    `<link rel="icon" href="data:,"><style>${style}</style></head>`,
    `<body>${preview ? serializeOuter(preview) : ''}<div class="wrap"><main>`,
    ...sheets,
    '</main></div></body></html>\n',
  ].join('\n');
}

function useByIn(locale: Locale, useBy: string): string {
  const { say, date, texts } = speakerFor(locale);
  return say(texts.pack.useBy, { date: date(useBy) });
}

const NOTHING_LOADED = { 'script-src': "'none'", 'img-src': 'data:', 'connect-src': "'none'" };

type Element = Tree.Element;

function elementsIn(node: Tree.ParentNode): Element[] {
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsIn(child)] : []));
}

const attribute = ({ attrs }: Element, name: string): string | undefined => attrs.find((each) => each.name === name)?.value;
const hasClass = (element: Element, name: string): boolean => (attribute(element, 'class') ?? '').split(/\s+/).includes(name);

function setAttribute(element: Element, name: string, value: string): void {
  element.attrs = [...element.attrs.filter((each) => each.name !== name), { name, value }];
}

const styleSheetOf = (element: Element): string | undefined =>
  element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet' ? attribute(element, 'href') : undefined;

/** Attributes that hold the names of other elements; names are of use once in a file. */
const NAMES = ['id', 'for', 'aria-labelledby', 'aria-describedby', 'aria-controls'];
/** What loads or sends something, or does nothing without a script. */
const LEFT_OUT = new Set([
  'script',
  'template',
  'link',
  'img',
  'picture',
  'iframe',
  'object',
  'form',
  'button',
  'input',
  'select',
  'textarea',
]);
/** Links that are of use without a network. */
const WORKS_OFFLINE = /^(tel|sms):/;

/** Takes everything out of a part of a page that needs a script, a network or another page of the site. */
function tidySheet(part: Element, locale: Locale): void {
  part.childNodes = part.childNodes.filter(
    (child) => !('tagName' in child) || (!LEFT_OUT.has(child.tagName) && !hasClass(child, 'no-print')),
  );
  for (const child of part.childNodes) {
    if (!('tagName' in child)) continue;
    if (child.tagName === 'a') {
      const href = attribute(child, 'href') ?? '';
      if (href.startsWith('#')) setAttribute(child, 'href', `#${locale}-${href.slice(1)}`);
      else if (!WORKS_OFFLINE.test(href)) {
        child.tagName = child.nodeName = markup.TAG_NAMES.SPAN;
        child.attrs = child.attrs.filter(({ name }) => ['class', 'lang', 'dir'].includes(name));
      }
    }
    for (const each of child.attrs)
      if (NAMES.includes(each.name))
        each.value = each.value
          .split(/\s+/)
          .map((name) => `${locale}-${name}`)
          .join(' ');
    child.attrs = child.attrs.filter(({ name }) => !/^on|^style$/.test(name));
    tidySheet(child, locale);
  }
}
