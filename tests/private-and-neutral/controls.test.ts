import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

// The form that edits listings is no page of a victim or an officer.
const EDITOR = /[\\/]editor[\\/]/;
const files = ['components', 'layouts', 'pages'].flatMap((folder) =>
  readdirSync(join('src', folder), { recursive: true, encoding: 'utf8' }).map((name) => join('src', folder, name)),
);
const controls = files
  .filter((file) => /\.(astro|tsx)$/.test(file) && !EDITOR.test(file))
  .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/<(?:input|select|textarea)\b(?:[^>]|=>)*/g)].map(([tag]) => ({ file, tag })));

test('every control says itself that a browser must not save what is chosen, whatever its form says', () => {
  expect(controls.length).toBeGreaterThan(12);
  expect(controls.filter(({ tag }) => !/autocomplete="off"/i.test(tag))).toEqual([]);
});

test('no control is made in any other way', () => {
  const made = files.filter((file) => file.endsWith('.ts') && !EDITOR.test(file)).map((file) => readFileSync(file, 'utf8'));
  expect(made.filter((text) => /createElement\(['"](input|select|textarea)|<(input|select|textarea)\b/.test(text))).toEqual([]);
});
