import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const lengths = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(tsx?|cjs|astro|css)$/.test(name))
  .map((name) => ({ name, lines: readFileSync(join('src', name), 'utf8').trimEnd().split('\n').length }))
  .sort((a, b) => a.lines - b.lines);

test('half of the files are shorter than 60 lines', () => {
  expect(lengths[lengths.length >> 1]!.lines).toBeLessThan(60);
});

test('at most one file in twenty is longer than 250 lines', () => {
  const long = lengths.filter(({ lines }) => lines > 250);
  expect(long.length, long.map(({ name, lines }) => `${name}: ${lines}`).join(', ')).toBeLessThanOrEqual(lengths.length / 20);
});
