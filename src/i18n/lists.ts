/**
 * Things in a row: "Kent, Surrey and Sussex", "Conwy, Gwynedd a Wrecsam".
 * Welsh is put together here, because not every browser knows how, and those that do write "a(c)".
 */
export function listToText(items: readonly string[], tag: string, type: 'conjunction' | 'disjunction' = 'conjunction'): string {
  if (items.length < 2) return items[0] ?? '';
  if (!tag.startsWith('cy')) return new Intl.ListFormat(tag, { type }).format(items);
  const last = items.at(-1)!;
  const before = items.slice(0, -1).join(', ');
  if (type === 'disjunction') return `${before} neu ${softly(last)}`;
  return `${before} ${VOWEL.test(last) ? 'ac' : 'a'} ${breathily(last)}`;
}

// W and y are vowels before a consonant ("Wrdw", "ynys"), though not in "Wrecsam", nor in "Warrington" and "York".
const VOWEL = /^(?:[aeiouâêîôûáéíóúàèìòùäëïöü]|[wŵ](?![aeiouy]|r[aeiouy])|[yŷ](?![aeiouw]))/iu;

// "a" changes c, p and t; "neu" changes nine letters. English names are left as they are: only what is known to be Welsh changes.
const WELSH_NAME = /^(?:Caer|Casnewydd|Castell|Ceredigion|Conwy|Cymru|Powys|Pen|Tor|Tref|Blaenau|Bro |Gogledd|Gwent|Gwynedd|De |Merthyr)/;
const BREATHY: Record<string, string> = { c: 'ch', p: 'ph', t: 'th' };
const SOFT: Record<string, string> = { c: 'g', p: 'b', t: 'd', b: 'f', d: 'dd', g: '', m: 'f' };

const isWelshWord = (word: string): boolean => /^\p{Ll}/u.test(word) || WELSH_NAME.test(word);

const breathily = (word: string): string => (isWelshWord(word) && !/^(?:ch|ph|th)/i.test(word) ? change(word, BREATHY) : word);

// Words in small letters that follow "neu" here are ways of contact ("dros y ffôn"), which stay as they are.
const softly = (word: string): string => (WELSH_NAME.test(word) ? change(word, SOFT) : word);

function change(word: string, letters: Record<string, string>): string {
  const first = word[0]!;
  const changed = letters[first.toLowerCase()];
  if (changed === undefined) return word;
  if (changed === '') return word[1]!.toUpperCase() + word.slice(2);
  return (/\p{Lu}/u.test(first) ? changed[0]!.toUpperCase() + changed.slice(1) : changed) + word.slice(1);
}
