import { wordToMutationClass } from './mutations.ts';
import { nameToKey } from './towns.ts';

// Words that stand in every question and tell nothing apart.
const EMPTY = new Set(
  'a an and any anyone are at be can do find for from get have help i in is it me my near need of on or please someone service services support that the there to us want we who with would you a am ar at chi dod fi gan help i mae o oes rhywun sut sydd un y yn yr'.split(
    ' ',
  ),
);

/** A word as it is indexed and asked for: no accents, small letters, in Welsh whatever its first letter became; undefined for one that tells nothing. */
export function wordToTerm(word: string, language: 'en' | 'cy'): string | undefined {
  const key = nameToKey(word);
  if (key.length < 2 || EMPTY.has(key)) return undefined;
  return language === 'cy' ? wordToMutationClass(key) : key;
}
