/** A mail as a file that mail programs open as a draft (RFC 5322). */
export function mailToFile({ to, subject, text }: { to?: string | undefined; subject: string; text: string }): string {
  const head = [
    ...(to ? [`To: ${oneLine(to)}`] : []),
    `Subject: ${toEncodedWords(oneLine(subject))}`,
    // Outlook opens it for sending instead of reading.
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
  ];
  const body = Buffer.from(text.replace(/\r?\n/g, '\r\n'))
    .toString('base64')
    .replace(/(.{76})/g, '$1\r\n');
  return `${head.join('\r\n')}\r\n\r\n${body}\r\n`;
}

// A line break would start a new header.
const oneLine = (text: string): string => text.replace(/[\r\n]+/g, ' ');

/** Letters beyond ASCII as encoded words (RFC 2047), each short enough for its line, none cut through a letter. */
function toEncodedWords(text: string): string {
  if (/^[ -~]{0,60}$/.test(text)) return text;
  const words: string[] = [''];
  for (const letter of text) {
    if (Buffer.byteLength(words.at(-1)! + letter) > 39) words.push('');
    words[words.length - 1] += letter;
  }
  return words.map((word) => `=?utf-8?B?${Buffer.from(word).toString('base64')}?=`).join('\r\n ');
}
