import { askToLines, type CheckListing } from '../../src/components/check/check-listing.ts';
import { en } from '../../src/i18n/en.ts';
import { cy } from '../../src/i18n/cy.ts';
import { answerToText, type LineAnswer } from '../../src/upkeep/asking/answer.ts';
import { fragmentToAsk } from '../../src/upkeep/asking/ask-code.ts';

/** What the page writes, for marks by the number of the line; the rest is right, and questions stay open. */
export function pageAnswer(
  fragment: string,
  listing: CheckListing,
  marks: Readonly<Record<number, LineAnswer>> = {},
  locale: 'en' | 'cy' = 'en',
): string {
  const ask = fragmentToAsk(fragment)!;
  const lines = askToLines(ask, listing)!.map((line, at): LineAnswer => marks[at + 1] ?? { kind: 'question' in line ? 'open' : 'right' });
  return answerToText({ ask, locale, lines }, listing.name, (locale === 'en' ? en : cy).asking.answer);
}

export interface Shape {
  from?: string;
  /** The day of the topmost Received. */
  on?: string;
  authentication?: string | undefined;
  subject?: string;
  headers?: readonly string[];
}

const PASSED =
  'mx.waymark.example; spf=pass (sender is allowed) smtp.mailfrom=provider.example; dkim=pass header.d=provider.example; dmarc=pass (p=NONE) header.from=provider.example';

const head = ({
  from = 'fppu77@provider.example',
  on = 'Wed, 25 Nov 2026 10:00:00 +0000',
  subject = 'Our answer',
  headers = [],
  ...shape
}: Shape) => [
  'Delivered-To: listings@waymark.example',
  `Received: by mx.waymark.example with SMTP id a1; ${on}`,
  ...('authentication' in shape
    ? shape.authentication
      ? [`Authentication-Results: ${shape.authentication}`]
      : []
    : [`Authentication-Results: ${PASSED}`]),
  `Received: from mail.provider.example by mx.waymark.example; Wed, 25 Nov 2026 09:59:59 +0000`,
  `From: Jo Bloggs <${from}>`,
  'To: listings@waymark.example',
  `Subject: ${subject}`,
  `Message-ID: <${Math.random()}@provider.example>`,
  'Date: Wed, 25 Nov 2026 09:59:58 +0000',
  ...headers,
  'MIME-Version: 1.0',
];

const quotedPrintable = (text: string): string =>
  [...Buffer.from(text)]
    .map((byte) =>
      byte === 10
        ? '\r\n'
        : byte > 126 || byte === 61 || byte < 32
          ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
          : String.fromCharCode(byte),
    )
    .join('')
    .split('\r\n')
    .map((line) => line.replace(/(.{70}(?:=..)?)(?=.)/g, '$1=\r\n'))
    .join('\r\n');

/** As Gmail sends it: text in quoted-printable and HTML, the signature behind "-- ", the e-mail that it answers quoted below. */
export function gmail(text: string, shape: Shape = {}): string {
  const quoted =
    text.length > 0
      ? '\n\nOn Mon, 23 Nov 2026 at 10:00, Example Trust <listings@waymark.example>\nwrote:\n\n> Hello,\n> Please check them\n'
      : '';
  const body = `${text}\n\n-- \nJo Bloggs\nService manager, 07700 900123${quoted}`;
  const html = `<div dir="ltr">${text.replaceAll('\n', '<br>')}<br>-- <br>Jo Bloggs</div><div class="gmail_quote"><blockquote>Hello</blockquote></div>`;
  return [
    ...head(shape),
    'Content-Type: multipart/alternative; boundary="000000000000abc"',
    '',
    '--000000000000abc',
    'Content-Type: text/plain; charset="UTF-8"',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    quotedPrintable(body),
    '--000000000000abc',
    'Content-Type: text/html; charset="UTF-8"',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    quotedPrintable(html),
    '--000000000000abc--',
    '',
  ].join('\r\n');
}

/** As Outlook sends it: HTML alone, in base64, with a signature and a history without quotation marks. */
export function outlook(text: string, shape: Shape = {}): string {
  const lines = text
    .split('\n')
    .map((line) => `<p class=MsoNormal><span lang=EN-GB>${line.replaceAll("'", '&#8217;')}<o:p></o:p></span></p>`);
  const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0cm} --></style></head><body lang=EN-GB><div class=WordSection1>${lines.join('\r\n')}<p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Jo Bloggs<br>Service manager | 07700 900123</p><div style='border-top:solid #E1E1E1 1.0pt'><p class=MsoNormal><b>From:</b> Example Trust &lt;listings@waymark.example&gt; <br><b>Sent:</b> 23 November 2026 10:00<br><b>To:</b> Jo</p></div><p>Hello, please check</p></div></body></html>`;
  return [
    ...head(shape),
    'X-Mailer: Microsoft Outlook 16.0',
    'Content-Language: en-gb',
    'Content-Type: text/html; charset="utf-8"',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(html)
      .toString('base64')
      .replace(/(.{76})/g, '$1\r\n'),
    '',
  ].join('\r\n');
}

/** As Apple Mail sends it: flowed plain text whose long lines are broken, and a signature of its own. */
export function appleMail(text: string, shape: Shape = {}): string {
  const broken = text.replace(/(.{70})(?=.)/g, '$1\r\n');
  return [
    ...head(shape),
    'X-Mailer: Apple Mail (2.3826.200.121)',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    `${broken}\r\n\r\nSent from my iPhone\r\n\r\n> On 23 Nov 2026, at 10:00, Example Trust <listings@waymark.example> wrote:\r\n> \r\n> Hello,\r\n`,
  ].join('\r\n');
}

/** What a mail server sends back, with the e-mail enclosed. */
export function bounce(original: string): string {
  return [
    'Return-Path: <>',
    'Received: by mx.waymark.example; Mon, 23 Nov 2026 10:05:00 +0000',
    'From: Mail Delivery Subsystem <mailer-daemon@mx.example>',
    'To: listings@waymark.example',
    'Subject: Delivery Status Notification (Failure)',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b1"',
    '',
    '--b1',
    'Content-Type: text/plain',
    '',
    'Address not found',
    '--b1',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example',
    '',
    'Final-Recipient: rfc822; fppu77@provider.example',
    'Action: failed',
    'Status: 5.1.1',
    '--b1',
    'Content-Type: message/rfc822',
    '',
    original,
    '--b1--',
    '',
  ].join('\r\n');
}
