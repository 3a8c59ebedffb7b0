import { createHash } from 'node:crypto';
import { parseAst } from 'vite';
import { htmlToElements } from '../../build/html-elements.ts';

// What tells that a file of some kind has arrived with its end.
const ENDS: Record<string, (text: string, bytes: Uint8Array) => boolean> = {
  html: (text) => /<\/html>\s*$/.test(text),
  js: (text) => doesNotThrow(() => parseAst(text)),
  css: (text) => text.split('{').length === text.split('}').length,
  json: (text) => doesNotThrow(() => JSON.parse(text) as unknown),
  geojson: (text) => doesNotThrow(() => JSON.parse(text) as unknown),
  svg: (text) => /<\/svg>\s*$/.test(text),
  xml: (text) => /<\/\w+>\s*$/.test(text),
  ics: (text) => text.endsWith('END:VCALENDAR\r\n'),
  csv: (text) => text.endsWith('\n'),
  // The signature of the list at the end of a ZIP file, 22 bytes before its end: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
  xlsx: (_, bytes) => new TextDecoder('latin1').decode(bytes.subarray(-22, -18)) === 'PK\x05\x06',
  webp: (_, bytes) => bytes.length >= 8 && new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true) + 8 === bytes.length,
};

/** What is wrong with the end of a file; nothing where it is whole, or its kind has no end to tell. */
export function fileToCut(path: string, bytes: Uint8Array): string | undefined {
  const text = new TextDecoder().decode(bytes);
  if (/\/cards\/(details\/)?$/.test(path))
    return htmlToElements(text).some(({ attributes }) => attributes['id'] === 'end') ? undefined : cutAfter(bytes);
  const [, hash] = /^\/tables\/(?!units\.)[\w-]+\.([0-9a-f]{10})\.\w+$/.exec(path) ?? [];
  if (hash && createHash('sha256').update(bytes).digest('hex').slice(0, hash.length) !== hash)
    return `It is not the file of that name: it has other bytes, or was cut after ${bytes.length}.`;
  const ending = path.endsWith('/') ? 'html' : (/\.(\w+)$/.exec(path)?.[1] ?? '');
  return ENDS[ending]?.(text, bytes) === false ? cutAfter(bytes) : undefined;
}

const cutAfter = (bytes: Uint8Array): string => `It is cut after ${bytes.length} bytes, or something was added to it.`;

function doesNotThrow(work: () => unknown): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}
