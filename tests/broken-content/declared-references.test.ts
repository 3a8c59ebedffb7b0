import { expect, test } from 'vitest';
import { z } from 'zod';
import { danglingReferences } from '../../src/directory/checks/references.ts';
import { problemToLine } from '../../src/directory/problem-to-line.ts';
import { textToFile } from '../../src/directory/text-to-file.ts';
import { provider } from '../../src/directory/schemas/provider.ts';
import { refersTo, termOf } from '../../src/listing/slug.ts';

const known = new Map([
  ['providers', new Set(['family-matters'])],
  ['languages', new Set(['welsh'])],
] as const);

/** What check says of the references in a provider's file whose schema has one more field. */
function linesFor(field: z.ZodType, text: string): string[] {
  const schema = provider.extend({ added: field });
  const { good, problems } = textToFile('content/providers/x.yaml', `name: X\nadded: ${text}\n`, schema);
  expect(problems).toEqual([]);
  return danglingReferences(good!, schema, known).map(problemToLine);
}

test('a new field that refers to a provider is checked as soon as the schema has it', () => {
  const field = refersTo('providers').optional();
  expect(linesFor(field, 'family-matters')).toEqual([]);
  expect(linesFor(field, 'no-such-provider')).toEqual([
    'content/providers/x.yaml:2  added  “no-such-provider” does not exist in content/providers.  Write the name of one that exists, or add it first.',
  ]);
});

test('a new field that takes a term is checked, with the nearest term', () => {
  expect(linesFor(termOf('languages'), 'welch')).toEqual([
    'content/providers/x.yaml:2  added  “welch” does not exist in content/vocabulary/languages.yaml.  Did you mean “welsh”?',
  ]);
});

const provided = refersTo('providers');

test.each([
  ['a list', z.array(provided), '[family-matters, gone]', 'added > 2'],
  ['a list of groups', z.array(z.strictObject({ by: provided, on: z.string() })), '[{ by: gone, on: x }]', 'added > 1 > by'],
  ['a record', z.record(z.string(), provided), '{ first: gone }', 'added > first'],
  ['a field with a default', z.strictObject({ by: provided.default('family-matters') }).prefault({}), '{ by: gone }', 'added > by'],
  ['a field that is read in more than one form', z.preprocess((value) => value ?? undefined, provided.optional()), 'gone', 'added'],
  ['a field with a check of its own', provided.refine((name) => name !== 'x').nullable(), 'gone', 'added'],
  ['one of several forms', z.union([z.strictObject({ by: provided }), z.boolean()]), '{ by: gone }', 'added > by'],
])('%s is looked into', (_, field, text, where) => {
  expect(linesFor(field, text)).toEqual([
    `content/providers/x.yaml:2  ${where}  “gone” does not exist in content/providers.  Write the name of one that exists, or add it first.`,
  ]);
});

test('a form of field that nothing looks into is refused, so that no reference hides in it', () => {
  expect(() => linesFor(z.tuple([provided]), '[gone]')).toThrow('References inside a tuple are not checked yet: added');
});
