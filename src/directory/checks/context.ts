import type { CheckKey } from '../../i18n/keys.ts';
import type { Listing } from '../../listing/listing.ts';
import type { VocabularyName } from '../../listing/slug.ts';
import type { Directory } from '../directory.ts';
import { pathToField, valueToQuote, type Problem } from '../problem.ts';
import type { GoodFile } from '../read-files.ts';
import type { GuideFile } from '../read-guides.ts';
import type { Content, FolderName } from '../schemas.ts';
import type { Site } from '../schemas/site.ts';
import type { Terms } from '../schemas/vocabulary.ts';

/** The files of each collection that is a folder. */
export type FolderFiles = { [Name in FolderName]: GoodFile<Content<Name>>[] };

/** What a check across files looks at. */
export interface CheckContext {
  directory: Directory;
  files: FolderFiles & {
    site: GoodFile<Site>;
    guides: GoodFile<GuideFile>[];
    vocabulary: ReadonlyMap<VocabularyName, GoodFile<Terms>>;
  };
  /** YYYY-MM-DD. */
  today: string;
  /** Whether every file could be read: else what is missing may only be broken. */
  isWhole: boolean;
  /** The files that could not be read. */
  broken: readonly string[];
  /** Reference numbers given so far: ref → slug. */
  ledger: ReadonlyMap<string, string>;
}

/** A check that needs all of the content. */
export type CrossCheck = (context: CheckContext) => Problem[];

/** A check that one listing's file is enough for; `today` is YYYY-MM-DD. The editing form runs these too. */
export type ListingCheck = (file: GoodFile<Listing>, today: string) => Problem[];

/** A problem at a field of a file. */
export function problemAt(
  file: GoodFile<unknown>,
  path: readonly PropertyKey[],
  key: CheckKey,
  found: unknown,
  values: Problem['values'] = {},
): Problem {
  return {
    file: file.yaml.file,
    line: file.yaml.lineOf(path),
    field: pathToField(path),
    key,
    values: { found: valueToQuote(found), ...values },
  };
}
