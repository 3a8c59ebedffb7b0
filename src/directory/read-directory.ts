import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { listing, type Listing } from '../listing/listing.ts';
import { writtenPlaceToPoint } from '../place/locate.ts';
import { textToPostcode } from '../place/postcode.ts';
import { crossChecks } from './checks/index.ts';
import type { Directory, Service } from './directory.ts';
import { readOperatorTables } from './operator-tables.ts';
import { allTowns } from '../place/default-tables.ts';
import { tablesToPlaces, type Places } from './place-tables.ts';
import type { Problem } from './problem.ts';
import { readArticles } from './read-articles.ts';
import { ChangedMeanwhile, JOURNAL, settleJournal } from './journal/journal.ts';
import { textToPairs } from './csv-pairs.ts';
import { MOVED, readMoved } from './moved.ts';
import { readFile, readFolder, type GoodFile, type Proposed, type ReadingMemory } from './read-files.ts';
import { readRefLedger, REF_LEDGER } from './ref-ledger.ts';
import { area } from './schemas/area.ts';
import { commissioner } from './schemas/commissioner.ts';
import { guidanceBlock } from './schemas/guidance-block.ts';
import { provider } from './schemas/provider.ts';
import { site } from './schemas/site.ts';
import { vocabularySchemas, type Vocabulary, type VocabularyName } from './schemas/vocabulary.ts';

/** The outcome of reading: the whole directory, or every problem found. */
export interface Reading {
  /** Missing where a problem is so deep that nothing can be made of the content. */
  directory?: Directory;
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

  const siteFile = readFile(root, join(root, 'content/site.yaml'), site, proposed, memory);
  const vocabulary = Object.entries(vocabularySchemas).map(
    ([name, schema]) => [name, readFile<unknown>(root, join(root, `content/vocabulary/${name}.yaml`), schema, undefined, memory)] as const,
  );
  const areas = readFolder(root, 'content/areas', area, proposed, memory);
  const commissioners = readFolder(root, 'content/commissioners', commissioner, proposed, memory);
  const providers = readFolder(root, 'content/providers', provider, proposed, memory);
  const services = readFolder(root, 'content/services', listing, proposed, memory);
  const articles = readArticles(root, memory);
  const blocks = readFolder(root, 'content/guidance/shared', guidanceBlock, undefined, memory);

  const problems = [
    ...articles.problems,
    ...siteFile.problems,
    ...vocabulary.flatMap(([, file]) => file.problems),
    ...[areas, commissioners, providers, services, blocks].flatMap((result) => result.problems),
  ];
  if (!siteFile.good || vocabulary.some(([, file]) => !file.good)) return { problems };

  const operator = readOperatorTables(root, siteFile.good.value.places);
  problems.push(...operator.problems);
  const places = tablesToPlaces(operator.tables);
  const directory: Directory = {
    site: siteFile.good.value,
    vocabulary: Object.fromEntries(vocabulary.map(([name, file]) => [name, file.good!.value])) as Vocabulary,
    areas: areas.files.map(withSlug),
    commissioners: new Map(commissioners.files.map((file) => [file.slug, withSlug(file)])),
    providers: new Map(providers.files.map((file) => [file.slug, withSlug(file)])),
    services: services.files.map((file) => toService(file, places)),
    moved: proposed?.has(MOVED) ? textToPairs(proposed.get(MOVED) ?? '') : readMoved(root),
    towns: allTowns,
    places,
    articles: articles.files.map((file) => file.value),
    blocks: new Map(blocks.files.map((file) => [file.slug, withSlug(file)])),
  };
  const files = {
    site: siteFile.good,
    areas: areas.files,
    commissioners: commissioners.files,
    services: services.files,
    articles: articles.files,
    vocabulary: new Map(vocabulary.map(([name, file]) => [name as VocabularyName, file.good!])),
  };
  const isWhole = problems.length === 0;
  const broken = [...new Set(problems.map(({ file }) => file))];
  const proposedLedger = proposed?.get(REF_LEDGER);
  const ledger = proposedLedger === undefined ? readRefLedger(root) : textToPairs(proposedLedger);
  return {
    directory,
    problems: [...problems, ...crossChecks({ directory, files, today, isWhole, broken, ledger })].sort(byPlace),
  };
}

const withSlug = <T>(file: GoodFile<T>): T & { slug: string } => ({ ...file.value, slug: file.slug });

function toService(file: GoodFile<Listing>, { lookUp }: Places): Service {
  const { coverage, places } = file.value;
  const points = places.map((place) => (place.show === 'hidden' ? undefined : writtenPlaceToPoint(toShown(place), coverage.areas, lookUp)));
  return { ...file.value, file: file.yaml.file, points };
}

// Where the town alone may be shown, the point must not tell more, whatever stands in the file.
const toShown = (place: Listing['places'][number]) =>
  place.show === 'town-only' ? { ...place, postcode: place.postcode && textToPostcode(place.postcode)?.outward } : place;

const byPlace = (a: Problem, b: Problem) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1);
