import type { Directory } from '../directory/directory.ts';
import { commonNames, townTable } from '../directory/place-tables.ts';
import { en } from '../i18n/en.ts';
import type { FoundPlace } from '../place/found-place.ts';
import { namesToPlaceIndex } from '../place/place-index.ts';
import { tableToPostcodeIndex } from '../place/postcode-index.ts';
import { readTyped } from '../place/read-typed.ts';
import { tableToSectors } from '../place/sectors.ts';
import { directoryToAreaNames } from '../export/served-tables.ts';
import { NotAccepted, say } from './find-question.ts';

/** The place that a text means, by the tables that every browser gets. Throws NotAccepted where the finder would ask, or say that it is none. */
export function textToPlace(text: string, directory: Directory): FoundPlace {
  const accepted = say('place');
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
      if (words) throw new NotAccepted(say('wordsToo', { words, accepted: resolution.label }));
      return resolution;
    case 'which':
      throw new NotAccepted(say(resolution.of === 'region' ? 'whichPart' : 'which', { found: text, choices: labels(resolution.choices) }));
    case 'misspelt':
      throw new NotAccepted(say('misspelt', { found: text, accepted, choices: labels(resolution.choices) }));
    case 'outside':
      throw new NotAccepted(say('outside', { found: text, accepted, where: en.outside[resolution.where] }));
    case 'unknown':
      throw new NotAccepted(say('unknownPlace', { found: text, accepted }));
  }
}

const labels = (choices: readonly FoundPlace[]): string => choices.map(({ label }) => label).join(', ');
