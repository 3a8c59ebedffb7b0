import type { Directory } from '../directory/directory.ts';
import type { FieldSchema } from '../edit/listing-schema.ts';

/** A word that a column takes, and how people call it. */
export interface Choice {
  id: string;
  name: string;
}

/** Looks up which words a column takes; undefined where it takes any. */
export type Choices = (schema: FieldSchema) => readonly Choice[] | undefined;

/** The choices of every column, from the schema, the vocabulary and the names of files. */
export function directoryToChoices(directory: Directory): Choices {
  const lists: Record<string, Choice[]> = {
    ...Object.fromEntries(
      Object.entries(directory.vocabulary).map(([name, terms]) => [name, terms.map((term) => ({ id: term.id, name: term.name.en }))]),
    ),
    areas: directory.areas.map(({ slug, name }) => ({ id: slug, name })),
    councils: directory.areas.flatMap(({ councils }) => councils.map(({ slug, name }) => ({ id: slug, name }))),
    commissioners: [...directory.commissioners.values()].map(({ slug, name }) => ({ id: slug, name })),
    providers: [...directory.providers.values()].map(({ slug, name }) => ({ id: slug, name })),
    services: directory.services.map(({ slug, name }) => ({ id: slug, name })),
  };
  return (schema) => {
    const one = schema.items ?? schema;
    return one.enum?.map((id) => ({ id, name: id })) ?? lists[one.vocabulary ?? one.refersTo ?? ''];
  };
}
