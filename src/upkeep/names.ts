import { townInWelsh } from '../place/default-tables.ts';
import type { Directory } from '../directory/directory.ts';
import type { Locale } from '../i18n/locale.ts';

/** How things are called that the queue and the matrix name. */
export interface OversightNames {
  area(slug: string): string;
  council(slug: string): string;
  /** The police force of an area. */
  force(area: string): string;
  provider(slug: string): string;
  commissioner(slug: string): string;
  type(id: string): string;
  group(id: string): string;
  language(id: string): string;
  service(slug: string): { name: string; slug: string };
  /** A town that a listing names; `areas` tell it from a namesake. */
  town(name: string, areas: readonly string[]): string;
}

interface Own {
  name: string;
  welshName?: string | undefined;
}

/** The names of everything in the directory, in one language; what is not in it keeps its slug. */
export function directoryToNames(directory: Directory, locale: Locale): OversightNames {
  const own = (things: Iterable<Own & { slug: string }>) => {
    const names = new Map([...things].map((thing) => [thing.slug, (locale === 'cy' && thing.welshName) || thing.name]));
    return (slug: string) => names.get(slug) ?? slug;
  };
  const term = (terms: readonly { id: string; name: { en: string; cy: string } }[]) => {
    const names = new Map(terms.map(({ id, name }) => [id, name[locale]]));
    return (id: string) => names.get(id) ?? id;
  };
  const service = own(directory.services);
  return {
    area: own(directory.areas),
    council: own(directory.areas.flatMap(({ councils }) => councils)),
    force: own(directory.areas.map(({ slug, force: { name, welshName } }) => ({ slug, name, welshName }))),
    provider: own(directory.providers.values()),
    commissioner: own(directory.commissioners.values()),
    type: term(directory.vocabulary['service-types']),
    group: term(directory.vocabulary.groups),
    language: term(directory.vocabulary.languages),
    service: (slug) => ({ name: service(slug), slug }),
    town: (name, areas) => (locale === 'cy' ? townInWelsh(name, areas) : name),
  };
}
