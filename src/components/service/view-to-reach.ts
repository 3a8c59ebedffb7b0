import type { Speaker } from '../../i18n/locale.ts';
import type { ServiceView } from './service-view.ts';

/** What holds of reaching a service, for whatever shows it: the card on the site, and its preview in the editing form. */
export interface ReachView {
  isClosed: boolean;
  /** Its ways of contact are not shown: it is closed, or nobody has confirmed it for a long time. */
  isHidden: boolean;
  /** Some way to it is known. */
  isReachable: boolean;
  /** It has no number that may be rung: one that is sure stands beside it. */
  needsSureWay: boolean;
  /** That it is closed for a time; undefined where it is not. */
  pause: string | undefined;
}

export function viewToReach({ listing: { contact, lifecycle }, state, callable, phones }: ServiceView, speaker: Speaker): ReachView {
  const isClosed = lifecycle.status === 'closed';
  const isHidden = isClosed || state === 'withdrawn';
  const { website, webchat, form, email } = contact;
  return {
    isClosed,
    isHidden,
    isReachable: phones.length + contact.texts.length > 0 || Boolean(website || webchat || form || email),
    needsSureWay: isHidden || !callable || phones.length === 0,
    pause: lifecycle.status !== 'temporarily-closed' ? undefined : pauseToText(lifecycle.until, speaker),
  };
}

const pauseToText = (until: string | undefined, { texts: { service }, say, date }: Speaker): string =>
  until ? say(service.temporarilyClosedUntil, { until: date(until) }) : service.temporarilyClosed;
