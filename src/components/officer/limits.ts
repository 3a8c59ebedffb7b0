import type { Speaker } from '../../i18n/locale.ts';
import { reasonToText } from '../../i18n/reason-to-text.ts';
import { speakerToCardWords } from '../service/card-view.ts';
import type { Listing } from '../../listing/listing.ts';
import { capacityReasons } from '../../match/capacity.ts';
import { standingReasons, type Reason } from '../../match/reasons.ts';
import type { Names } from '../site-view.ts';

interface Where {
  /** The area that it is shown in, with its councils; left out: anywhere. */
  area?: { slug: string; councils: readonly string[] } | undefined;
  /** The areas that it covers whole although it names councils. */
  wholeAreas?: readonly string[] | undefined;
  /** YYYY-MM-DD. */
  today: string;
}

/**
 * Who may come to a service and how, as it states itself, and what it doesn't say. Officers' sheets, the builder's choice, cards,
 * messages and the page behind a code all take it from here.
 */
export function listingToLimits({ coverage, eligibility, access, capacity }: Listing, { area, wholeAreas = [], today }: Where): Reason[] {
  const { areas, councils } = coverage;
  const isWhole = councils.length === 0 || (area ? [area.slug] : areas).every((one) => wholeAreas.includes(one));
  const here = area ? councils.filter((council) => area.councils.includes(council)) : councils;
  return [
    ...(isWhole ? [] : [{ key: 'only-for' as const, values: { councils: here } }]),
    // To an officer's question it is no answer: the police know of it.
    ...standingReasons({ eligibility, ...access }).filter(({ key }) => key !== 'police-need-not-know' && key !== 'police-unknown'),
    ...capacityReasons({ capacity }, { today }),
  ];
}

/** A limit in words. */
export const limitToText = (reason: Reason, speaker: Speaker, names: Pick<Names, 'council'>): string =>
  reasonToText(reason, speaker, { area: String, council: names.council, group: String, language: String });

/** What a service doesn't say, as one sentence: "Ask about: ages, genders." */
export function asksToText(asks: readonly Reason[], speaker: Speaker, names: Pick<Names, 'council'>): string {
  const words = speakerToCardWords(speaker);
  const named = asks.map((each) => reasonToText(each, words, { area: String, council: names.council, group: String, language: String }));
  return speaker.say(speaker.texts.service.askAbout, { what: speaker.list(named) });
}
