import { reasonToText, type ReasonNames, type ReasonWords } from '../../i18n/reason-to-text.ts';
import type { ReasonKey } from '../../i18n/keys.ts';
import type { Reason } from '../../match/reason.ts';

/** What a list's heading says already, and what is good to know but fits a service's own page. */
export const NOT_ON_CARDS: ReadonlySet<ReasonKey> = new Set<ReasonKey>([
  'covers',
  'serves-england-and-wales',
  'serves-england',
  'serves-wales',
  'self-referral',
  'police-need-not-know',
  'sooner-is-better',
  'through-nhs-111',
]);

/** What is true whatever was asked: after what answers the person's own questions. */
const STANDING = new Set<ReasonKey>([
  'for-all-genders',
  'for-genders',
  'all-ages',
  'ages-between',
  'ages-from',
  'ages-to',
  'gender-unknown',
  'age-unknown',
  'self-referral-unknown',
  'police-unknown',
]);

const MOST_FACTS = 4;
const MOST_ASKS = 3;

/** A card's line of facts, and the line of what to ask about; both short, the answers to the person's own questions first. */
export function reasonsToLines(
  reasons: readonly Reason[],
  words: ReasonWords,
  names: ReasonNames,
  today?: string,
): { facts: string[]; ask: string[] } {
  const sorted = [...reasons].sort((a, b) => Number(STANDING.has(a.key)) - Number(STANDING.has(b.key)));
  const toTexts = (some: readonly Reason[]) => some.map((reason) => reasonToText(reason, words, names, today));
  return {
    facts: toTexts(sorted.filter(({ key, ask }) => !ask && !NOT_ON_CARDS.has(key)).slice(0, MOST_FACTS)),
    ask: toTexts(sorted.filter(({ ask }) => ask).slice(0, MOST_ASKS)),
  };
}
