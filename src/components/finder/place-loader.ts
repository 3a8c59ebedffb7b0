import type { DistrictTable } from '../../place/districts.ts';
import type { AreaNames, CommonNames, PlaceIndex, PlaceLanguage } from '../../place/place-index.ts';
import { hasDigit, isBeginningOfName, postcodesIn, textToPostcode } from '../../place/postcode.ts';
import { tableToPostcodeIndex, type PostcodeIndex } from '../../place/postcode-index.ts';
import { readPostcode, type Reading } from '../../place/resolve-postcode.ts';
import type { SectorTable } from '../../place/sectors.ts';
import type { Suggestion } from '../../place/suggest.ts';
import { tidyText } from '../../place/tidy-text.ts';
import type { Town, TownTable } from '../../place/towns.ts';
import type { FinderConfig } from './finder-config.ts';

type Exact = typeof import('./exact-postcodes.ts');
type Gazetteer = typeof import('../../place/gazetteer.ts') & { index: PlaceIndex };

/** Fetches the tables that places are looked up in, once each: whole files, the same for everybody. */
export class PlaceLoader {
  #addresses: FinderConfig['tables'];
  #language: PlaceLanguage;
  #postcodes: Promise<PostcodeIndex> | undefined;
  #names: Promise<Gazetteer> | undefined;
  #sectors: Promise<[SectorTable, Exact]> | undefined;
  #bundles = new Map<string, Promise<Uint8Array>>();

  constructor(addresses: FinderConfig['tables'], language: PlaceLanguage) {
    this.#addresses = addresses;
    this.#language = language;
  }

  /** Fetches what is needed for a text that is being typed: one table for a postcode, others for a name. */
  prepare(text: string): void {
    if (hasDigit(text)) {
      void this.#loadPostcodes().catch(() => undefined);
      void this.#loadSectors().catch(() => undefined);
    } else if (isBeginningOfName(text)) void this.#loadNames().catch(() => undefined);
  }

  /** What a text means. A postcode needs no names; throws where a table does not load without which that can't be told. */
  async read(text: string): Promise<Reading> {
    const postcodes = hasDigit(text) ? await this.#postcodesFor(text) : undefined;
    const postcode = postcodes && readPostcode(text, postcodes);
    if (postcode) return postcode;
    const { index: names, readWhole, loadTyped } = await this.#loadNames();
    const index = { ...names, ...postcodes };
    const whole = readWhole(text, index);
    if (whole) return whole;
    const { readTyped } = await loadTyped();
    const reading = readTyped(text, index);
    if (index.towns.length === 0 && reading.resolution.kind !== 'found') throw new Error('no towns');
    return reading;
  }

  /** Names to offer for what was typed so far. */
  async suggest(typed: string): Promise<Suggestion[]> {
    if (!isBeginningOfName(typed)) return [];
    const { index, suggestPlaces } = await this.#loadNames();
    return suggestPlaces(typed, index);
  }

  /** The towns, where a name was typed and they are loaded. */
  get knownTowns(): Promise<readonly Town[]> | undefined {
    return this.#names && this.allTowns();
  }

  async allTowns(): Promise<readonly Town[]> {
    return (await this.#loadNames()).index.towns;
  }

  /**
   * Districts, and where the operator made them sectors and the whole postcodes with the same first letters. If one of
   * those fails to load, the district is known all the same.
   */
  async #postcodesFor(text: string): Promise<PostcodeIndex> {
    const index = await this.#loadPostcodes();
    const typed = tidyText(text);
    const postcode = textToPostcode(postcodesIn(typed).at(-1) ?? typed);
    if (!postcode?.sector) return index;
    const loaded = await this.#loadSectors().catch(() => undefined);
    if (!loaded) return index;
    const [table, exact] = loaded;
    if (!table.letters[postcode.letters]) return index;
    const sectors = exact.sectorsOfLetters(table, postcode.letters);
    const units = postcode.full ? await this.#unitsFor(postcode.full, postcode.letters, exact).catch(() => undefined) : undefined;
    return { ...index, sectors: (code) => sectors.get(code), ...(units ? { units } : {}) };
  }

  #loadPostcodes(): Promise<PostcodeIndex> {
    this.#postcodes ??= fetchJson<DistrictTable>(this.#addresses.places)
      .then(tableToPostcodeIndex)
      .catch((error: unknown) => {
        this.#postcodes = undefined;
        throw error;
      });
    return this.#postcodes;
  }

  async #loadSectors(): Promise<[SectorTable, Exact] | undefined> {
    const { sectors } = this.#addresses;
    if (!sectors) return undefined;
    this.#sectors ??= Promise.all([fetchJson<SectorTable>(sectors), import('./exact-postcodes.ts')]).catch((error: unknown) => {
      this.#sectors = undefined;
      throw error;
    });
    return this.#sectors;
  }

  /** All names and what understands them. A failed load is tried again the next time; areas are known without the towns. */
  #loadNames(): Promise<Gazetteer> {
    this.#names ??= Promise.all([
      import('../../place/gazetteer.ts'),
      fetchJson<AreaNames & CommonNames>(this.#addresses.names),
      fetchJson<TownTable>(this.#addresses.towns).catch(() => undefined),
    ])
      .then(([gazetteer, names, towns]) => {
        if (!towns) this.#names = undefined;
        return { ...gazetteer, index: gazetteer.namesToPlaceIndex(names, towns, this.#language) };
      })
      .catch((error: unknown) => {
        this.#names = undefined;
        throw error;
      });
    return this.#names;
  }

  /** What looks a whole postcode up, if there are any; throws where its bundle does not come, or was cut short on the way. */
  async #unitsFor(full: string, letters: string, { findUnit }: Exact): Promise<PostcodeIndex['units']> {
    const bundle = await this.#loadBundle(letters);
    if (!bundle) return undefined;
    try {
      const unit = findUnit(bundle, full);
      return (postcode) => (postcode === full ? unit : findUnit(bundle, postcode));
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
