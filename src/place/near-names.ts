import { editDistance } from './edit-distance.ts';
import type { FoundPlace } from './found-place.ts';
import { ORDINARY_WORDS } from './ordinary-words.ts';
import type { Outside } from './outside.ts';
import { isTown, type Named, type PlaceIndex } from './place-index.ts';
import { keyToNamed, namedToPlace } from './resolve-name.ts';
import { peopleToSize } from './towns.ts';

const MOST_CHOICES = 5;
const TOWN = peopleToSize(5_000);
const LARGE_TOWN = peopleToSize(30_000);
const CITY = peopleToSize(100_000);

/**
 * Places spelt nearly like a key. The longer a name and the larger the place, the more letters may be wrong; the first is
 * nearly always right. Short names are a letter away from too many ordinary words, and further names ("Herts") from too
 * much else, to be offered.
 */
export function nearNames(key: string, index: PlaceIndex): FoundPlace[] {
  if (key.split(' ').some((word) => ORDINARY_WORDS.has(word))) return [];
  const most = mostWrong(key.length, CITY);
  const near: { rank: number; named: Named }[] = [];
  for (const name of [...index.properNames, ...index.byShortName.keys()]) {
    const distance = editDistance(key, name, most);
    if (distance > most) continue;
    for (const named of keyToNamed(name, index)) {
      const size = isTown(named) || named.kind === 'region' ? named.size : CITY;
      const least = hasSameStart(key, name)
        ? mostWrong(key.length, size)
        : size >= LARGE_TOWN && key.length > 5 && soundsAlike(key, name)
          ? 1
          : 0;
      if (distance <= least) near.push({ rank: distance - size / RANK_OF_SIZE, named });
    }
  }
  const places = near.sort((a, b) => a.rank - b.rank).map(({ named }) => namedToPlace(named, index));
  const labels = new Set<string>();
  return places.filter(({ label }) => !labels.has(label) && labels.add(label)).slice(0, MOST_CHOICES);
}

/** So many steps of size make up for one letter: a city with two letters wrong comes before a village with one. */
const RANK_OF_SIZE = 9;

/** How many letters of a name may be wrong. */
function mostWrong(letters: number, size: number): number {
  if (letters < 4) return 0;
  if (letters < 6) return size >= CITY ? 1 : 0;
  if (letters < 8) return size >= TOWN ? 1 : 0;
  if (letters < 11) return size >= TOWN ? 2 : 1;
  return size >= LARGE_TOWN ? 3 : size >= TOWN ? 2 : 1;
}

const hasSameStart = (key: string, name: string): boolean => key[0] === name[0] || (key[0] === name[1] && key[1] === name[0]);

/** "Kardiff", "Rexham": the first letter is heard right. */
const soundsAlike = (key: string, name: string): boolean => FIRST_SOUNDS.some((sounds) => [key, name].every((each) => sounds.test(each)));
const FIRST_SOUNDS = [/^[ck]/, /^(?:f|ph)/, /^(?:w?r)/, /^(?:wh?|h)/, /^[sc]/, /^[gj]/];

/** The country of a name outside England and Wales that a key is spelt nearly like: "Edinbrugh". */
export function nearOutside(key: string, { outside }: PlaceIndex): Outside | undefined {
  if (key.length < 6 || key.split(' ').some((word) => ORDINARY_WORDS.has(word))) return undefined;
  const most = key.length < 8 ? 1 : 2;
  return [...outside].find(([name]) => hasSameStart(key, name) && editDistance(key, name, most) <= most)?.[1];
}
