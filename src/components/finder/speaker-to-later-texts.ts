import type { Bilingual, Speaker } from '../../i18n/locale.ts';
import { WORD_TEXTS, type LaterTexts } from './later-texts.ts';

/** The texts that the finder fetches later, in one language. */
export function speakerToLaterTexts(
  speaker: Speaker,
  types: readonly { id: string; neutral: Bilingual }[],
  hasOfficialShapes: boolean,
): LaterTexts {
  const { finder, guides, keep, map, official } = speaker.texts;
  return {
    map: {
      texts: hasOfficialShapes ? { ...map, credit: official.mapCredit } : map,
      caption: finder.mapCaption,
      showInList: finder.showInList,
    },
    keep,
    neutralNames: Object.fromEntries(types.map(({ id, neutral }) => [id, speaker.pick(neutral).text])),
    words: {
      ...(Object.fromEntries(WORD_TEXTS.map((key) => [key, finder[key]])) as Pick<LaterTexts['words'], (typeof WORD_TEXTS)[number]>),
      headingPages: guides.headingPages,
    },
  };
}
