import type { PlainMap } from '../../../edit/edit-yaml.ts';
import type { Directory } from '../../../directory/directory.ts';
import { openReferral as texts } from '../../../i18n/en/open-referral.ts';
import { textToPostcode } from '../../../place/postcode.ts';
import { nameToKey } from '../../../place/towns.ts';
import { ACCESSIBILITY } from '../location.ts';
import type { FeedLocation } from './feed-service.ts';
import { withoutEmpty } from './values.ts';

/** The places of a feed as places of a listing. Its points are not taken: ours are worked out from postcode and town. */
export function locationsToPlaces(
  locations: readonly FeedLocation[],
  { towns }: Directory,
  tell: (key: string, found: string) => void,
): PlainMap[] {
  const townKeys = toTownKeys(towns);
  return locations
    .filter(({ type }) => type === 'physical')
    .flatMap((location): PlainMap[] => {
      const isTownOnly = location.description === texts.addressNotPublic;
      const { lines = [], town, postcode } = location.address ?? {};
      const isTown = isTownOnly || (location.name !== undefined && townKeys.has(nameToKey(location.name)));
      const namedTown = isTown ? location.name : undefined;
      const isPostcode = postcode !== undefined && textToPostcode(postcode) !== undefined;
      if (postcode && !isPostcode) tell('postcode', postcode);
      const place = withoutEmpty({
        name: location.name === (town ?? namedTown) ? undefined : location.name?.slice(0, 120),
        address: isTownOnly ? [] : lines.slice(0, 5).map((line) => line.slice(0, 120)),
        town: town ?? namedTown,
        postcode: isPostcode ? postcode.toUpperCase() : undefined,
        show: isTownOnly ? 'town-only' : undefined,
        ...accessFacts(location),
        note: !isTownOnly && location.description ? { en: location.description.slice(0, 2000) } : undefined,
      });
      return Object.keys(place).length === 0 ? [] : [place];
    })
    .slice(0, 20);
}

// One set for all services of a feed.
const keysOfTowns = new WeakMap<Directory['towns'], Set<string>>();

function toTownKeys(towns: Directory['towns']): Set<string> {
  const keys = keysOfTowns.get(towns) ?? new Set(towns.map(({ name }) => nameToKey(name)));
  keysOfTowns.set(towns, keys);
  return keys;
}

function accessFacts({ accessibility }: FeedLocation): Record<string, string | undefined> {
  return Object.fromEntries(
    ACCESSIBILITY.map((fact) => {
      const said = accessibility.find(({ description }) => description === texts[fact])?.details;
      return [fact, said === texts.yes ? 'yes' : said === texts.no ? 'no' : undefined];
    }),
  );
}
