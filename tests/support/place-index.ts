import { commonNames, districtTable, townTable } from '../../src/place/default-tables.ts';
import { directoryToAreaNames } from '../../src/export/served-tables.ts';
import { namesToPlaceIndex, type PlaceIndex, type PlaceLanguage } from '../../src/place/place-index.ts';
import { tableToPostcodeIndex } from '../../src/place/postcode-index.ts';
import { fixtureDirectory } from './fixture-content.ts';

/** What the finder looks a text up in with the default tables. */
export const placeIndex = (language: PlaceLanguage): PlaceIndex => ({
  ...namesToPlaceIndex({ ...directoryToAreaNames(fixtureDirectory()), ...commonNames }, townTable, language),
  ...tableToPostcodeIndex(districtTable),
});
