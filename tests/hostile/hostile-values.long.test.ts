import { describe, expect, test, vi } from 'vitest';
import { problemToLine } from '../../src/directory/problem-to-line.ts';
import { FIELDS, readWith, type Field, type Writing } from './fields.ts';
import { processorMs } from './processor-time.ts';
import { HOSTILE_VALUES } from './values.ts';

const WRITINGS: readonly Writing[] = ['in quotes', 'bare'];
const MOST_MS = 1500;

const pairs = WRITINGS.length * FIELDS.length * HOSTILE_VALUES.length;
/** All values in quotes, and a quarter of them bare. */
const NUMBERS = Array.from({ length: pairs }, (_, number) => number).filter((number) => number < pairs / 2 || number % 4 === 0);

function pairAt(number: number): { field: Field; value: string; writing: Writing } {
  const field = FIELDS[number % FIELDS.length]!;
  const rest = Math.floor(number / FIELDS.length);
  return { field, value: HOSTILE_VALUES[rest % HOSTILE_VALUES.length]!, writing: WRITINGS[Math.floor(rest / HOSTILE_VALUES.length)]! };
}

describe('hostile values', () => {
  test('every plain file is good as it stands, so that what is refused is the value', () => {
    for (const collection of new Set(FIELDS.map((field) => field.collection))) {
      const name = FIELDS.find((field) => field.collection === collection && /name|title|en$/.test(String(field.path.at(-1))))!;
      expect([collection, readWith(name, 'Plain').problems.map(problemToLine)]).toEqual([collection, []]);
    }
  });

  test(`each of ${NUMBERS.length} is refused with a message that says where, or taken; never a crash, never a wait`, () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    let refused = 0;
    for (const number of NUMBERS) {
      const { field, value, writing } = pairAt(number);
      const start = processorMs();
      const { isGood, problems } = readWith(field, value, writing);
      const lines = problems.map(problemToLine);
      const label = `${field.collection} ${field.path.join('.')} ${writing} ${JSON.stringify(value.slice(0, 60))}`;
      expect(processorMs() - start, label).toBeLessThan(MOST_MS);
      expect(isGood, label).toBe(lines.length === 0);
      for (const line of lines) expect(line, label).toMatch(/^content\/\S+:[1-9]\d* {2}/);
      if (!isGood) refused += 1;
    }
    // A run in which all were refused, or none, would show little.
    expect(refused).toBeGreaterThan(NUMBERS.length / 4);
    expect(NUMBERS.length - refused).toBeGreaterThan(NUMBERS.length / 20);
  });

  test('no prototype was changed by any of them', () => {
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
