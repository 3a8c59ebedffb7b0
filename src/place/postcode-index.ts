import { tableToDistricts, type District, type DistrictTable } from './districts.ts';
import type { Sector } from './sectors.ts';
import type { Unit } from './unit-bundle.ts';

/** What a postcode is looked up in. */
export interface PostcodeIndex {
  districts: ReadonlyMap<string, District>;
  areaToCouncils: ReadonlyMap<string, readonly string[]>;
  /** Sectors ("BS1 4") and whole postcodes, where an operator has loaded them. */
  sectors?: ((code: string) => Sector | undefined) | undefined;
  units?: ((postcode: string) => Unit | undefined) | undefined;
}

export const tableToPostcodeIndex = (table: DistrictTable): PostcodeIndex => ({
  districts: tableToDistricts(table),
  areaToCouncils: new Map(Object.entries(table.areas).map(([area, councils]) => [area, councils.filter(Boolean)])),
});
