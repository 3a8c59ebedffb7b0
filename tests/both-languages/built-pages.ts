import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SITE_FOLDER } from '../support/build-once.ts';

/** A built page with its twin in the other language. */
export interface Twins {
  /** The file's name below the tree's root. */
  file: string;
  english: string;
  welsh: string;
}

/** The files below a folder that end as pages do, by their names from there. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();

export const WELSH_FOLDER = join(SITE_FOLDER, 'cy');

const TOWN = /^areas\/[^/]+\/(?!cards\/)[^/]+\/index\.html$/;

/** Every page in both languages; of the towns, which are made alike, every 20th. */
export function twins(): Twins[] {
  const files = filesBelow(WELSH_FOLDER).filter((file) => existsSync(join(SITE_FOLDER, file)));
  const towns = files.filter((file) => TOWN.test(file));
  return [...files.filter((file) => !TOWN.test(file)), ...towns.filter((_, index) => index % 20 === 0)].map((file) => ({
    file,
    english: readFileSync(join(SITE_FOLDER, file), 'utf8'),
    welsh: readFileSync(join(WELSH_FOLDER, file), 'utf8'),
  }));
}
