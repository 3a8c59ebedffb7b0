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

test('so does every control that a script makes', () => {
  const made = files
    .filter((file) => file.endsWith('.ts') && !EDITOR.test(file))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/createElement\('(?:input|select|textarea)'\)[^;]*/g)].map(([line]) => ({ file, line })),
    );
  expect(made.length).toBeGreaterThan(2);
  expect(made.filter(({ line }) => !line.includes("autocomplete: 'off'"))).toEqual([]);
});
