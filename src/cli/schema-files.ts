import { z } from 'zod';
import type { Directory } from '../directory/directory.ts';
import { schemas } from '../directory/schemas.ts';

const SCHEMAS = {
  service: schemas.services,
  area: schemas.areas,
  commissioner: schemas.commissioners,
  provider: schemas.providers,
  site: schemas.site,
  'guide-block': schemas.guideBlocks,
  notice: schemas.notices,
};

interface JsonSchema {
  [key: string]: unknown;
  vocabulary?: string;
  refersTo?: string;
}

/** The JSON Schemas that editors use for the content, by file name, with the vocabulary and the areas as choices. */
export function schemaFiles(directory: Directory): [file: string, text: string][] {
  const choices: Record<string, string[]> = {
    ...Object.fromEntries(Object.entries(directory.vocabulary).map(([name, terms]) => [name, terms.map((term) => term.id)])),
    areas: directory.areas.map((area) => area.slug),
    councils: directory.areas.flatMap((area) => area.councils.map((council) => council.slug)),
  };
  return Object.entries(SCHEMAS).map(([name, schema]) => {
    const json = z.toJSONSchema(schema, {
      io: 'input',
      unrepresentable: 'any',
      override: ({ jsonSchema }) => {
        const node = jsonSchema as JsonSchema;
        const list = choices[node.vocabulary ?? node.refersTo ?? ''];
        if (list) {
          node['enum'] = list;
          delete node['pattern'];
        }
        delete node.vocabulary;
        delete node.refersTo;
      },
    });
    return [`content/schemas/${name}.schema.json`, `${JSON.stringify(json, null, 2)}\n`];
  });
}
