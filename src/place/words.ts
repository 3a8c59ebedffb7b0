import { wordToMutationClass } from './mutations.ts';
import { nameToKey } from './towns.ts';

// Words that occur in every query and distinguish nothing.
const EMPTY = new Set(
  (
    'a about after am an and any anyone are at be been being but by can cant could do does dont find for from get give go got had has have he help her him ' +
    'how i if im in is it its ive looking make me my near need no not of on or our out please she should so some someone somebody service services support ' +
    'that the their them there they this to us want was we went were what when where who why will with would you your ' +
    'a am ar at bod chi dod ddim dim dod ei eich eu fe fi fod fy gan gwasanaeth gwasanaethau wasanaeth wasanaethau ngwasanaeth ngwasanaethau gyda help hi i ' +
    'mae mi maen na neu ni nhw nid o oes ond os rhywun rwy rwyf rydw sut sydd un y yn yng ym yr wedi ydw ydy yw'
  ).split(' '),
);

/** The words of a text as someone typed it: “S.A.R.C.” is one, and so is the part before an apostrophe. */
export function textToWords(text: string): string[] {
  const plain = text.replace(/\b(?:\p{L}\.){2,}/gu, (letters) => letters.replaceAll('.', ''));
  return plain.split(/[^\p{L}\p{N}+]+/u).filter((word) => word !== '');
}

/** A word as it is indexed and searched: lower case, no accents, in Welsh without mutation; undefined for a stop word. */
export function wordToTerm(word: string, language: 'en' | 'cy'): string | undefined {
  const key = nameToKey(word);
  if (key.length < 2 || EMPTY.has(key)) return undefined;
  return language === 'cy' ? wordToMutationClass(key) : withoutPlural(key);
}

// “groups” is “group”; “bus”, “abuses” and “crisis” stay what they are but for a letter that both sides lose.
const withoutPlural = (word: string): string => (word.length > 4 ? word.replace(/(?<=cri)ses$/, 'sis').replace(/(?<![sui])s$/, '') : word);
