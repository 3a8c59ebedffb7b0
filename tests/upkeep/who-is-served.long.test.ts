import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FIXTURE_ROOT, writeFixtureAsPreview } from '../support/fixture-content.ts';
import { compareMatrix, stir } from './compare-matrix.ts';

test('the matrix is what a plain count says for every area and every council', () => {
  expect(compareMatrix(FIXTURE_ROOT)).toBeGreaterThan(43 * 18 * 40);
});

test('so it is where listings say all sorts of things', () => {
  const root = writeFixtureAsPreview();
  try {
    stir(join(root, 'content/services'), 7);
    compareMatrix(root);
  } finally {
    rmSync(root, { recursive: true });
  }
});
