import { createHash } from 'node:crypto';
import PostalMime, { type Email } from 'postal-mime';

/** A message as `inbox` looks at it. */
export interface Message {
  /** The file that it was read from, and its number in it where there are several. */
  file: string;
  /** Tells the same message when it comes again. */
  id: string;
  /** The mailboxes in From, in lower case. More than one is nobody's. */
  from: string[];
  subject: string;
  /** What its writer wrote: without quoted messages. */
  text: string;
  /** All of it, with what is quoted and enclosed: to find out what it is about, never what it says. */
  whole: string;
  /** The day (London) on which our own server received it: of the topmost Received, not of the sender's Date. */
  receivedOn?: string | undefined;
  /** The topmost Authentication-Results: those below it can be anybody's. */
  authentication?: string | undefined;
  /** Written by a program: that somebody is away, or that the mailbox doesn't exist. */
  automatic?: 'reply' | 'bounce' | undefined;
}

/** The messages in a .eml file or an .mbox. */
export async function bytesToMessages(file: string, bytes: Uint8Array): Promise<Message[]> {
  const parts = splitMbox(Buffer.from(bytes));
  return Promise.all(
    parts.map(async (part, at) => emailToMessage(parts.length > 1 ? `${file} (${at + 1})` : file, await PostalMime.parse(part, PARSING))),
  );
}

// In characters: many times what an answer has.
const LONGEST = 200_000;

// A message that is enclosed was written by somebody else.
const PARSING = { forceRfc822Attachments: true, attachmentEncoding: 'utf8' } as const;

/** An .mbox holds messages one after another, each after a line that begins with "From " (RFC 4155); lines within that do have a ">". */
function splitMbox(bytes: Buffer): Buffer[] {
  if (!bytes.subarray(0, 5).equals(Buffer.from('From '))) return [bytes];
  const text = bytes.toString('latin1');
  return text
    .split(/(?:^|\r?\n\r?\n)From [^\r\n]*\r?\n/)
    .filter((part) => part.trim() !== '')
    .map((part) => Buffer.from(part.replace(/^>(>*From )/gm, '$1'), 'latin1'));
}

function emailToMessage(file: string, email: Email): Message {
  const header = (key: string) => email.headers.find((each) => each.key === key)?.value;
  const isOneFrom = email.headers.filter(({ key }) => key === 'from').length === 1 && email.from?.group === undefined;
  const mailboxes = header('from')?.match(/[^\s<>",;:()]+@[^\s<>",;:()]+/g) ?? [];
  const address = email.from?.address?.toLowerCase();
  // A display name that looks like a mailbox is a trick.
  const from = isOneFrom && address && mailboxes.every((each) => each.toLowerCase() === address) ? [address] : mailboxes;
  const body = (email.text?.trim() ? email.text : htmlToText(email.html?.slice(0, LONGEST) ?? '')).slice(0, LONGEST);
  const enclosed = email.attachments
    .filter(({ mimeType }) => /^(message\/|text\/)/.test(mimeType))
    .map(({ content }) => decodeEnclosed(String(content).slice(0, LONGEST)));
  const id = createHash('sha256')
    .update([email.messageId, from.join(), header('date'), body].join('\n'))
    .digest('hex')
    .slice(0, 16);
  return {
    file,
    id,
    from,
    subject: email.subject ?? '',
    text: withoutHistory(body),
    whole: [email.subject, body, email.html?.slice(0, LONGEST), ...enclosed].join('\n'),
    receivedOn: headerToDay(header('received')),
    authentication: header('authentication-results'),
    automatic: toAutomatic(email, header),
  };
}

/** An enclosed message, with its parts in base64 or quoted-printable made readable: it is only searched. */
const decodeEnclosed = (text: string): string =>
  text.replace(/=\r?\n/g, '').replace(/(?:^[A-Za-z0-9+/=]{20,76}\r?\n?)+/gm, (block) => Buffer.from(block, 'base64').toString('utf8'));

function toAutomatic({ from, subject = '' }: Email, header: (key: string) => string | undefined): Message['automatic'] {
  const isReport = /multipart\/report/i.test(header('content-type') ?? '') && /delivery-status/i.test(header('content-type') ?? '');
  const isDaemon = /^(mailer-daemon|postmaster)@/i.test(from?.address ?? '');
  if (isReport || isDaemon) return 'bounce';
  const submitted = header('auto-submitted');
  const isAuto =
    (submitted !== undefined && !/^no\b/i.test(submitted)) ||
    ['x-autoreply', 'x-autorespond', 'x-auto-reply'].some((key) => header(key) !== undefined) ||
    /auto_reply/i.test(header('precedence') ?? '') ||
    /^(automatic reply|auto(matic)?[- ]?reply|out of (the )?office|ateb awtomatig)\b/i.test(subject.trim());
  return isAuto ? 'reply' : undefined;
}

/** "by mx.example.org …; Mon, 23 Nov 2026 10:00:00 +0000" */
function headerToDay(received: string | undefined): string | undefined {
  const time = Date.parse(
    received
      ?.split(';')
      .at(-1)
      ?.replace(/\([^)]*\)/g, '')
      .trim() ?? '',
  );
  return Number.isNaN(time) ? undefined : new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' }).format(time);
}

// The line with which a mail program introduces what it quotes: Gmail, Apple Mail, Outlook, in English and Welsh.
const HISTORY: readonly RegExp[] = [
  /^\s*-{2,}\s*(original message|forwarded message|neges wreiddiol)\b/i,
  /^\s*begin forwarded message:/i,
  /^\s*(on|ar)\b[^]{5,300}\b(wrote|ysgrifennodd)\b[^\n]{0,100}:\s*$/i,
  /^\s*_{20,}\s*$/,
  /^\s*\*?(from|oddi wrth|o):\*?\s.+\n\s*\*?(sent|date|to|anfonwyd|dyddiad|at):\*?\s/i,
];

/** What stands above the messages that are quoted, without quoted lines. */
function withoutHistory(text: string): string {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  // An introduction may be broken over three lines.
  const end = lines.findIndex((_, at) =>
    [1, 2, 3].some((count) => HISTORY.some((pattern) => pattern.test(lines.slice(at, at + count).join('\n')))),
  );
  return (end < 0 ? lines : lines.slice(0, end)).filter((line) => !/^\s*>/.test(line)).join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};

/** The text of a message that has no plain one. */
function htmlToText(html: string): string {
  return html
    .replace(/<(head|style|script|blockquote)\b[^]*?<\/\1\s*>/gi, '')
    .replace(/\s+/g, ' ')
    .replace(/<(br|hr)\b[^>]*>|<\/(p|div|li|tr|h[1-6])\s*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,6});/gi, (whole, name: string) => {
      if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
      const code = name[1]?.toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
}
