import { describe, expect, test, vi } from 'vitest';
import { memoize } from '../../src/listing/memoize.ts';

describe('a function that remembers', () => {
  test('works once for a text, and once for several texts in their order', () => {
    const work = vi.fn((a: string, b: string) => `${a}${b}`);
    const memoized = memoize(work);
    expect([memoized('a', 'b'), memoized('a', 'b'), memoized('b', 'a'), memoized('ab', '')]).toEqual(['ab', 'ab', 'ba', 'ab']);
    expect(work).toHaveBeenCalledTimes(3);
  });

  test('works once for an object, however alike another is', () => {
    const work = vi.fn(({ name }: { name: string }) => name);
    const memoized = memoize(work);
    const kent = { name: 'Kent' };
    expect([memoized(kent), memoized(kent), memoized({ name: 'Kent' })]).toEqual(['Kent', 'Kent', 'Kent']);
    expect(work).toHaveBeenCalledTimes(2);
  });

  test('remembers that there was nothing', () => {
    const work = vi.fn((_: string): undefined => undefined);
    const memoized = memoize(work);
    expect([memoized('a'), memoized('a')]).toEqual([undefined, undefined]);
    expect(work).toHaveBeenCalledTimes(1);
  });

  test('forgets everything once there are too many texts, and gives the same results', () => {
    const work = vi.fn((text: string) => text.length);
    const memoized = memoize(work, 2);
    expect(['a', 'bb', 'ccc', 'a'].map((text) => memoized(text))).toEqual([1, 2, 3, 1]);
    expect(work).toHaveBeenCalledTimes(4);
  });

  test('does not remember what failed', () => {
    const work = vi.fn((_: string): string => {
      throw new Error('no');
    });
    const memoized = memoize(work);
    expect(() => memoized('a')).toThrow('no');
    expect(() => memoized('a')).toThrow('no');
    expect(work).toHaveBeenCalledTimes(2);
  });
});
