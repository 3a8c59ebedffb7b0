import { hasInvisibleCharacters } from '../../../listing/plain-text.ts';

/** Something of a feed whose form nobody vouches for. */
export type Raw = Record<string, unknown>;

const isRaw = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object at a name, empty where there is none. */
export const objectAt = (raw: Raw, name: string): Raw => {
  const value = Object.hasOwn(raw, name) ? raw[name] : undefined;
  return isRaw(value) ? value : {};
};

/** The objects of the first of some lists that holds any; no more than 200. */
export function objectsAt(raw: Raw, ...names: string[]): Raw[] {
  for (const name of names) {
    const value = Object.hasOwn(raw, name) ? raw[name] : undefined;
    if (Array.isArray(value) && value.length > 0) return value.slice(0, 200).filter(isRaw);
  }
  return [];
}

/** The text at the first of some names that holds one: without tags, entities and characters that cannot be seen. */
export function textAt(raw: Raw, ...names: string[]): string | undefined {
  for (const name of names) {
    const value = Object.hasOwn(raw, name) ? raw[name] : undefined;
    const text = typeof value === 'string' ? toPlain(value) : typeof value === 'number' ? String(value) : '';
    if (text) return text;
  }
  return undefined;
}

/** The whole number at a name. */
export function numberAt(raw: Raw, name: string): number | undefined {
  const value = Number(textAt(raw, name) ?? NaN);
  return Number.isInteger(value) ? value : undefined;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', rsquo: '’', ndash: '–' };

// What a text may be long before it is cut: no listing holds more.
const MOST = 4000;

/** A text without HTML. Paragraphs stay apart; everything else is one line. */
export function toPlain(text: string): string {
  const parts = text
    .slice(0, 4 * MOST)
    .replace(/<(script|style)\b[^]*?(<\/\1\s*>|$)/gi, ' ')
    .replace(/<(\/p|br\s*\/?|\/li|\/div)\s*>/gi, '\n')
    .replace(/<[^<>]{0,2000}>/g, ' ')
    .replace(/&(#\d{1,7}|#x[\da-f]{1,6}|\w{2,8});/gi, (whole, name: string) => entityToText(name) ?? whole)
    // What was an entity may be a tag now; and one may stand inside another, or have no end.
    .replace(/<[^<>]{0,2000}>/g, ' ')
    .replace(/<(?=[a-z/!?])/gi, ' ')
    .split(/\s*\n\s*(?:\n\s*)*/);
  const plain = parts
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n\n');
  return [...plain]
    .filter((letter) => !hasInvisibleCharacters(letter))
    .join('')
    .slice(0, MOST)
    .trim();
}

function entityToText(name: string): string | undefined {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()];
  const code = name[1]?.toLowerCase() === 'x' ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
