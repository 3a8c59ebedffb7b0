import type { ListType } from './list-format.ts';

/**
 * "Conwy, Gwynedd a Wrecsam". Put together here, because not every browser knows how, and those that do write "a(c)". In a file of its
 * own: the finder fetches it where the page is in Welsh.
 */
export function listInWelsh(items: readonly string[], type: ListType = 'conjunction'): string {
  if (items.length < 2) return items[0] ?? '';
  const last = items.at(-1)!;
  const before = items.slice(0, -1).join(', ');
  if (type === 'disjunction') return `${before} neu ${softly(last)}`;
  return `${before} ${VOWEL.test(last) ? 'ac' : 'a'} ${breathily(last)}`;
}

// W and y are vowels before a consonant ("Wrdw", "ynys"), though not in "Wrecsam", nor in "Warrington" and "York".
const VOWEL = /^(?:[aeiouâêîôûáéíóúàèìòùäëïöü]|[wŵ](?![aeiouy]|r[aeiouy])|[yŷ](?![aeiouw]))/iu;

// "a" changes c, p and t; "neu" changes nine letters. English names are left as they are: only what is known to be Welsh changes.
const WELSH_NAMES =
  'Blaenau,Bro ,Caer,Caint,Casnewydd,Castell,Ceredigion,Cernyw,Conwy,Cymru,De ,Dinas,Dyf,Glannau,Gogledd,Gorllewin,Gwent,Gwlad,Gwynedd,Llundain,Manceinion,Merthyr,Pen-y-,Penfro,Powys,Torfaen,Tref';
const WELSH_KINDS = 'Cam-drin,Canolfan,Cefnogaeth,Clinig,Cwnsela,Cyfreith,Cyngor,Cynghorydd,Cymorth,Grŵp,Grwpiau,Gwasanaeth,Llinell';
const WELSH_NAME = new RegExp(`^(?:${[WELSH_NAMES, WELSH_KINDS].join(',').replaceAll(',', '|')})`);
const BREATHY: Record<string, string> = { c: 'ch', p: 'ph', t: 'th' };
const SOFT: Record<string, string> = { c: 'g', p: 'b', t: 'd', b: 'f', d: 'dd', g: '', m: 'f' };

const isWelshWord = (word: string): boolean => /^\p{Ll}/u.test(word) || WELSH_NAME.test(word);

const breathily = (word: string): string => (isWelshWord(word) && !/^(?:ch|ph|th)/i.test(word) ? change(word, BREATHY) : word);

// Words in small letters that follow "neu" here are ways of contact ("dros y ffôn"), which stay as they are.
const softly = (word: string): string => (WELSH_NAME.test(word) ? change(word, SOFT) : word);

function change(word: string, letters: Record<string, string>): string {
  // Two letters that are one sound: ll becomes l.
  if (letters === SOFT && /^ll/i.test(word)) return word[0]! + word.slice(2);
  const first = word[0]!;
  const changed = letters[first.toLowerCase()];
  if (changed === undefined) return word;
  if (changed === '') return word[1]!.toUpperCase() + word.slice(2);
  return (/\p{Lu}/u.test(first) ? changed[0]!.toUpperCase() + changed.slice(1) : changed) + word.slice(1);
}
