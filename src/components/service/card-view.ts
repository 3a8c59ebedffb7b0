import type { Speaker } from '../../i18n/locale.ts';
import type { ReasonWords } from '../../i18n/reason-to-text.ts';
import type { TrustedDetail } from '../../listing/detail-trust.ts';
import { isLinked, isTappable } from '../../listing/trust-class.ts';
import { NHS_ADVICE } from '../safety/emergency.ts';
import { phoneToDetails } from './phone-to-details.ts';
import type { ServiceView } from './service-view.ts';
import { viewToReach } from './view-to-reach.ts';

/** A sentence under a button; where it names a number, {line} is in its text. */
export interface Line {
  text: string;
  lang?: string | undefined;
  number?: string | undefined;
  href?: string | undefined;
  /** The number is that of the fallback helpline. */
  isFallback?: boolean;
}

/** How a card lets people get in touch: one button, or one sentence that says that there is no way yet. */
export interface CardContact {
  /** That it is closed for a time, or will open or close on a later day. */
  pause: string | undefined;
  button: { href: string; message?: string; number: string; isSecond: boolean; isToTry: boolean } | undefined;
  lines: Line[];
}

/** What may be called, best first: a number to rely on, one to try, NHS 111 for a referral centre, then another way. */
export function viewToContact(view: ServiceView, fallback: { number: string; href: string }, speaker: Speaker): CardContact {
  const { toCall, toTry, links, noNumber, pause } = viewToReach(view, speaker);
  const { service } = speaker.texts;
  const [known] = toCall;
  const [untried] = toTry;
  if (known) {
    return {
      pause,
      button: { href: known.href, message: service.callNumber, number: known.number, isSecond: false, isToTry: false },
      lines: phoneToLines(known, speaker),
    };
  }
  if (untried) {
    return {
      pause,
      button: { href: untried.href, message: service.tryNumber, number: untried.number, isSecond: true, isToTry: true },
      lines: [
        { text: service.ifNobodyAnswers, number: fallback.number, href: fallback.href, isFallback: true },
        ...(view.isReferralCentre ? [{ text: service.orThrough111, number: NHS_ADVICE, href: `tel:${NHS_ADVICE}` }] : []),
      ],
    };
  }
  if (view.isReferralCentre) {
    const button = { href: `tel:${NHS_ADVICE}`, message: service.callNhs, number: NHS_ADVICE, isSecond: true, isToTry: false };
    return { pause, button, lines: [{ text: `${service.noNumber} ${service.through111}` }] };
  }
  const [link] = links;
  if (link) {
    const button = { href: detailToHref(link), number: detailToName(link, speaker), isSecond: true, isToTry: !isTappable(link.trust) };
    return { pause, button, lines: [{ text: button.isToTry ? `${service.notChecked} ${service.noNumber}` : service.noNumber }] };
  }
  return { pause, button: undefined, lines: [{ text: noNumber === 'no-contact' ? service.noContact : service.noNumber }] };
}

/** What is said under a number: whose it is, what a call costs, when somebody answers. */
export function phoneToLines(phone: ServiceView['phones'][number], speaker: Speaker): Line[] {
  const label = phone.label && speaker.pick(phone.label);
  const hours = phone.hoursInWords && speaker.pick(phone.hoursInWords);
  const details = phoneToDetails(phone, speaker).join(' · ');
  return [
    ...(label ? [label] : []),
    ...(details ? [{ text: details }] : []),
    ...(hours ? [{ text: speaker.say(speaker.texts.service.hoursInWords, { hours: hours.text }), lang: hours.lang }] : []),
  ];
}

/** The hours of the service itself, where none of its numbers says them: a number keeps its own hours, among older details too. */
export function viewToServiceHours({ listing, phones, hours }: ServiceView, speaker: Speaker): Omit<Line, 'number'>[] {
  const { service } = speaker.texts;
  const inWords = listing.hours.inWords && speaker.pick(listing.hours.inWords);
  const isOfOlderNumbers = phones.length > 0 && !phones.some(({ trust }) => isLinked(trust));
  return [
    ...(hours && !isOfOlderNumbers && !phones.some((phone) => phone.hours === hours)
      ? [{ text: speaker.say(service.hoursInWords, { hours }) }]
      : []),
    ...(inWords && !isOfOlderNumbers ? [{ text: speaker.say(service.hoursInWords, { hours: inWords.text }), lang: inWords.lang }] : []),
    ...(listing.hours.byAppointment === 'yes' ? [{ text: service.byAppointment }] : []),
  ];
}

const SCHEMES: Partial<Record<TrustedDetail['channel'], string>> = { email: 'mailto:', text: 'sms:' };

/** The address of a detail that is linked. */
export const detailToHref = ({ channel, value }: TrustedDetail): string =>
  `${SCHEMES[channel] ?? ''}${channel === 'text' ? value.replace(/\s/g, '') : value}`;

/** What a link to it is called. */
export function detailToName({ channel, value, trust }: TrustedDetail, { texts: { service } }: Speaker): string {
  if (channel === 'text') return `${service.channels.text} ${value}`;
  return isTappable(trust) ? service.channels[channel] : service.tryWebsite;
}

/** Whether people can get in touch with a service from here: now, only by details to check first, or not yet. */
export const viewToReachability = ({ details, listing }: Pick<ServiceView, 'details' | 'listing'>): 'reachable' | 'seen' | 'none' =>
  listing.lifecycle.status === 'active' && details.some(({ trust }) => isLinked(trust))
    ? 'reachable'
    : details.length > 0
      ? 'seen'
      : 'none';

/** The words of a card: what is not known is only named there, after "Ask about". */
export const speakerToCardWords = ({ tag, list, texts }: Speaker): ReasonWords => ({
  tag,
  list,
  texts: { reasons: { ...texts.reasons, ...texts.unknowns }, genders: texts.genders },
});
