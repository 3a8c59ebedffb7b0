import type { Speaker } from '../../i18n/locale.ts';
import type { Confirmation } from '../../listing/confirmation.ts';
import type { ConfirmationState } from '../../listing/confirmation-state.ts';
import type { LineTest } from '../../listing/line-test.ts';
import type { ServiceView } from './service-view.ts';

/** The name of a state. */
export function stateToText(state: ConfirmationState, { texts }: Speaker): string {
  const { service } = texts;
  return {
    confirmed: service.stateConfirmed,
    due: service.stateDue,
    unconfirmed: service.stateUnconfirmed,
    overdue: service.stateOverdue,
    withdrawn: service.stateWithdrawn,
  }[state];
}

/** When, with whom and how something was confirmed. */
export function confirmationToText({ on, by, how }: Confirmation, { texts, say, date }: Speaker): string {
  return say(texts.service.confirmedOn, { date: date(on), who: texts.service.by[by], how: texts.service.how[how] });
}

/** What the last test call to a number found, and when. */
export const testToText = (number: string, { on, answered, minutes }: LineTest, { texts: { service }, say, date }: Speaker): string =>
  say(minutes === undefined ? service.tested : service.testedAfter, {
    number,
    what: service.testAnswers[answered],
    date: date(on),
    count: minutes ?? 0,
  });

/** The state of a listing, and what it is based on. Neither ends in a full stop. */
export function trustToText(
  { listing, state }: Pick<ServiceView, 'listing' | 'state'>,
  speaker: Speaker,
): { label: string; detail: string; isSure: boolean } {
  const confirmation = listing.confirmed.contact;
  const detail =
    confirmation && state !== 'unconfirmed' ? confirmationToText(confirmation, speaker) : sourcesToText(listing.sources, speaker);
  return { label: stateToText(state, speaker), detail, isSure: state === 'confirmed' };
}

function sourcesToText(sources: readonly { pageDate?: string | undefined }[], { texts, say, date }: Speaker): string {
  if (sources.length === 0) return '';
  const newest = sources
    .flatMap((source) => source.pageDate ?? [])
    .sort()
    .at(-1);
  const undated = sources.length === 1 ? texts.service.fromSourcesUndatedOne : texts.service.fromSourcesUndated;
  const when =
    newest === undefined ? undated : sources.length === 1 ? date(newest) : say(texts.service.fromSourcesNewest, { date: date(newest) });
  return `${say(texts.service.fromSources, { count: sources.length })}, ${when}`;
}
