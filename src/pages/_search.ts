// The list of all pages, which the search page has for anyone who cannot search.
import type { PageKind } from '../search/site-search.ts';
import type { Speaker } from '../i18n/locale.ts';
import { PLACEHOLDERS } from '../build/search-page.ts';
import { guidesIn } from './_guides.ts';
import { directory, namesFor, site } from './_site.ts';

interface Listed {
  path: string;
  text: string;
  lang?: 'en' | 'cy' | undefined;
}

/** Every page but those of towns, which are reached from their areas, and those of single commissioners, reached from upkeep. */
function allPages(speaker: Speaker): { kind: PageKind; pages: Listed[] }[] {
  const { texts, pick, compare, locale } = speaker;
  const names = namesFor(speaker);
  const byText = (a: Listed, b: Listed) => compare(a.text, b.text);
  const areas = directory.areas.map(({ slug }) => ({ slug, name: names.area(slug) }));
  return [
    {
      kind: 'guides',
      pages: guidesIn(locale).map(({ slug, title, language }) => ({
        path: `/help/${slug}/`,
        text: title,
        lang: language === locale ? undefined : language,
      })),
    },
    { kind: 'areas', pages: areas.map(({ slug, name }) => ({ path: `/areas/${slug}/`, text: name })).sort(byText) },
    {
      kind: 'services',
      pages: directory.services
        .map(({ slug, name, welshName }) => {
          const own = pick({ en: name, cy: welshName });
          return { path: `/services/${slug}/`, text: own.text, lang: own.lang };
        })
        .sort(byText),
    },
    {
      kind: 'about',
      pages: [
        { path: '/', text: texts.home.heading },
        { path: '/help/', text: texts.help.heading },
        { path: '/areas/', text: texts.areas.heading },
        { path: '/about/privacy/', text: texts.privacy.heading },
        { path: '/about/accessibility/', text: texts.access.heading },
        { path: '/about/data/', text: texts.about.heading },
        { path: '/about/proof/', text: texts.proof.heading },
        { path: '/about/licences/', text: texts.licences.heading },
      ],
    },
    {
      kind: 'officers',
      pages: [
        { path: '/officers/', text: texts.officers.heading },
        ...areas.map(({ slug, name }) => ({ path: `/officers/${slug}/`, text: name })).sort(byText),
      ],
    },
    {
      kind: 'upkeep',
      pages: [
        { path: '/upkeep/', text: texts.upkeep.heading },
        { path: '/upkeep/handbook/', text: texts.editor.handbook },
        { path: '/editor/', text: texts.editor.title },
        { path: '/data/', text: texts.data.heading },
        { path: '/data/embed/', text: texts.embed.title },
      ],
    },
  ];
}

export const searchProps = (speaker: Speaker) => ({ speaker, site, all: allPages(speaker), packs: PLACEHOLDERS });
