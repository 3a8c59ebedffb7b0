import { memoize } from '../listing/memoize.ts';
import { topologyToShapes, type AreaShape } from '../place/boundaries.ts';
import { areaShapes, districtTable, placeTables, tablesWith } from '../place/default-tables.ts';
import type { DistrictTable } from '../place/districts.ts';
import type { PlaceTables } from '../place/locate.ts';
import { textToPostcode } from '../place/postcode.ts';
import { tableToSectors } from '../place/sectors.ts';
import { findUnit, type Unit } from '../place/unit-bundle.ts';
import type { OperatorTables } from './operator-tables.ts';

/** The places of one copy of the site: an operator's tables where there are any, else the default ones. */
export interface Places {
  districts: DistrictTable;
  shapes: AreaShape[];
  lookUp: PlaceTables;
  unit: ((postcode: string) => Unit | undefined) | undefined;
  operator: OperatorTables;
}

/** Puts an operator's tables in the place of the default ones. */
export function tablesToPlaces(operator: OperatorTables): Places {
  const { postcodes, boundaries } = operator;
  const unit = postcodes && postcodes.bundles.size > 0 ? bundlesToLookUp(postcodes.bundles) : undefined;
  const lookUp = postcodes ? tablesWith(postcodes.districts) : placeTables;
  return {
    districts: postcodes?.districts ?? districtTable,
    shapes: boundaries ? topologyToShapes(boundaries.topology) : areaShapes,
    lookUp: {
      ...lookUp,
      ...(postcodes ? { sectors: tableToSectors(postcodes.sectors) } : {}),
      ...(unit ? { postcodes: (postcode) => unit(postcode)?.point } : {}),
    },
    unit,
    operator,
  };
}

/** Looks up whole postcodes; each bundle is read once, on the first look-up of its letters. */
function bundlesToLookUp(bundles: ReadonlyMap<string, () => Uint8Array>): (postcode: string) => Unit | undefined {
  const open = memoize((letters: string) => bundles.get(letters)?.());
  return (postcode) => {
    const bundle = open(textToPostcode(postcode)?.letters ?? '');
    return bundle && findUnit(bundle, postcode);
  };
}
