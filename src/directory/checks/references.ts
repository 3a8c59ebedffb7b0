import { editDistance } from '../../place/edit-distance.ts';
import type { Listing } from '../../listing/listing.ts';
import type { Problem } from '../problem.ts';
import type { GoodFile } from '../read-files.ts';
import { perListing, problemAt, type Check } from './context.ts';

/** Where things stand that are not called like their folder. */
const FOLDERS: Record<string, string> = { councils: 'content/areas', articles: 'content/guidance', blocks: 'content/guidance/shared' };

/** The folders whose files are pointed to by name. */
const BROKEN_IN: Record<string, string> = {
  areas: 'content/areas/',
  commissioners: 'content/commissioners/',
  providers: 'content/providers/',
  services: 'content/services/',
  articles: 'content/guidance/',
  blocks: 'content/guidance/shared/',
};

/** What listings were last compared with: while it stays the same, a listing that has not changed need not be asked again. */
let asked: { of: string; ofListing(file: GoodFile<Listing>): Problem[] } | undefined;

/** Every name that points to another file or term must find it. */
export const references: Check = ({ directory, files, broken }) => {
  const { vocabulary } = directory;
  const known: Record<string, Set<string>> = {
    areas: new Set(directory.areas.map((area) => area.slug)),
    councils: new Set(directory.areas.flatMap((area) => area.councils.map((council) => council.slug))),
    commissioners: new Set(directory.commissioners.keys()),
    providers: new Set(directory.providers.keys()),
    services: new Set(directory.services.map((service) => service.slug)),
    articles: new Set(directory.articles.map((article) => article.slug)),
    blocks: new Set(directory.blocks.keys()),
    ...Object.fromEntries(Object.entries(vocabulary).map(([name, terms]) => [name, new Set(terms.map((term) => term.id))])),
  };
  // A file that exists but is broken is reported for what is broken in it. Of the councils in it nothing is known.
  const namesBroken = (folder: string) => broken.filter((file) => file.startsWith(folder)).map(fileToName);
  const isCouncilsKnown = namesBroken(FOLDERS['councils']!).length === 0;
  for (const [collection, folder] of Object.entries(BROKEN_IN)) for (const name of namesBroken(folder)) known[collection]!.add(name);
  const inFiles = new Set(['areas', 'councils', 'commissioners', 'providers', 'services', 'articles', 'blocks']);
  const ask = (file: GoodFile<unknown>, path: PropertyKey[], collection: string, name: string | undefined) => {
    if (name === undefined || known[collection]!.has(name)) return [];
    if (collection === 'councils' && !isCouncilsKnown) return [];
    const nearest = nearestName(name, known[collection]!);
    const where = FOLDERS[collection] ?? (inFiles.has(collection) ? `content/${collection}` : `content/vocabulary/${collection}.yaml`);
    return [problemAt(file, path, nearest ? 'reference-misspelt' : 'reference-missing', name, { where, nearest: nearest ?? '' })];
  };
  const askAll = (file: GoodFile<unknown>, path: PropertyKey[], collection: string, names: readonly string[]) =>
    names.flatMap((name, index) => (known[collection]!.has(name) ? [] : ask(file, [...path, index], collection, name)));

  const inListing = (file: GoodFile<Listing>): Problem[] => {
    const l = file.value;
    const areaCouncils = new Set(
      directory.areas.filter((area) => l.coverage.areas.includes(area.slug)).flatMap((area) => area.councils.map((c) => c.slug)),
    );
    return [
      ...ask(file, ['provider'], 'providers', l.provider),
      ...askAll(file, ['types'], 'service-types', l.types),
      ...askAll(file, ['coverage', 'areas'], 'areas', l.coverage.areas),
      ...askAll(file, ['coverage', 'councils'], 'councils', l.coverage.councils),
      ...l.coverage.councils.flatMap((council, index) =>
        known['councils']!.has(council) && !areaCouncils.has(council)
          ? [problemAt(file, ['coverage', 'councils', index], 'council-outside', council)]
          : [],
      ),
      ...askAll(file, ['eligibility', 'serves'], 'groups', l.eligibility.serves),
      ...askAll(file, ['eligibility', 'byAndFor'], 'groups', l.eligibility.byAndFor),
      ...askAll(file, ['access', 'languages'], 'languages', l.access.languages),
      ...l.access.professionalRoutes.flatMap((route, index) =>
        ask(file, ['access', 'professionalRoutes', index, 'force'], 'areas', route.force),
      ),
      ...l.commissioning.flatMap((entry, index) => [
        ...ask(file, ['commissioning', index, 'commissioner'], 'commissioners', entry.commissioner),
        ...ask(file, ['commissioning', index, 'stream'], 'funding-streams', entry.stream),
      ]),
      ...ask(file, ['lifecycle', 'successor'], 'services', l.lifecycle.successor),
    ];
  };
  const councils = directory.areas.map((area) => [area.slug, ...area.councils.map((council) => council.slug)]);
  const of = JSON.stringify([isCouncilsKnown, councils, Object.values(known).map((names) => [...names])]);
  if (asked?.of !== of) asked = { of, ofListing: perListing(inListing) };

  const { site } = files;
  return [
    ...files.services.flatMap(asked.ofListing),
    ...files.areas.flatMap((file) =>
      file.value.commissioners.flatMap((entry, index) =>
        ask(file, ['commissioners', index, 'commissioner'], 'commissioners', entry.commissioner),
      ),
    ),
    ...files.commissioners.flatMap((file) => ask(file, ['successor'], 'commissioners', file.value.successor)),
    ...vocabulary.situations.flatMap((situation, index) => [
      ...ask(files.vocabulary.get('situations')!, [index, 'step'], 'steps', situation.step),
      ...ask(files.vocabulary.get('situations')!, [index, 'article'], 'articles', situation.article),
    ]),
    ...files.articles.flatMap((file) => [
      ...askAll(file, ['types'], 'service-types', file.value.types),
      ...askAll(file, ['groups'], 'groups', file.value.groups),
      ...askAll(file, ['shows'], 'blocks', file.value.shows),
    ]),
    ...vocabulary.steps.flatMap((step, index) => askAll(files.vocabulary.get('steps')!, [index, 'types'], 'service-types', step.types)),
    ...askAll(site, ['fallbackHelplines'], 'services', site.value.fallbackHelplines),
    ...askAll(site, ['allowUnconfirmed'], 'services', site.value.allowUnconfirmed),
  ];
};

const fileToName = (file: string): string =>
  file
    .split('/')
    .at(-1)!
    .replace(/\.[^.]*$/, '');

/** The one known name within two letters, if there is just one. */
export function nearestName(name: string, names: Iterable<string>): string | undefined {
  const near = [...names].filter((other) => editDistance(name, other, 2) <= 2);
  return near.length === 1 ? near[0] : undefined;
}
