/** A mail, ready to be sent. */
export interface Mail {
  from: { name: string; mailbox: string };
  /** Where answers go, where that is another mailbox. */
  replyTo?: string | undefined;
  to: string;
  subject: string;
  text: string;
  html: string;
}

// No line of base64 has a hyphen: it can't occur in a part.
const BOUNDARY = 'waymark-part';

/** A mail as a file that mail programs open as a draft (RFC 5322), as text and as simple HTML. */
export function mailToFile({ from, replyTo, to, subject, text, html }: Mail): string {
  return [
    `From: ${toName(oneLine(from.name))} <${oneLine(from.mailbox)}>`,
    ...(replyTo ? [`Reply-To: ${oneLine(replyTo)}`] : []),
    `To: ${oneLine(to)}`,
    `Subject: ${toEncodedWords(oneLine(subject))}`,
    // Outlook opens it for sending instead of reading.
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="${BOUNDARY}"`,
    '',
    ...partToLines('text/plain', text.replace(/\r?\n/g, '\r\n')),
    ...partToLines('text/html', html),
    `--${BOUNDARY}--`,
    '',
  ].join('\r\n');
}

const partToLines = (type: string, content: string): string[] => [
  `--${BOUNDARY}`,
  `Content-Type: ${type}; charset=utf-8`,
  'Content-Transfer-Encoding: base64',
  '',
  ...Buffer.from(content)
    .toString('base64')
    .match(/.{1,76}/g)!,
];

// A line break would start a new header.
const oneLine = (text: string): string => text.replace(/[\r\n]+/g, ' ');

/** Text that goes into a header; letters beyond ASCII as encoded words (RFC 2047), each short enough for its line, none cut through a letter. */
function toEncodedWords(text: string, isPlain = /^[ -~]{0,60}$/): string {
  if (isPlain.test(text)) return text;
  const words: string[] = [''];
  for (const letter of text) {
    if (Buffer.byteLength(words.at(-1)! + letter) > 39) words.push('');
    words[words.length - 1] += letter;
  }
  return words.map((word) => `=?utf-8?B?${Buffer.from(word).toString('base64')}?=`).join('\r\n ');
}

// In a name, brackets, commas and the like would mean something.
const toName = (text: string): string => toEncodedWords(text, /^[\w '-]{1,60}$/);
