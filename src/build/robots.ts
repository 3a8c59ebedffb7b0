interface Stage {
  isLive: boolean;
  address?: string | undefined;
}

/** robots.txt: a preview refuses everybody; a live copy names its sitemap. */
export const robotsText = ({ isLive, address }: Stage): string =>
  isLive
    ? `User-agent: *\nAllow: /\nDisallow: /areas/*/cards/\nDisallow: /*/areas/*/cards/\n\nSitemap: ${address ?? ''}/sitemap.xml\n`
    : 'User-agent: *\nDisallow: /\n';

/** The sitemap of a live copy. */
export const sitemapText = (address: string, paths: readonly string[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...paths.map((path) => `<url><loc>${address}${path}</loc></url>`),
    '</urlset>\n',
  ].join('\n');
