import { escape } from 'html-escaper';
import { renderSVG } from 'uqr';
import type { Speaker } from '../../i18n/locale.ts';
import { askToFragment, type SignedAsk } from '../../upkeep/asking/ask-code.ts';
import { askToLines, type CheckListing } from './check-listing.ts';

/** One listing in an e-mail: what is asked, and the listing in one language. */
export interface AskedListing {
  ask: SignedAsk;
  listing: CheckListing;
}

/** What an e-mail says besides the facts. */
export interface AskOccasion {
  /** Where the site is, with its folder, without a slash at the end: the page is `/check/` below it. */
  address: string;
  sender: string;
  /** Whom to ask. */
  questions: string;
  /** The day by which an answer is wanted. */
  deadline: string;
  /** When it was asked first, where this is a reminder. */
  firstAsked?: string | undefined;
}

/** A paragraph of an e-mail; with an address it is a link on a line of its own. */
type Paragraph = { lines: string[]; isHeading?: true } | { link: string };

/** The e-mail about some listings of one mailbox, in each of the languages that its readers have, as text and as simple HTML. */
export function asksToMail(
  inLanguages: readonly { speaker: Speaker; listings: readonly AskedListing[] }[],
  occasion: AskOccasion,
): { subject: string; text: string; html: string } {
  const subjects = inLanguages.map(({ speaker, listings }) => {
    const { mail } = speaker.texts.asking;
    const message = occasion.firstAsked ? mail.reminderSubject : mail.subject;
    return speaker.say(message, { refs: speaker.list(listings.map(({ ask }) => ask.ref)) });
  });
  const paragraphs = inLanguages.map(({ speaker, listings }) => ({ tag: speaker.tag, all: toParagraphs(speaker, listings, occasion) }));
  return {
    subject: subjects.join(' / '),
    text: `${paragraphs.map(({ all }) => all.map(paragraphToText).join('\n\n')).join(`\n\n${'-'.repeat(40)}\n\n`)}\n`,
    html: `<!doctype html>\n<html><body>\n${paragraphs
      .map(({ tag, all }) => `<div lang="${tag}">\n${all.map(paragraphToHtml).join('\n')}\n</div>`)
      .join('\n<hr>\n')}\n</body></html>\n`,
  };
}

function toParagraphs(speaker: Speaker, listings: readonly AskedListing[], occasion: AskOccasion): Paragraph[] {
  const { say, texts } = speaker;
  const { mail } = texts.asking;
  const { address, sender, questions, deadline, firstAsked } = occasion;
  const say1 = (...lines: string[]): Paragraph => ({ lines });
  return [
    say1(mail.greeting),
    ...(firstAsked ? [say1(say(mail.reminder, { date: speaker.date(firstAsked) }))] : []),
    say1(say(mail.why, { site: address.replace(/^https:\/\//, '') })),
    say1(say(mail.please, { deadline: speaker.date(deadline) })),
    ...listings.flatMap(({ ask, listing }): Paragraph[] => [
      { lines: [say(mail.listing, { name: listing.name, ref: ask.ref })], isHeading: true },
      say1(mail.open),
      { link: askToLink(ask, address, speaker) },
      say1(...askToTextLines(ask, listing, speaker)),
    ]),
    say1(mail.byReply),
    say1(mail.otherwise),
    say1(say(mail.questions, { askWhom: questions })),
    say1(mail.never),
    say1(mail.thanks, sender),
  ];
}

/** The address that opens the page on an ask, in a language. */
export const askToLink = (ask: SignedAsk, address: string, { locale }: Pick<Speaker, 'locale'>): string =>
  `${address}${locale === 'en' ? '' : `/${locale}`}/check/#${askToFragment(ask)}`;

/** The numbered lines of an ask, as text. */
export function askToTextLines(ask: SignedAsk, listing: CheckListing, { say, texts }: Speaker): string[] {
  const { mail, questions } = texts.asking;
  return askToLines(ask, listing)!.map((each, at) =>
    'question' in each
      ? say(mail.question, { number: at + 1, label: questions[each.question] })
      : `${at + 1}. ${each.line.label}${each.line.label.endsWith('?') ? '' : ':'} ${each.line.text}`,
  );
}

const paragraphToText = (paragraph: Paragraph): string => ('link' in paragraph ? `<${paragraph.link}>` : paragraph.lines.join('\n'));

function paragraphToHtml(paragraph: Paragraph): string {
  if ('link' in paragraph) return `<p><a href="${escape(paragraph.link)}">${escape(paragraph.link.split('#')[0]!)}</a></p>`;
  const inner = paragraph.lines.map(escape).join('<br>\n');
  return paragraph.isHeading ? `<p><strong>${inner}</strong></p>` : `<p>${inner}</p>`;
}

/** The e-mail as a letter to print: with a code to scan, and a page of paper for each listing. */
export function mailToLetter({ html }: { html: string }, link: string, { tag, texts }: Speaker): string {
  const { mail } = texts.asking;
  const code = renderSVG(link, { border: 2 });
  const style = '<style>@page{size:A4;margin:20mm}body{font:12pt/1.4 sans-serif}svg{inline-size:40mm;float:right}</style>';
  return html
    .replace(
      '<html><body>',
      `<html lang="${tag}"><head><meta charset="utf-8">${style}</head><body>\n<div>${code}</div>\n<p>${escape(mail.scan)}</p>`,
    )
    .replaceAll(/<a href="[^"]*">([^<]*)<\/a>/g, '$1');
}
