import { href } from '../i18n/href.ts';

interface Stage {
  isLive: boolean;
  address?: string | undefined;
}

/** robots.txt: a preview refuses everybody; a live copy names its sitemap. */
export const robotsText = ({ isLive, address }: Stage): string =>
  isLive
    ? `User-agent: *\nAllow: ${href('/')}\nDisallow: ${href('/areas/*/cards/')}\nDisallow: ${href('/*/areas/*/cards/')}\n\nSitemap: ${address ?? ''}/sitemap.xml\n`
    : `User-agent: *\nDisallow: ${href('/')}\n`;

/** The sitemap of a live copy, from the whole addresses of its pages. */
export const sitemapText = (addresses: readonly string[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...addresses.map((address) => `<url><loc>${address}</loc></url>`),
    '</urlset>\n',
  ].join('\n');
