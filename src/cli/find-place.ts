import type { Directory } from '../directory/directory.ts';
import { townTable } from '../place/default-tables.ts';
import { en } from '../i18n/en.ts';
import { tablesToPlaceIndex } from '../place/place-index.ts';
import { resolvePlace, type FoundPlace } from '../place/resolve-place.ts';
import { tableToSectors } from '../place/sectors.ts';
import { directoryToAreaNames } from '../export/served-tables.ts';
import { NotAccepted, say } from './find-question.ts';

/** The place that a text means, by the tables that every browser gets. Throws NotAccepted where it means none, or several. */
export function textToPlace(text: string, directory: Directory): FoundPlace {
  const accepted = say('place');
  const { districts, unit, operator } = directory.places;
  const sectors = operator.postcodes ? tableToSectors(operator.postcodes.sectors) : undefined;
  const resolution = resolvePlace(text, {
    ...tablesToPlaceIndex(districts, directoryToAreaNames(directory), townTable),
    sectors: sectors && ((code) => sectors.get(code)),
    units: unit,
  });
  switch (resolution.kind) {
    case 'found':
      return resolution;
    case 'which':
      throw new NotAccepted(say('which', { found: text, choices: labels(resolution.choices) }));
    case 'misspelt':
      throw new NotAccepted(say('misspelt', { found: text, accepted, choices: labels(resolution.choices) }));
    case 'outside':
      throw new NotAccepted(say('outside', { found: text, accepted, where: en.outside[resolution.neighbour] }));
    case 'unknown':
      throw new NotAccepted(say('unknownPlace', { found: text, accepted }));
  }
}

const labels = (choices: readonly FoundPlace[]): string => choices.map(({ label }) => label).join(', ');
