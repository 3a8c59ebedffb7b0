import type { Directory } from '../directory/directory.ts';
import { commonNames, townTable } from '../place/default-tables.ts';
import { en } from '../i18n/en.ts';
import type { FoundPlace } from '../place/found-place.ts';
import { namesToPlaceIndex } from '../place/place-index.ts';
import { tableToPostcodeIndex } from '../place/postcode-index.ts';
import { readTyped } from '../place/read-typed.ts';
import { tableToSectors } from '../place/sectors.ts';
import { directoryToAreaNames } from '../export/served-tables.ts';
import { sayFind as say } from './say.ts';
import { UsageError } from './usage-error.ts';

/**
 * The place that a text means, by the tables that every browser gets, in one of its councils where that is given. Throws UsageError
 * where the finder would ask, or say that it is none.
 */
export function textToPlace(text: string, directory: Directory, council?: string): FoundPlace {
  const place = textToWholePlace(text, directory);
  if (council === undefined) return place;
  if (!place.councils.includes(council))
    throw new UsageError(say('noCouncil', { found: council, place: place.label, councils: place.councils.join(', ') }));
  const areas = directory.areas.filter(({ councils }) => councils.some(({ slug }) => slug === council)).map(({ slug }) => slug);
  return { ...place, areas, councils: [council] };
}

function textToWholePlace(text: string, directory: Directory): FoundPlace {
  const { districts, unit, operator } = directory.places;
  const sectors = operator.postcodes ? tableToSectors(operator.postcodes.sectors) : undefined;
  const { resolution, words } = readTyped(text, {
    ...namesToPlaceIndex({ ...directoryToAreaNames(directory), ...commonNames }, townTable),
    ...tableToPostcodeIndex(districts),
    sectors: sectors && ((code) => sectors.get(code)),
    units: unit,
  });
  switch (resolution.kind) {
    case 'found':
      if (words) throw new UsageError(say('wordsToo', { words, accepted: resolution.label }));
      return resolution;
    case 'which':
      throw new UsageError(
        say(resolution.of === 'region' ? 'whichPart' : 'which', { found: text, choices: labelsOf(resolution.choices).join(', ') }),
      );
    case 'misspelt':
      throw new UsageError(say('misspelt', { found: text, choices: OR.format(labelsOf(resolution.choices)) }));
    case 'outside':
      throw new UsageError(say('outside', { found: text, where: en.outside[resolution.where] }));
    case 'unknown':
      throw new UsageError(say('unknownPlace', { found: text, accepted: say('place') }));
  }
}

const labelsOf = (choices: readonly FoundPlace[]): string[] => choices.map(({ label }) => label);

const OR = new Intl.ListFormat('en-GB', { type: 'disjunction' });
