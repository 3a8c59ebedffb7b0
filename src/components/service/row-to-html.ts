import { escape } from 'html-escaper';
import { reasonToText } from '../../i18n/reason-to-text.ts';
import type { Speaker } from '../../i18n/locale.ts';
import { isLinked, isTappable } from '../../listing/trust-class.ts';
import type { Reason } from '../../match/reason.ts';
import { noticeToText } from './notice-to-text.ts';
import { viewToReachability } from './card-view.ts';
import type { Names } from '../site-view.ts';
import type { ServiceView } from './service-view.ts';

/** A service as a row, as HTML: the parts between which a page puts what only it can say. */
export interface Row {
  reachability: ReturnType<typeof viewToReachability>;
  /** Its name as a link, for a sentence. */
  name: string;
  kind: string;
  /** Whom it is for, where it lies over the border. */
  border: string;
  /** What is going on there for some days. */
  news: string;
  /** Its number as a button, or nothing. */
  button: string;
  isToTry: boolean;
}

const DOT = ' · ';

/**
 * A service's row on a town page. There are thousands of those and a hundred rows on each, so the markup is short and a row is put
 * together once for the whole build.
 */
export function viewToRow(view: ServiceView, reach: Reason, speaker: Speaker, names: Names): Row {
  const { listing, phones, notices, isClosedToday } = view;
  const { text, lang } = speaker.pick({ en: listing.name, cy: listing.welshName });
  const reachability = viewToReachability(view);
  const phone =
    isClosedToday || reachability !== 'reachable'
      ? undefined
      : (phones.find(({ trust }) => isTappable(trust)) ?? phones.find(({ trust }) => isLinked(trust)));
  const isToTry = phone !== undefined && !isTappable(phone.trust);
  const label = phone && (isToTry ? speaker.say(speaker.texts.service.tryNumber, { number: phone.number }) : phone.number);
  return {
    reachability,
    name: `<a href="${escape(speaker.href(`/services/${listing.slug}/`))}"${lang ? ` lang="${lang}"` : ''}>${escape(text)}</a>`,
    kind: escape(names.type(listing.types[0]!)),
    border: escape(reasonToText(reach, speaker, names)),
    news: notices
      .map((notice) => noticeToText(notice, speaker))
      .map(({ days, text }) => escape(`${days}: ${text}`))
      .join(DOT),
    button: phone ? `<a class="call-button" href="${escape(phone.href)}"><b>${escape(label!)}</b></a>` : '',
    isToTry,
  };
}

/** A row with how far it is, in words, where that is known. */
export const rowToHtml = ({ name, kind, border, news, button }: Row, distance: string | undefined, isOverTheBorder: boolean): string =>
  `${name}<p>${[kind, distance === undefined ? '' : escape(distance), isOverTheBorder ? border : '', news].filter(Boolean).join(DOT)}</p>${button}`;
