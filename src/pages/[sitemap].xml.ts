import type { APIRoute, GetStaticPaths } from 'astro';
import { LOCALES, speakerFor, type Locale } from '../i18n/locale.ts';
import { sitemapText } from '../build/robots.ts';
import { townPages } from './_areas.ts';
import { guidesIn } from './_guides.ts';
import { directory, site as copy } from './_site.ts';
import { upkeepPaths } from './_upkeep.ts';

// A preview has no sitemap at all.
export const getStaticPaths = (() => (copy.isLive ? [{ params: { sitemap: 'sitemap' } }] : [])) satisfies GetStaticPaths;

export const GET: APIRoute = ({ site }) => {
  const paths = (locale: Locale) => [
    '/',
    '/areas/',
    '/map/',
    '/help/',
    '/search/',
    '/officers/',
    '/card/',
    '/check/',
    ...directory.areas.flatMap((area) => [`/officers/${area.slug}/`, `/officers/${area.slug}/card/`]),
    '/about/accessibility/',
    '/about/data/',
    '/about/licences/',
    '/about/privacy/',
    '/about/proof/',
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
  const addresses = LOCALES.flatMap((locale) => paths(locale).map((path) => new URL(speakerFor(locale).href(path), site).href));
  return new Response(sitemapText(addresses), { headers: { 'content-type': 'application/xml' } });
};
