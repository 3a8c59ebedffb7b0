import type { Speaker } from '../../i18n/locale.ts';
import type { Lifecycle } from '../../listing/lifecycle.ts';
import type { TrustedDetail } from '../../listing/detail-trust.ts';
import { isLinked, isTappable } from '../../listing/trust-class.ts';
import type { ServiceView } from './service-view.ts';

/** What holds of reaching a service, for whatever shows it: the card on the site, and its preview in the editing form. */
export interface ReachView {
  isClosed: boolean;
  /** Its numbers by how they are shown: to call, to try, or as older details to check first. */
  toCall: ServiceView['phones'];
  toTry: ServiceView['phones'];
  /** Its other ways that are linked. */
  links: TrustedDetail[];
  /** What is shown as words alone, under “Older details”. */
  older: TrustedDetail[];
  /** What is said where no number is linked; undefined where one is. */
  noNumber: 'no-number' | 'no-contact' | undefined;
  /** That it is closed for a time, or will open or close on a later day; undefined where neither is so. */
  pause: string | undefined;
}

export function viewToReach({ listing: { lifecycle, planned }, details, phones }: ServiceView, speaker: Speaker): ReachView {
  const isClosed = lifecycle.status === 'closed';
  const shown = isClosed ? [] : details;
  const others = shown.filter(({ channel }) => channel !== 'phone');
  const toCall = isClosed ? [] : phones.filter(({ trust }) => isTappable(trust));
  const toTry = isClosed ? [] : phones.filter(({ trust }) => trust === 'likely');
  return {
    isClosed,
    toCall,
    toTry,
    links: others.filter(({ trust }, at) => isLinked(trust) && !isRepeated(others, at)),
    older: shown.filter(({ trust }) => trust === 'seen'),
    noNumber: toCall.length + toTry.length > 0 ? undefined : details.length === 0 ? 'no-contact' : 'no-number',
    pause: planned
      ? plannedToText(planned, speaker)
      : lifecycle.status === 'temporarily-closed'
        ? pauseToText(lifecycle.until, speaker)
        : undefined,
  };
}

// One address is often website, chat and form in one: it is linked once, by what it is there for first.
const isRepeated = (details: readonly TrustedDetail[], at: number): boolean =>
  details.slice(0, at).some(({ value }) => value === details[at]!.value);

const pauseToText = (until: string | undefined, { texts: { service }, say, date }: Speaker): string =>
  until ? say(service.temporarilyClosedUntil, { until: date(until) }) : service.temporarilyClosed;

function plannedToText({ status, since, until }: Lifecycle, { texts: { service }, say, date }: Speaker): string {
  const values = { since: date(since!), until: until ? date(until) : '' };
  if (status === 'active') return say(service.opensOn, values);
  if (status === 'closed') return say(service.closesOn, values);
  return say(until ? service.pausesFromUntil : service.pausesFrom, values);
}
