import type { Speaker } from '../../i18n/locale.ts';
import type { ServiceView } from '../service/service-view.ts';
import type { Names } from '../site-view.ts';

/** Above this many, services are listed under the councils they cover. */
const MANY = 40;

interface Group {
  heading: string;
  views: ServiceView[];
}

/** The services that cover an area: in one list, or, when there are many, those for all of it and then council by council. */
export function byCouncil(
  views: readonly ServiceView[],
  area: { slug: string; councils: readonly { slug: string }[] },
  names: Names,
  { texts, say }: Speaker,
): Group[] {
  const name = names.area(area.slug);
  if (views.length <= MANY) return [{ heading: say(texts.areas.groupCovers, { area: name }), views: [...views] }];
  const own = area.councils.map((council) => council.slug);
  const isLocal = (view: ServiceView) => view.listing.coverage.councils.some((council) => own.includes(council));
  return [
    { heading: say(texts.areas.wholeAreaHeading, { area: name }), views: views.filter((view) => !isLocal(view)) },
    ...own.map((council) => ({
      heading: say(texts.areas.councilHeading, { council: names.council(council) }),
      // A service for several councils stands under the first, so that each card is there once.
      views: views.filter((view) => isLocal(view) && view.listing.coverage.councils.find((each) => own.includes(each)) === council),
    })),
  ].filter((group) => group.views.length > 0);
}
