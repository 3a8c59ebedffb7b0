import type { DistrictTable } from '../../place/districts.ts';
import { tablesToPlaceIndex, type AreaNames, type PlaceIndex, type PlaceLanguage } from '../../place/place-index.ts';
import type { TownTable } from '../../place/towns.ts';

interface PlacesTable {
  districts: DistrictTable;
  names: AreaNames;
}

/** Fetches the tables that places are looked up in, once each: whole files, the same for everybody. */
export class PlaceLoader {
  #addresses: { places: string; towns: string };
  #language: PlaceLanguage;
  #places: Promise<PlacesTable> | undefined;
  #whole: Promise<PlaceIndex> | undefined;

  constructor(addresses: { places: string; towns: string }, language: PlaceLanguage) {
    this.#addresses = addresses;
    this.#language = language;
  }

  /** Districts and areas alone: enough for a postcode. */
  async districts(): Promise<PlaceIndex> {
    const { districts, names } = await this.#loadPlaces();
    return tablesToPlaceIndex(districts, names, undefined, this.#language);
  }

  /** Everything, towns included. A failed load is tried again on the next asking. */
  whole(): Promise<PlaceIndex> {
    this.#whole ??= Promise.all([this.#loadPlaces(), fetchJson<TownTable>(this.#addresses.towns)])
      .then(([{ districts, names }, towns]) => tablesToPlaceIndex(districts, names, towns, this.#language))
      .catch((error: unknown) => {
        this.#whole = undefined;
        throw error;
      });
    return this.#whole;
  }

  #loadPlaces(): Promise<PlacesTable> {
    this.#places ??= fetchJson<PlacesTable>(this.#addresses.places).catch((error: unknown) => {
      this.#places = undefined;
      throw error;
    });
    return this.#places;
  }
}

/** Fetches a file of our own host; throws where it is missing or cut short. */
export async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status}`);
  return (await response.json()) as T;
}
