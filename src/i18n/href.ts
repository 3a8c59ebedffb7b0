// Astro sets BASE_URL from its `base` option, always with a slash at the end. Commands run outside Vite, which has no `env`.
const BASE = import.meta.env?.BASE_URL ?? '/';

/**
 * The address of a page or file of this site, from its path below the first page: "/areas/kent/" becomes
 * "/waymark/areas/kent/" where the site is served in the folder /waymark/.
 */
export const href = (path: string): string => `${BASE}${path.slice(1)}`;

/**
 * HTML made from Markdown, with the addresses of links and pictures as they are served. Authors write paths below the first
 * page, so that the same text works in every copy.
 */
export const withHrefs = (html: string, toHref: (path: string) => string = href): string =>
  html.replaceAll(/(?<= (?:href|src)=")\/(?!\/)[^"]*/g, (path) => toHref(path));
