import type { RepairKey } from '../i18n/keys.ts';

/** The upper half of code page 850, in which Excel saves “CSV (MS-DOS)” in Britain. Browsers and Node don't know it. */
const DOS =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

const HIGH = Uint8Array.from({ length: 128 }, (_, at) => 128 + at);

/** An encoding with one byte for each letter, by the letters of its upper half. */
interface Encoding {
  repair: RepairKey;
  high: readonly string[];
}

const toEncoding = (repair: RepairKey, high: string): Encoding => ({ repair, high: [...high] });

/** The most likely first. */
const ENCODINGS: readonly Encoding[] = [
  toEncoding('cp1252', new TextDecoder('windows-1252').decode(HIGH)),
  toEncoding('mac-roman', new TextDecoder('macintosh').decode(HIGH)),
  toEncoding('cp850', DOS),
];

/** Bytes read as text, and what had to be put right for that. */
export interface Decoded {
  text: string;
  repair?: RepairKey;
}

/** The texts that bytes may mean: one where they are Unicode, else one for each encoding of Windows, Macs and DOS. */
export function bytesToTexts(bytes: Uint8Array): Decoded[] {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return [{ text: new TextDecoder('utf-16le').decode(bytes), repair: 'utf16' }];
  if (first === 0xfe && second === 0xff) return [{ text: new TextDecoder('utf-16be').decode(bytes), repair: 'utf16' }];
  try {
    return [{ text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }];
  } catch {
    return ENCODINGS.map(({ repair, high }) => ({ repair, text: decode(bytes, high) }));
  }
}

function decode(bytes: Uint8Array, high: readonly string[]): string {
  const ascii = new TextDecoder('latin1').decode(bytes);
  return ascii.replace(/[\u0080-\uffff]/g, (_, at: number) => high[bytes[at]! - 128]!);
}

/** Letters that stand in the middle of English and Welsh words as they do nowhere in a text that was read in a wrong encoding. */
const ODD = [
  // No printer's sign, or one that nobody here types.
  /[\u0080-\u009f¡¢¤¥¦¨ª¬¯±µ¶¸¹º¿‚„ƒˆ‰‹›†‡ðÐþÞßıŠšŽž˜\u2500-\u25ff]/,
  // A capital after a small letter, or alone.
  /\p{Ll}[À-ÖØ-ÞŸŒÆ]/u,
  /(?<!\p{L})[À-ÖØ-ÞŸŒÆ](?!\p{L})/u,
  // A small letter with an accent next to no other letter.
  /(?<!\p{L})[ß-öø-ÿœ](?!\p{L})/u,
  // Quotation marks, dashes and signs within words.
  /\p{L}[‘“]/u,
  /”\p{L}/u,
  /\p{Ll}[–—]\p{Ll}/u,
  /[™…•©®]\p{Ll}/u,
  /\p{L}[£€¼½¾×÷«»]/u,
];

/** Whether a text reads as English and Welsh do: letters with accents, quotation marks and dashes are where people put them. */
export function isPlausible(text: string): boolean {
  const count = (sign: string) => text.split(sign).length;
  return count('“') === count('”') && !ODD.some((pattern) => pattern.test(text));
}

/** Letters and signs that people here type. */
const TYPED = /^[\u0000-\u007f\u00a0-\u024f\u1e80-\u1eff\u2010-\u2026€™]*$/;

/**
 * What a text was before its UTF-8 was read in another encoding (“womenâ€™s”); undefined where it never was: the letters of an honest
 * text are no valid UTF-8.
 */
export function withoutMisreading(text: string): string | undefined {
  if (!/[^\u0000-\u007f]/.test(text)) return undefined;
  for (const { high } of ENCODINGS) {
    const bytes = [...text].map((sign) => (sign <= '\u007f' ? sign.charCodeAt(0) : high.indexOf(sign) + 128));
    if (bytes.includes(127) && !text.includes('\u007f')) continue;
    try {
      const was = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
      if (TYPED.test(was)) return was;
    } catch {
      continue;
    }
  }
  return undefined;
}

const WINDOWS = new Set(ENCODINGS[0]!.high);

/** Whether a text is another one after an encoding lost some of its letters: they became question marks, or letters without accents. */
export function isLossOf(text: string, whole: string): boolean {
  if (text === whole) return false;
  const pattern = [...whole].map((sign) => {
    const same = sign.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    if (sign <= '\u007f') return same;
    const plain = PLAIN[sign] ?? (WINDOWS.has(sign) ? undefined : sign.normalize('NFD').replace(/[\u0300-\u036f]/g, ''));
    return `(?:${[same, '\\?', '\ufffd', ...(plain ? [plain.replaceAll('.', '\\.')] : [])].join('|')})`;
  });
  return new RegExp(`^${pattern.join('')}$`, 'u').test(text);
}

/** What DOS and Macs write in place of signs that they don't have. */
const PLAIN: Readonly<Record<string, string>> = { '’': "'", '‘': "'", '“': '"', '”': '"', '–': '-', '—': '-', '…': '...', '•': '*' };

/** Whether question marks are in a text where letters were. */
export const hasLostLetters = (text: string): boolean => /\ufffd|\p{L}\?\p{L}|(?<![^\s(])\?\p{L}/u.test(text);
