import { createHash } from 'node:crypto';
import type { Directory } from '../directory/directory.ts';
import { commonNames, townTable } from '../place/default-tables.ts';
import { href } from '../i18n/href.ts';
import { LOCALES, type Locale } from '../i18n/locale.ts';
import type { AreaNames } from '../place/place-index.ts';
import { nameToKey } from '../place/towns.ts';
import { directoryToWordIndex } from './word-index.ts';

/** The tables that a visitor's browser looks places up in: whole files, the same for everybody. */
export type TableName = 'places' | 'names' | 'towns' | 'sectors' | 'areas' | `words-${Locale}`;

/** A table as it is served. The address changes with the content, so that it may be kept for ever. */
export interface ServedTable {
  name: string;
  /** The file's name without its folder. */
  file: string;
  path: string;
  text: string;
}

/** A table as a file whose name changes with what is in it. */
export function toServedTable(name: string, data: unknown): ServedTable {
  const text = typeof data === 'string' ? data : JSON.stringify(data);
  const file = `${name}.${createHash('sha256').update(text).digest('hex').slice(0, 10)}.json`;
  return { name, file, path: href(`/tables/${file}`), text };
}

/** Every table with its address. */
export function directoryToTables(
  directory: Directory,
): Partial<Record<TableName, ServedTable>> & Record<'places' | 'names' | 'towns', ServedTable> {
  const table = (name: TableName, data: unknown) => toServedTable(name, data);
  const { postcodes, boundaries } = directory.places.operator;
  return {
    // A postcode needs the first alone, a name the two others.
    places: table('places', directory.places.districts),
    names: table('names', { ...directoryToAreaNames(directory), ...commonNames }),
    towns: table('towns', townTable),
    // What an operator's own files gave: sectors, and the official shapes for the map.
    ...(postcodes ? { sectors: table('sectors', postcodes.sectors) } : {}),
    ...(boundaries ? { areas: table('areas', boundaries.text) } : {}),
    ...Object.fromEntries(LOCALES.map((locale) => [`words-${locale}`, table(`words-${locale}`, directoryToWordIndex(directory, locale))])),
  };
}

/** The bundles of whole postcodes, where an operator has switched them on. One address for all, but for the letters. */
export function directoryToBundles({
  places,
}: Directory): { address: string; files: { file: string; read: () => Uint8Array }[] } | undefined {
  const { postcodes } = places.operator;
  if (!postcodes || postcodes.bundles.size === 0) return undefined;
  const nameOf = (letters: string) => `units.${letters}.${postcodes.manifest.checksum.slice(0, 10)}.bin`;
  return {
    address: href(`/tables/${nameOf('{letters}')}`),
    files: [...postcodes.bundles].map(([letters, read]) => ({ file: nameOf(letters), read })),
  };
}

/** The names by which areas and councils are found, in both languages. */
export function directoryToAreaNames({ areas }: Pick<Directory, 'areas'>): AreaNames {
  const also = (...names: (string | undefined)[]) => [...new Set(names.flatMap((name) => name ?? []))];
  return {
    areas: areas.map(({ slug, name, welshName, alsoCalled, welshAlsoCalled, force }) => {
      const others = also(...alsoCalled, ...welshAlsoCalled, force.name, force.welshName);
      return [slug, name, others.filter((each) => each !== name), welshName ?? ''] as const;
    }),
    councils: areas.flatMap((area) =>
      area.councils.map(({ name, welshName, slug }) => {
        const isOfName = nameToKey(name).replaceAll(' ', '-') === slug;
        return [name, area.slug, welshName ?? '', isOfName ? '' : slug] as const;
      }),
    ),
  };
}
