import { feed as texts } from '../../i18n/en/feed.ts';
import { messageToText, type Message, type Values } from '../../i18n/message.ts';
import type { BadFeed } from '../../export/open-referral/reading/page.ts';
import type { FeedPlan, Outcome } from '../../export/open-referral/reading/plan.ts';
import { valueToQuote } from '../../directory/problem.ts';

const say = (message: Message, values: Values = {}): string => messageToText(message, values, 'en-GB');

/** Which feed is not taken, why, and what to do. What a stranger wrote is quoted without signs that a terminal would follow. */
export function badFeedToText({ key, values }: BadFeed, source: string): string {
  const shown = key === 'not-json' ? { ...values, found: valueToQuote(values['found']) } : values;
  return say(texts.refused, { source, why: say((texts.bad as Record<string, Message>)[key] ?? key, shown) });
}

/** What became of each service of a feed that is about our kinds of help, then the sums. */
export function planToLines({ outcomes, record }: FeedPlan): string[] {
  const count = (kind: Outcome['kind']) => outcomes.filter((outcome) => outcome.kind === kind).length;
  const sums = say(texts.sums, {
    count: record.count,
    joined: count('joined'),
    new: count('new'),
    unsure: count('unsure'),
    unusable: count('unusable'),
    elsewhere: record.count - outcomes.length,
  });
  return [...outcomes.flatMap(outcomeToLines), sums, ''];
}

function outcomeToLines({ kind, name, listings, unmapped, kept }: Outcome): string[] {
  const evidence = (all: Outcome['listings'][number]) => all.evidence.map((each) => texts.evidence[each]).join(', ');
  const quoted = valueToQuote(name);
  const [first] = listings;
  const head =
    kind === 'joined'
      ? say(texts.joined, { name: quoted, slug: first!.slug, evidence: evidence(first!) })
      : kind === 'unsure'
        ? say(texts.unsure, { name: quoted, listings: listings.map((each) => `${each.slug} (${evidence(each)})`).join(', ') })
        : say(kind === 'new' ? texts.new : texts.unusable, { name: quoted });
  const lines = unmapped.map(
    ({ key, found }) => `  ? ${say((texts.unmapped as Record<string, Message>)[key] ?? key, { found: valueToQuote(found) })}`,
  );
  return [head, ...lines, ...(kept.length > 0 ? [`  = ${say(texts.kept, { fields: kept.join(', ') })}`] : [])];
}

/** The same for machines. */
export const planToJson = ({ outcomes, record: { source, on, count } }: FeedPlan) => ({
  source,
  on,
  count,
  services: outcomes.map(({ change, ...outcome }) => ({ ...outcome, ref: change?.ref })),
});
