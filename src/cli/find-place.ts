import type { Directory } from '../directory/directory.ts';
import { townTable } from '../place/default-tables.ts';
import { en } from '../i18n/en.ts';
import { tablesToPlaceIndex } from '../place/place-index.ts';
import { resolvePlace, type FoundPlace } from '../place/resolve-place.ts';
import { tableToSectors } from '../place/sectors.ts';
import { directoryToAreaNames } from '../export/served-tables.ts';
import { sayFind as say } from './say.ts';
import { UsageError } from './usage-error.ts';

/** The place that a text means, by the tables that every browser gets. Throws UsageError where it means none, or several. */
export function textToPlace(text: string, directory: Directory): FoundPlace {
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
      throw new UsageError(say('which', { found: text, choices: labelsOf(resolution.choices).join(', ') }));
    case 'misspelt':
      throw new UsageError(say('misspelt', { found: text, choices: OR.format(labelsOf(resolution.choices)) }));
    case 'outside':
      throw new UsageError(say('outside', { found: text, where: en.outside[resolution.neighbour] }));
    case 'unknown':
      throw new UsageError(say('unknownPlace', { found: text, accepted: say('place') }));
  }
}

const labelsOf = (choices: readonly FoundPlace[]): string[] => choices.map(({ label }) => label);

const OR = new Intl.ListFormat('en-GB', { type: 'disjunction' });
