import type { PageElement } from '../../build/html-elements.ts';

/** What an element leads to or loads: `loads` is fetched by the browser by itself, `leads` when somebody follows it. */
export interface Reference {
  how: 'loads' | 'leads';
  address: string;
  element: PageElement;
}

// Attributes whose address a browser fetches by itself, by element; a star means any element.
const LOADING: Record<string, readonly string[]> = {
  script: ['src'],
  img: ['src'],
  source: ['src'],
  iframe: ['src'],
  frame: ['src'],
  embed: ['src'],
  object: ['data'],
  audio: ['src'],
  video: ['src', 'poster'],
  track: ['src'],
  input: ['src'],
  use: ['href', 'xlink:href'],
  image: ['href', 'xlink:href'],
  form: ['action'],
  button: ['formaction'],
  base: ['href'],
  'waymark-search': ['data-worker', 'data-pack'],
  '*': ['ping', 'background'],
};
// Links in the head that name a page and load nothing.
const NAMING = /^(canonical|alternate|author|license|help|next|prev|search)$/;

/** Everything that the elements of a page load or lead to, as it is written there. */
export const elementsToReferences = (elements: readonly PageElement[]): Reference[] =>
  elements.flatMap((element) => {
    const { name, attributes } = element;
    const loaded = [...(LOADING[name] ?? []), ...LOADING['*']!].flatMap((attribute) => attributes[attribute] ?? []);
    const sets = attributes['srcset']?.split(',').map((part) => part.trim().split(/\s/)[0]!) ?? [];
    const href = attributes['href'];
    if (name === 'link' && href !== undefined && !NAMING.test(attributes['rel'] ?? '')) loaded.push(href);
    const leads = (name === 'a' || name === 'area') && href !== undefined ? [href] : [];
    return [
      ...[...loaded, ...sets].map((address): Reference => ({ how: 'loads', address, element })),
      ...leads.map((address): Reference => ({ how: 'leads', address, element })),
    ];
  });

/** Addresses that a style sheet loads. */
export const cssToAddresses = (css: string): string[] =>
  [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/g)].map(([, url, imported]) => (url ?? imported)!);

/** Files in the same folder that a built script may load later. */
export const scriptToAddresses = (script: string): string[] =>
  [...script.matchAll(/["'`]((?:\.\/|(?:\/[\w.~-]+)*\/_astro\/)[\w.-]+\.(?:js|css|json))["'`]/g)].map(([, address]) => address!);
