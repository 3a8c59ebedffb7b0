import { openReferral as texts } from '../../i18n/en/open-referral.ts';
import type { Speaker } from '../../i18n/locale.ts';
import type { Released } from '../released.ts';

/** A warning that readers of the data need before they rely on a listing, or undefined. */
export function releasedToAlert(service: Released, names: (slug: string) => string, speaker: Speaker): string | undefined {
  const sentences = [...lifecycleSentences(service, names, speaker), ...trustSentences(service), ...capacitySentences(service, speaker)];
  return sentences.length > 0 ? sentences.join(' ') : undefined;
}

function lifecycleSentences(
  { lifecycle, planned, notices, isClosed }: Released,
  names: (slug: string) => string,
  { say, date }: Speaker,
): string[] {
  const { status, successor, until, onward } = lifecycle;
  const first = {
    active: [],
    closed: [successor ? say(texts.closedSuccessor, { name: names(successor) }) : texts.closed],
    'temporarily-closed': [until ? say(texts.temporarilyClosedUntil, { until: date(until) }) : texts.temporarilyClosed],
  }[status];
  const closing = planned?.status === 'closed' ? [say(texts.closesOn, { since: date(planned.since!) })] : [];
  const news = isClosed
    ? []
    : notices.map(({ from, until, text }) => say(texts.notice, { from: date(from), until: date(until), text: text.en }));
  return [...first, ...(onward ? [onward.en] : []), ...closing, ...news];
}

function trustSentences({ isClosed, state, numbersNotConfirmed }: Released): string[] {
  if (isClosed || state === 'confirmed') return [];
  return [texts[state], ...(numbersNotConfirmed.length > 0 ? [texts.numberWithheld] : [])];
}

function capacitySentences({ isClosed, capacity }: Released, speaker: Speaker): string[] {
  const sentence = isClosed ? undefined : capacityToSentence(capacity, speaker);
  if (sentence === undefined) return [];
  return [sentence, ...(capacity.whileYouWait ? [capacity.whileYouWait.en] : [])];
}

/** That a service takes nobody new now, and how long people wait; undefined where it is open or nothing is said. */
export function capacityToSentence({ status, weeksFrom, weeksTo, asOf }: Released['capacity'], { say, date }: Speaker): string | undefined {
  if (status === 'unknown' || status === 'open' || !asOf) return undefined;
  const weeks = weeksFrom ?? weeksTo;
  const text = {
    'waiting-list': weeks === undefined ? texts.waitingList : texts.waitingListWeeks,
    paused: texts.paused,
    closed: texts.full,
  }[status];
  return say(text, { date: date(asOf), from: weeks ?? '', to: weeksTo ?? weeks ?? '' });
}
