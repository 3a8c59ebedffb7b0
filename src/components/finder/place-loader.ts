import { unpackDistricts, type PackedDistricts } from '../../place/districts.ts';
import { tablesToPlaceIndex, type AreaNames, type PlaceIndex, type PlaceLanguage } from '../../place/place-index.ts';
import { textToPostcode } from '../../place/postcode.ts';
import { sectorsOfLetters, type SectorTable } from '../../place/sectors.ts';
import { tableToTowns, townsInWelsh, type Town, type TownTable } from '../../place/towns.ts';
import { findUnit } from '../../place/unit-bundle.ts';
import type { FinderConfig } from './finder-config.ts';

interface PlacesTable {
  districts: PackedDistricts;
  names: AreaNames;
}

/** Fetches the tables that places are looked up in, once each: whole files, the same for everybody. */
export class PlaceLoader {
  #addresses: FinderConfig['tables'];
  #language: PlaceLanguage;
  #places: Promise<PlacesTable> | undefined;
  #districts: Promise<PlaceIndex> | undefined;
  #whole: Promise<PlaceIndex> | undefined;
  #sectors: Promise<SectorTable> | undefined;
  #bundles = new Map<string, Promise<Uint8Array>>();

  constructor(addresses: FinderConfig['tables'], language: PlaceLanguage) {
    this.#addresses = addresses;
    this.#language = language;
  }

  /** Districts and areas alone: enough for a postcode. */
  districts(): Promise<PlaceIndex> {
    this.#districts ??= this.#loadPlaces()
      .then(({ districts, names }) => tablesToPlaceIndex(unpackDistricts(districts), names, undefined, this.#language))
      .catch((error: unknown) => {
        this.#districts = undefined;
        throw error;
      });
    return this.#districts;
  }

  /** Everything, if it is being loaded already; else districts and areas. */
  atHand(): Promise<PlaceIndex> {
    return this.#whole ?? this.districts();
  }

  /** The towns that a map names first: all of them where they are loaded already, else the best known of every area. */
  async mainTowns(): Promise<readonly Town[]> {
    if (this.#whole) return (await this.#whole).towns;
    const towns = tableToTowns(await fetchJson<TownTable>(this.#addresses.mainTowns));
    return this.#language === 'cy' ? townsInWelsh(towns, String) : towns;
  }

  /**
   * What a text is looked up in first: districts and areas, and where the operator made them sectors and the whole postcodes
   * with the same first letters. What does not load is done without: the district is known all the same.
   */
  async forText(text: string): Promise<PlaceIndex> {
    const index = await this.districts();
    const postcode = textToPostcode(text);
    if (!postcode?.sector) return index;
    const table = await this.sectors().catch(() => undefined);
    if (!table?.letters[postcode.letters]) return index;
    const sectors = sectorsOfLetters(table, postcode.letters);
    const units = postcode.full ? await this.#unitsFor(postcode.full, postcode.letters).catch(() => undefined) : undefined;
    return { ...index, sectors: (code) => sectors.get(code), ...(units ? { units } : {}) };
  }

  /** The sectors, where the operator made them. */
  async sectors(): Promise<SectorTable | undefined> {
    if (!this.#addresses.sectors) return undefined;
    this.#sectors ??= fetchJson<SectorTable>(this.#addresses.sectors).catch((error: unknown) => {
      this.#sectors = undefined;
      throw error;
    });
    return this.#sectors;
  }

  /** Everything, towns included. A failed load is tried again on the next asking. */
  whole(): Promise<PlaceIndex> {
    this.#whole ??= Promise.all([this.#loadPlaces(), fetchJson<TownTable>(this.#addresses.towns)])
      .then(([{ districts, names }, towns]) => tablesToPlaceIndex(unpackDistricts(districts), names, towns, this.#language))
      .catch((error: unknown) => {
        this.#whole = undefined;
        throw error;
      });
    return this.#whole;
  }

  /** What looks a whole postcode up, if there are any; throws where its bundle does not come, or was cut short on the way. */
  async #unitsFor(full: string, letters: string): Promise<PlaceIndex['units']> {
    const bundle = await this.#loadBundle(letters);
    if (!bundle) return undefined;
    try {
      const unit = findUnit(bundle, full);
      return (asked) => (asked === full ? unit : findUnit(bundle, asked));
    } catch (error) {
      this.#bundles.delete(letters);
      throw error;
    }
  }

  async #loadBundle(letters: string): Promise<Uint8Array | undefined> {
    if (!this.#addresses.units) return undefined;
    const loading = this.#bundles.get(letters) ?? fetchBytes(this.#addresses.units.replace('{letters}', letters));
    this.#bundles.set(letters, loading);
    loading.catch(() => this.#bundles.delete(letters));
    return loading;
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

async function fetchBytes(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
