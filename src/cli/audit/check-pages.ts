import { tellingWordsIn } from '../../listing/telling-words.ts';
import { contentPolicy, type InlineSources } from '../../build/content-policy.ts';
import { elementsToInline, isInlineScript } from '../../build/inline-sources.ts';
import { hasIsland, isAreaPage } from '../../build/server-settings.ts';
import { filesOf, lookAtEach, pagesOf, type Check } from './check.ts';
import type { Crawled } from './crawl.ts';
import type { PageElement } from '../../build/html-elements.ts';
import { cssToAddresses } from './page-references.ts';
import { pathToUrl } from './visit.ts';

const AHEAD = /\b(preconnect|dns-prefetch|prefetch|prerender)\b/;

/** Nothing is fetched from another host, by a page or by a style sheet, and nothing is fetched ahead. */
export const checkThirdParties: Check = (copy) =>
  lookAtEach(filesOf(copy), pathOf, (file) => {
    const here = pathToUrl(copy.base, file.path);
    const isElsewhere = (address: string) => !URL.canParse(address, here) || new URL(address, here).origin !== copy.origin;
    const loaded = file.references.filter(({ how }) => how === 'loads').map(({ address }) => address);
    const sheets = file.path.endsWith('.css') ? [file.body] : file.elements.filter(isStyle).map(({ text }) => text);
    const ahead = file.elements.filter(
      ({ name, attributes }) => (name === 'link' && AHEAD.test(attributes['rel'] ?? '')) || attributes['type'] === 'speculationrules',
    );
    const refresh = file.elements.filter(({ attributes }) => /^refresh$/i.test(attributes['http-equiv'] ?? ''));
    const refreshed = refresh.map(({ attributes }) => /url=(.*)$/i.exec(attributes['content'] ?? '')?.[1] ?? '');
    return [
      ...[...loaded, ...sheets.flatMap(cssToAddresses), ...refreshed].filter(isElsewhere).map((address) => `It loads ${address}.`),
      ...ahead.map((element) => `It fetches ahead: ${elementToText(element)}.`),
    ];
  });

/** Every page carries the policy, and has no script, style or handler inside it but the sheet of the first page or an area's, and what starts an island. */
export const checkInline: Check = (copy) =>
  lookAtEach(filesOf(copy).filter(isHtml), pathOf, ({ path, elements }) => {
    const { scripts, styles } = copy.inline[hasIsland(path) ? 'island' : isAreaPage(path) ? 'area' : 'first'];
    const ours = elements.filter((element) => {
      const found = elementsToInline([element]);
      return found.scripts.some((source) => scripts.includes(source)) || found.styles.some((source) => styles.includes(source));
    });
    const inside = elements.filter((element) => !ours.includes(element)).flatMap((element) => elementToInline(element));
    const isWhole = !/\/cards\/(details\/)?$/.test(path);
    const isWrong = isWhole && elementsToPolicy(elements) !== contentPolicy(elementsToInline(ours));
    return [...inside, ...(isWrong ? ['The policy that it carries is missing, or another.'] : [])];
  });

/** What is inside a page and its own policy allows: the rest was put in on the way. */
export function allowedInline(elements: readonly PageElement[]): InlineSources {
  const policy = elementsToPolicy(elements) ?? '';
  const { scripts, styles } = elementsToInline(elements);
  const isAllowed = (source: string) => policy.includes(source);
  return { scripts: scripts.filter(isAllowed), styles: styles.filter(isAllowed) };
}

/** The policy inside a page. */
export const elementsToPolicy = (elements: readonly PageElement[]): string | undefined =>
  elements.find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy')?.attributes['content'];

/** No title or address tells somebody who looks over a shoulder what the page is about. */
export const checkNeutral: Check = (copy) =>
  lookAtEach(pagesOf(copy), pathOf, ({ path, elements }) => {
    const title = elements.find(({ name }) => name === 'title')?.text ?? '';
    const words = [...tellingWordsIn(title), ...tellingWordsIn(pathToUrl(copy.base, path).pathname.replaceAll(/[/-]/g, ' '))];
    return title === '' ? ['It has no title.'] : words.map((word) => `Its title or address has the word “${word}”.`);
  });

function elementToInline(element: PageElement): string[] {
  const { name, attributes, text } = element;
  const handlers = Object.keys(attributes).filter((attribute) => attribute.startsWith('on'));
  return [
    ...(isInlineScript(element) || name === 'style' ? [`It has a ${name} inside it: ${text.trim().slice(0, 60)}`] : []),
    ...[...handlers, ...(attributes['style'] === undefined ? [] : ['style'])].map(
      (attribute) => `${elementToText(element)} has the attribute “${attribute}”.`,
    ),
  ];
}

const elementToText = ({ name, attributes }: PageElement): string => {
  const [attribute] = ['href', 'src', 'rel', 'id', 'class'].filter((each) => attributes[each] !== undefined);
  return attribute ? `<${name} ${attribute}="${attributes[attribute]!}">` : `<${name}>`;
};

const isStyle = ({ name }: PageElement): boolean => name === 'style';
const isHtml = (file: Crawled): boolean => file.isHtml;
const pathOf = ({ path }: Crawled): string => path;
