import type { Speaker } from '../../i18n/locale.ts';

/** What is shown of a notice. */
export interface ShownNotice {
  text: { en: string; cy: string };
  /** Its first and its last day, YYYY-MM-DD. */
  from: string;
  until: string;
  /** Whether what it is about is closed on these days. */
  closed: boolean;
}

/** A notice in words, with its days: the reader can tell whether they have come. */
export function noticeToText({ text, from, until }: ShownNotice, { locale, say, date, texts }: Speaker): { days: string; text: string } {
  const days = from === until ? date(from) : say(texts.service.noticeDays, { from: date(from), until: date(until) });
  return { days, text: text[locale] };
}
