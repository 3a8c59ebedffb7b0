import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { schemaFiles } from '../../src/cli/schema-files.ts';
import { readDirectory } from '../../src/directory/read-directory.ts';

const wanted = new Map(schemaFiles(readDirectory('.', '2026-11-23').directory!));

test('there is a schema for editors for each kind of file, and none besides', () => {
  expect(
    readdirSync('content/schemas')
      .map((name) => `content/schemas/${name}`)
      .sort(),
  ).toEqual([...wanted.keys()].sort());
});

// When this fails, run: npm run check -- --schemas
test.each([...wanted])('%s is what the rules say now', (file, text) => {
  expect(readFileSync(file, 'utf8')).toBe(text);
});
