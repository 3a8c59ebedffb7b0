import type { GetStaticPaths } from 'astro';
import { LOCALES, speakerFor, type Locale } from '../i18n/locale.ts';
import { sitemapText } from '../build/robots.ts';
import { townPages } from './_areas.ts';
import { guidesIn } from './_guides.ts';
import { directory, site } from './_site.ts';
import { upkeepPaths } from './_upkeep.ts';

// A preview has no sitemap at all.
export const getStaticPaths = (() => (site.isLive ? [{ params: { sitemap: 'sitemap' } }] : [])) satisfies GetStaticPaths;

export const GET = () => {
  const paths = (locale: Locale) => [
    '/',
    '/areas/',
    '/help/',
    '/officers/',
    '/card/',
    ...directory.areas.map((area) => `/officers/${area.slug}/`),
    '/about/accessibility/',
    '/about/data/',
    '/about/privacy/',
    '/data/',
    '/data/embed/',
    '/editor/',
    '/upkeep/handbook/',
    ...guidesIn(locale).map((guide) => `/help/${guide.slug}/`),
    ...directory.areas.map((area) => `/areas/${area.slug}/`),
    ...directory.areas.map((area) => `/areas/${area.slug}/topics/`),
    ...townPages.map((town) => `/areas/${town.area}/${town.slug}/`),
    ...upkeepPaths,
    ...directory.services.map((service) => `/services/${service.slug}/`),
  ];
  return new Response(
    sitemapText(
      site.address ?? '',
      LOCALES.flatMap((locale) => paths(locale).map(speakerFor(locale).path)),
    ),
    { headers: { 'content-type': 'application/xml' } },
  );
};
