import type { PlainMap } from '../../edit/edit-yaml.ts';
import type { Speaker } from '../../i18n/locale.ts';
import type { FactGroup } from '../../listing/confirmation.ts';
import { factsToDigest, filledGroups, type StatedFacts } from '../../listing/fact-digest.ts';
import { QUESTIONS, type Ask, type Question } from '../../upkeep/asking/ask-code.ts';
import type { EditorIndex } from '../../upkeep/editor-index.ts';
import { groupToLines, type FactLine } from '../editor/fact-lines.ts';
import type { CheckGroup, CheckListing } from './check-listing.ts';

/** The most lines that one provider is asked about at a time. */
export const MOST_LINES = 15;

/**
 * What a listing's provider can be asked, from its file's data, in one language: everything that each group states, and what isn't
 * known. A group with a fact that is hidden is left out: its facts may not be written out, and nobody can vouch for what they don't see.
 */
export function listingToCheck(data: PlainMap, index: EditorIndex, speaker: Speaker): CheckListing<FactLine> {
  const filled = filledGroups(data);
  const groups = filled.filter((group) => group !== 'places' || !hasHiddenPlace(data));
  const name = speaker.locale === 'cy' ? (data['welshName'] ?? data['name']) : data['name'];
  return {
    name: String(name),
    groups: Object.fromEntries(
      groups.map((group): [FactGroup, CheckGroup<FactLine>] => [
        group,
        { digest: groupToShortDigest(data, group)!, lines: shorten(groupToLines(data, group, index, speaker), group, speaker) },
      ]),
    ),
    questions: QUESTIONS.filter((group) => !filled.includes(group) && isWorthAsking(group, data)),
  };
}

/**
 * The digest of a group of facts that a code carries: ten hex digits, undefined where the listing states nothing. Only for groups
 * that are public to the last fact: the digest of a hidden one would let anybody try values until one fits.
 */
const groupToShortDigest = (data: StatedFacts, group: FactGroup): string | undefined =>
  factsToDigest(data, group)?.split('-')[1]!.slice(0, 10);

const hasHiddenPlace = (data: PlainMap): boolean =>
  Array.isArray(data['places']) && data['places'].some((place) => ((place as PlainMap)['show'] ?? 'public') !== 'public');

/** A phone line for the whole country takes everybody who calls; one number has no hours before it is known. */
function isWorthAsking(question: Question, data: PlainMap): boolean {
  const { areas } = data['coverage'] as { areas?: unknown[] };
  const { phones = [] } = (data['contact'] ?? {}) as { phones?: { opening?: unknown }[] };
  if (question === 'capacity') return areas !== undefined && areas.length > 0;
  return question === 'contact' || (phones.length > 0 && phones.every(({ opening }) => opening === undefined));
}

// Room for every question besides the longest group.
const LINES_OF_GROUP = MOST_LINES - QUESTIONS.length;

/** The lines of a group; what doesn't fit on one of its own is together on the last. */
function shorten(all: FactLine[], group: FactGroup, speaker: Speaker): FactLine[] {
  // "How to reach it, Phones 1": neither the page nor the e-mail has a heading for each group, and the rest says enough.
  const lines = all.map((line) => (group === 'identity' ? line : { ...line, label: line.label.replace(/^[^,]*, (?=.)/, '') }));
  if (lines.length <= LINES_OF_GROUP) return lines;
  const rest = lines.slice(LINES_OF_GROUP - 1).map(({ label, text }) => `${label}: ${text}`);
  return [...lines.slice(0, LINES_OF_GROUP - 1), { label: speaker.texts.asking.rest, text: rest.join('; '), field: '' }];
}

/** What to ask of a listing: the groups that are due, in their order, as many as fit, then what isn't known. */
export function chooseAsk(listing: CheckListing<FactLine>, due: readonly FactGroup[]): Pick<Ask, 'groups' | 'questions'> {
  const { questions } = listing;
  let left = MOST_LINES - questions.length;
  const groups = due.flatMap((group) => {
    const { digest, lines } = listing.groups[group] ?? { digest: '', lines: [] };
    if (lines.length === 0 || lines.length > left) return [];
    left -= lines.length;
    return [{ group, digest }];
  });
  return { groups, questions };
}
