import { escape } from 'html-escaper';
import { reasonToText } from '../../i18n/reason-to-text.ts';
import type { Speaker } from '../../i18n/locale.ts';
import { isLinked, isTappable } from '../../listing/trust-class.ts';
import type { Reason } from '../../match/reason.ts';
import { noticeToText } from './notice-to-text.ts';
import type { Names } from '../site-view.ts';
import type { ServiceView } from './service-view.ts';

/** A service in two lines, as HTML: the parts between which a page puts what only it can say. */
export interface Row {
  start: string;
  /** Whom it is for, where it lies over the border. */
  border: string;
  end: string;
}

const DOT = ' · ';

/**
 * The two lines of a service for town pages. There are thousands of those and a hundred rows on each: the markup is short,
 * the look stands in one rule, and a row is put together once for the whole build.
 */
export function viewToRow({ listing, phones, notices, isClosedToday }: ServiceView, reach: Reason, speaker: Speaker, names: Names): Row {
  const { town } = speaker.texts;
  const { text, lang } = speaker.pick({ en: listing.name, cy: listing.welshName });
  const phone = isClosedToday ? undefined : (phones.find(({ trust }) => isTappable(trust)) ?? phones.find(({ trust }) => isLinked(trust)));
  const news = notices.map((notice) => noticeToText(notice, speaker)).map(({ days, text }) => `${days}: ${text}`);
  const number =
    phone &&
    link(phone.href, isTappable(phone.trust) ? phone.number : speaker.say(speaker.texts.service.tryNumber, { number: phone.number }));
  return {
    start: `${link(speaker.path(`/services/${listing.slug}/`), text, lang)}<p>${escape(names.type(listing.types[0]!))}`,
    border: DOT + escape(reasonToText(reach, speaker, names)),
    end: `${DOT}${[number ?? (isClosedToday ? '' : escape(town.noNumber)), ...news.map(escape)].filter(Boolean).join(DOT)}</p>`,
  };
}

/** A row with how far it is, in words, where that is known. */
export const rowToHtml = ({ start, border, end }: Row, distance: string | undefined, isOverTheBorder: boolean): string =>
  start + (distance === undefined ? '' : DOT + escape(distance)) + (isOverTheBorder ? border : '') + end;

const link = (href: string, text: string, lang?: string): string =>
  `<a href="${escape(href)}"${lang ? ` lang="${lang}"` : ''}>${escape(text)}</a>`;
