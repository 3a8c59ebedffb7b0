import type { FactGroup } from '../../listing/confirmation.ts';
import type { Ask, Question } from '../../upkeep/asking/ask-code.ts';

/** A line about one fact, or a few that belong together. */
export interface CheckLine {
  label: string;
  text: string;
}

/** A group of facts as a provider is asked about it. */
export interface CheckGroup<Line extends CheckLine> {
  digest: string;
  lines: Line[];
}

/** A listing as its provider is asked about it, in one language. */
export interface CheckListing<Line extends CheckLine = CheckLine> {
  name: string;
  groups: Partial<Record<FactGroup, CheckGroup<Line>>>;
  questions: Question[];
}

/** What the page fetches: the listings of an area by their references, the same file for each of them. */
export type CheckFile = Record<string, CheckListing>;

/** A numbered line: of a group of facts, or a question. */
export type NumberedLine<Line> = { group: FactGroup; line: Line } | { question: Question };

/** The lines of an ask in the order of their numbers; undefined where the listing's facts are not the ones that were asked about. */
export function askToLines<Line extends CheckLine>(
  { groups, questions }: Pick<Ask, 'groups' | 'questions'>,
  listing: CheckListing<Line>,
): NumberedLine<Line>[] | undefined {
  if (groups.some(({ group, digest }) => listing.groups[group]?.digest !== digest)) return undefined;
  return [
    ...groups.flatMap(({ group }) => listing.groups[group]!.lines.map((line) => ({ group, line }))),
    ...questions.map((question) => ({ question })),
  ];
}
