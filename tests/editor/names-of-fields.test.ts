import { expect, test } from 'vitest';
import { fieldToSchema, type FieldSchema } from '../../src/edit/listing-schema.ts';
import { editorFields } from '../../src/i18n/en/editor-fields.ts';

/** Fields that the form doesn't edit one by one: it shows confirmations as a whole. */
const AS_A_WHOLE = /^(confirmed|toCheck|ref|slug)\b/;

function fieldsBelow(schema: FieldSchema, path: string[] = []): string[] {
  const { properties } = schema.items ?? schema;
  if (!properties || 'en' in properties) return [path.join('.')];
  return Object.entries(properties).flatMap(([name, below]) => fieldsBelow(below, [...path, name]));
}

test('every field of a listing has a name in the editing form', () => {
  const fields = fieldsBelow(fieldToSchema([])!).filter((field) => !AS_A_WHOLE.test(field));
  expect(fields.length).toBeGreaterThan(60);
  expect(fields.filter((field) => !(field in editorFields))).toEqual([]);
});
