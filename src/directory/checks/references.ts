import { editDistance } from '../../place/edit-distance.ts';
import type { GoodFile } from '../read-files.ts';
import { problemAt, type Check } from './context.ts';

/** Where things stand that are not called like their folder. */
const FOLDERS: Record<string, string> = { councils: 'content/areas', articles: 'content/guidance', blocks: 'content/guidance/shared' };

/** Every name that points to another file or term must find it. */
export const references: Check = ({ directory, files, isWhole }) => {
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
  const inFiles = new Set(['areas', 'councils', 'commissioners', 'providers', 'services', 'articles', 'blocks']);
  const ask = (file: GoodFile<unknown>, path: PropertyKey[], collection: string, name: string | undefined) => {
    if (name === undefined || known[collection]!.has(name)) return [];
    // A file that exists but is broken is reported for what is broken in it.
    if (!isWhole && inFiles.has(collection)) return [];
    const nearest = nearestName(name, known[collection]!);
    const where = FOLDERS[collection] ?? (inFiles.has(collection) ? `content/${collection}` : `content/vocabulary/${collection}.yaml`);
    return [problemAt(file, path, nearest ? 'reference-misspelt' : 'reference-missing', name, { where, nearest: nearest ?? '' })];
  };
  const askAll = (file: GoodFile<unknown>, path: PropertyKey[], collection: string, names: readonly string[]) =>
    names.flatMap((name, index) => (known[collection]!.has(name) ? [] : ask(file, [...path, index], collection, name)));

  const listings = files.services.flatMap((file) => {
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
  });
  const { site } = files;
  return [
    ...listings,
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
    ...ask(site, ['nationalLine'], 'services', site.value.nationalLine),
    ...askAll(site, ['sureLines'], 'services', site.value.sureLines),
    ...askAll(site, ['allowUnconfirmed'], 'services', site.value.allowUnconfirmed),
  ];
};

/** The one known name within two letters, if there is just one. */
export function nearestName(name: string, names: Iterable<string>): string | undefined {
  const near = [...names].filter((other) => editDistance(name, other, 2) <= 2);
  return near.length === 1 ? near[0] : undefined;
}
