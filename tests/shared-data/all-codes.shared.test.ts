import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { tableToDistricts } from '../../src/place/districts.ts';
import districts from '../../src/place/data/districts.json' with { type: 'json' };

test('every outward code with more than 100 postcodes is in the default districts', async () => {
  const count = new Map<string, number>();
  const xz = spawn('xz', ['-dc', '../shared/testdata/postcodes-ew-onspd-2025-11.csv.xz']);
  for await (const line of createInterface({ input: xz.stdout })) {
    const outward = /^"?([A-Z0-9]+) /.exec(line)?.[1];
    if (outward) count.set(outward, (count.get(outward) ?? 0) + 1);
  }
  const known = new Set(tableToDistricts(districts).keys());
  expect(count.size).toBeGreaterThan(2500);
  expect([...count].filter(([code, number]) => number > 100 && !known.has(code)).map(([code]) => code)).toEqual([]);
});
