/** The letters that a plain text message holds (GSM 03.38): each takes one place, those of the second row two. */
const BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const EXTENDED = '^{}\\[~]|€\f';

/** Signs that print uses and a plain message does not hold. */
const SIGNS: Record<string, string> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '…': '...',
  ' · ': ', ',
  '\u00a0': ' ',
};

/** How a text goes through the network. */
export interface Segments {
  coding: 'GSM-7' | 'UCS-2';
  /** What it counts as, in the units of its coding. */
  characters: number;
  /** How many messages it is paid and sent as. */
  count: number;
}

/**
 * The text in letters of a plain message, as far as they go: Welsh letters outside lose their accent. A single ŵ, ŷ, â, ê, î, ô or û
 * would have the whole text sent as UCS-2, with 67 letters in each message instead of 153: three messages would become seven.
 */
export function textToPlainLetters(text: string): string {
  const signs = Object.entries(SIGNS).reduce((all, [from, to]) => all.replaceAll(from, to), text);
  return [...signs.normalize('NFC')].map((letter) => (isPlain(letter) ? letter : letter.normalize('NFD').replace(/\p{M}/gu, ''))).join('');
}

/** Counts messages: 160 places in one, 153 in each of several; with any other letter 70 and 67. */
export function textToSegments(text: string): Segments {
  const letters = [...text];
  const isGsm = letters.every(isPlain);
  // Neither a letter of two places nor a letter of two code units is ever split between two messages.
  const sizes = letters.map((letter) => (isGsm ? (EXTENDED.includes(letter) ? 2 : 1) : letter.length));
  const characters = sizes.reduce((sum, size) => sum + size, 0);
  const [alone, each] = isGsm ? [160, 153] : [70, 67];
  return { coding: isGsm ? 'GSM-7' : 'UCS-2', characters, count: characters <= alone ? Math.min(1, characters) : packed(sizes, each) };
}

function packed(sizes: readonly number[], room: number): number {
  let count = 1;
  let filled = 0;
  for (const size of sizes) {
    if (filled + size > room) {
      count += 1;
      filled = 0;
    }
    filled += size;
  }
  return count;
}

const isPlain = (letter: string): boolean => BASIC.includes(letter) || EXTENDED.includes(letter);
