import type { GetStaticPaths } from 'astro';
import { LOCALES, speakerFor } from '../i18n/locale.ts';
import { sitemapText } from '../publish/robots.ts';
import { townPages } from './_areas.ts';
import { directory, site } from './_site.ts';

// A preview has no sitemap at all.
export const getStaticPaths = (() => (site.isLive ? [{ params: { sitemap: 'sitemap' } }] : [])) satisfies GetStaticPaths;

export const GET = () => {
  const paths = [
    '/',
    '/areas/',
    '/about/data/',
    ...directory.areas.map((area) => `/areas/${area.slug}/`),
    ...townPages.map((town) => `/areas/${town.area}/${town.slug}/`),
    ...directory.services.map((service) => `/services/${service.slug}/`),
  ];
  return new Response(
    sitemapText(
      site.address ?? '',
      LOCALES.flatMap((locale) => paths.map(speakerFor(locale).path)),
    ),
    { headers: { 'content-type': 'application/xml' } },
  );
};
