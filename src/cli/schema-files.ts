import { z } from 'zod';
import type { Directory } from '../directory/directory.ts';
import { area } from '../directory/schemas/area.ts';
import { commissioner } from '../directory/schemas/commissioner.ts';
import { guideBlock } from '../directory/schemas/guide-block.ts';
import { provider } from '../directory/schemas/provider.ts';
import { site } from '../directory/schemas/site.ts';
import { listing } from '../listing/listing.ts';

const SCHEMAS = { service: listing, area, commissioner, provider, site, 'guide-block': guideBlock };

interface JsonSchema {
  [key: string]: unknown;
  vocabulary?: string;
  refersTo?: string;
}

/** The JSON Schemas that editors use beside the content, by file name, with the vocabulary and the areas as choices. */
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
