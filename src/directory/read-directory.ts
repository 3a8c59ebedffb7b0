import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { VocabularyName } from '../listing/slug.ts';
import type { CheckContext, FolderFiles } from './checks/context.ts';
import { crossChecks } from './checks/index.ts';
import { textToPairs } from './csv-pairs.ts';
import type { Directory } from './directory.ts';
import { entriesToDirectory, guideToId, SITE_ID, type Entries, type Entry } from './entries.ts';
import { ChangedMeanwhile, JOURNAL, settleJournal } from './journal/journal.ts';
import { MOVED, readMoved } from './moved.ts';
import { readOperatorTables } from './operator-tables.ts';
import { tablesToPlaces } from './place-tables.ts';
import type { Problem } from './problem.ts';
import { readFile, readFolder, type GoodFile, type Proposed, type ReadingMemory } from './read-files.ts';
import { readGuides } from './read-guides.ts';
import { readRefLedger, REF_LEDGER } from './ref-ledger.ts';
import { FOLDER_NAMES, FOLDERS, schemas, type FolderName } from './schemas.ts';
import { vocabularySchemas, type Terms } from './schemas/vocabulary.ts';

/** The outcome of reading: the whole directory, or every problem found. */
export interface Reading {
  /** Missing where a problem is so deep that nothing can be made of the content. */
  directory?: Directory;
  /** The same by collections, for Astro's store. */
  entries?: Entries;
  problems: Problem[];
}

/**
 * Reads and checks all of `content/` below a root folder, as of a day (YYYY-MM-DD). Never throws over what the files say.
 * A change of files that was interrupted is finished first. `proposed` are files of its folders that are read as if they were written;
 * with a `memory` only files that have changed since are taken apart again.
 */
export function readDirectory(root: string, today: string, proposed?: Proposed, memory?: ReadingMemory): Reading {
  try {
    settleJournal(root);
  } catch (error) {
    if (!(error instanceof ChangedMeanwhile)) throw error;
    return { problems: [{ file: JOURNAL, line: 1, field: '', key: 'journal-blocked', values: { found: error.file } }] };
  }
  const missing = ['content/site.yaml', ...Object.keys(vocabularySchemas).map((name) => `content/vocabulary/${name}.yaml`)].filter(
    (file) => !existsSync(join(root, file)),
  );
  if (missing.length > 0) return { problems: missing.map((file) => ({ file, line: 1, field: '', key: 'file-missing', values: {} })) };

  const siteFile = readFile(root, join(root, 'content/site.yaml'), schemas.site, proposed, memory);
  const vocabulary = (Object.keys(vocabularySchemas) as VocabularyName[]).map((name) => {
    const schema: z.ZodType<Terms> = vocabularySchemas[name];
    return [name, readFile(root, join(root, `content/vocabulary/${name}.yaml`), schema, undefined, memory)] as const;
  });
  const folders = FOLDER_NAMES.map((name) => [name, readFolder<unknown>(root, FOLDERS[name], schemas[name], proposed, memory)] as const);
  const guides = readGuides(root, memory);

  const terms = vocabulary.map(([, file]) => file);
  const problems = [siteFile, ...terms, ...folders.map(([, folder]) => folder), guides].flatMap((result) => result.problems);
  if (!siteFile.good || terms.some(({ good }) => !good)) return { problems };

  const files: CheckContext['files'] = {
    site: siteFile.good,
    vocabulary: new Map(vocabulary.map(([name, { good }]) => [name, good!])),
    guides: guides.files,
    // Each was read with the schema of its own name.
    ...(Object.fromEntries(folders.map(([name, folder]) => [name, folder.files])) as FolderFiles),
  };
  const operator = readOperatorTables(root, siteFile.good.value.places);
  problems.push(...operator.problems);
  const entries = filesToEntries(files);
  const directory = entriesToDirectory(entries, today, {
    moved: proposed?.has(MOVED) ? textToPairs(proposed.get(MOVED) ?? '') : readMoved(root),
    places: tablesToPlaces(operator.tables),
  });
  const isWhole = problems.length === 0;
  const broken = [...new Set(problems.map(({ file }) => file))];
  const proposedLedger = proposed?.get(REF_LEDGER);
  const ledger = proposedLedger === undefined ? readRefLedger(root) : textToPairs(proposedLedger);
  return {
    directory,
    entries,
    problems: [...problems, ...crossChecks({ directory, files, today, isWhole, broken, ledger })].sort(byPlace),
  };
}

function filesToEntries(files: CheckContext['files']): Entries {
  const toEntry = <T>({ slug, yaml, value }: GoodFile<T>): Entry<T> => ({ id: slug, data: value, filePath: yaml.file });
  return {
    site: [{ ...toEntry(files.site), id: SITE_ID }],
    vocabulary: [...files.vocabulary.values()].map((file) => ({ ...toEntry(file), data: { terms: file.value } })),
    ...(Object.fromEntries(FOLDER_NAMES.map((name) => [name, files[name].map(toEntry<unknown>)])) as Pick<Entries, FolderName>),
    guides: files.guides.map(({ value: { slug, language, body, file, links: _, ...head } }) => ({
      id: guideToId({ slug, language }),
      data: head,
      filePath: file,
      body,
    })),
  };
}

const byPlace = (a: Problem, b: Problem) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1);
