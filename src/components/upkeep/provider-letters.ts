import type { Speaker } from '../../i18n/locale.ts';
import type { Contracts } from '../../upkeep/contracts.ts';
import type { ReviewEntry } from '../../upkeep/review-queue.ts';
import { soleToText, tasksToFacts } from '../../upkeep/task-to-text.ts';
import type { Names } from '../site-view.ts';
import { listingToLetterFacts } from './letter-facts.ts';

/** One ready e-mail to a provider, about all of its listings that need somebody. */
export interface ProviderLetter {
  /** Its file name, where it becomes a file. */
  slug: string;
  provider: string;
  to?: string | undefined;
  /** Neutral: it may be seen on a screen. */
  subject: string;
  text: string;
}

/** The letters for a queue, in its order. A listing whose provider is not recorded has a letter of its own. */
export function providerLetters(entries: readonly ReviewEntry[], speaker: Speaker, names: Names, contracts?: Contracts): ProviderLetter[] {
  const groups = Map.groupBy(entries, ({ service }) => service.provider ?? `listing-${service.slug}`);
  return [...groups].map(([slug, own]) => {
    const [{ service: first }] = own as [ReviewEntry];
    const name = names.service(first.slug).name;
    const { letters } = speaker.texts.upkeep;
    return {
      slug,
      provider: first.provider ? names.provider(first.provider) : speaker.say(letters.unknownProvider, { name }),
      to: addressOf(own, contracts),
      subject: speaker.say(letters.subject, {
        name: speaker.list(own.map(({ service }) => `${names.service(service.slug).name} (${service.ref})`)),
      }),
      text: entriesToText(own, speaker, names),
    };
  });
}

// A mailbox from a private sheet is where the provider wants to be asked; else the public one.
const addressOf = (entries: readonly ReviewEntry[], contracts: Contracts | undefined): string | undefined =>
  entries.flatMap(({ service }) => contracts?.get(service.slug)?.mailbox ?? [])[0] ??
  entries.flatMap(({ service }) => service.contact.email ?? [])[0];

function entriesToText(entries: readonly ReviewEntry[], speaker: Speaker, names: Names): string {
  const { letters } = speaker.texts.upkeep;
  return [
    letters.greeting,
    letters.intro,
    letters.reply,
    letters.never,
    ...entries.map((entry) => entryToText(entry, speaker, names)),
    letters.thanks,
  ].join('\n\n');
}

function entryToText({ service, tasks, sole }: ReviewEntry, speaker: Speaker, names: Names): string {
  const { upkeep } = speaker.texts;
  const { letters } = upkeep;
  const name = names.service(service.slug).name;
  const standing = soleToText(sole, speaker, names);
  return [
    `${name.toLocaleUpperCase(speaker.tag)} (${speaker.say(letters.reference, { ref: service.ref })})`,
    ...(standing ? [speaker.say(letters.sole, { what: standing })] : []),
    speaker.say(letters.ask, { tasks: tasksToFacts(tasks.slice(0, 3), speaker) }),
    ...listingToLetterFacts(service, speaker, names).map(({ term, text }) =>
      text === '' ? `\n${term}\n  ${letters.missing}` : `\n${term}: ${text}\n  ${letters.right}`,
    ),
  ].join('\n');
}
