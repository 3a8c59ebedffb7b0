import type { finder } from '../../i18n/en/finder.ts';
import type { keep } from '../../i18n/en/keep.ts';
import type { Message } from '../../i18n/message.ts';
import type { MapTexts } from '../map/service-map/map-options.ts';
import type { FinderConfig } from './finder-config.ts';
import { fetchJson } from './place-loader.ts';

/** The texts of what few people open: they come with it, so that nobody else waits for them. */
export interface LaterTexts {
  map: { texts: MapTexts; caption: Message; showInList: string };
  keep: Record<Exclude<keyof typeof keep, 'kept'>, string> & { kept: Message };
  /** What each kind of service is called where nobody may learn what it is for. */
  neutralNames: Record<string, string>;
  words: Record<(typeof WORD_TEXTS)[number] | 'headingPages', Message>;
}

/** The finder's texts for what words find. */
export const WORD_TEXTS = ['headingTopic', 'headingGuess', 'headingWords', 'noServices'] as const satisfies (keyof typeof finder)[];

let loading: Promise<LaterTexts> | undefined;

/** Fetches them once; what failed is asked for again the next time. */
export function loadLaterTexts({ tables }: { tables: Pick<FinderConfig['tables'], 'laterTexts'> }): Promise<LaterTexts> {
  loading ??= fetchJson<LaterTexts>(tables.laterTexts).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
