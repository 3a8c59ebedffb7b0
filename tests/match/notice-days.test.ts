import { describe, expect, test } from 'vitest';
import { isOnAt } from '../../src/match/notice-days.ts';

const isOn = (from: string, until: string, instant: string) => isOnAt({ from, until }, new Date(instant));

describe('a notice from 24 to 27 December', () => {
  const at = (instant: string) => isOn('2026-12-24', '2026-12-27', instant);
  test('begins with the first second of its first day in London', () => {
    expect(at('2026-12-23T23:59:59Z')).toBe(false);
    expect(at('2026-12-24T00:00:00Z')).toBe(true);
  });
  test('ends with the last second of its last day', () => {
    expect(at('2026-12-27T23:59:59Z')).toBe(true);
    expect(at('2026-12-28T00:00:00Z')).toBe(false);
  });
});

describe('a notice in summer goes by London’s clock, an hour ahead of universal time', () => {
  test('to the second', () => {
    expect(isOn('2026-07-01', '2026-07-01', '2026-06-30T22:59:59Z')).toBe(false);
    expect(isOn('2026-07-01', '2026-07-01', '2026-06-30T23:00:00Z')).toBe(true);
    expect(isOn('2026-07-01', '2026-07-01', '2026-07-01T22:59:59Z')).toBe(true);
    expect(isOn('2026-07-01', '2026-07-01', '2026-07-01T23:00:00Z')).toBe(false);
  });
});

describe('a notice of the day on which the clocks go back', () => {
  const at = (instant: string) => isOn('2026-10-25', '2026-10-25', instant);
  test('lasts 25 hours', () => {
    expect(at('2026-10-24T22:59:59Z')).toBe(false);
    expect(at('2026-10-24T23:00:00Z')).toBe(true);
    expect(at('2026-10-25T23:59:59Z')).toBe(true);
    expect(at('2026-10-26T00:00:00Z')).toBe(false);
  });
  test('holds through the hour that comes twice', () => {
    expect(['00:30:00', '00:59:59', '01:00:00', '01:30:00'].map((time) => at(`2026-10-25T${time}Z`))).toEqual([true, true, true, true]);
  });
});

describe('a notice of the day on which the clocks go forward', () => {
  const at = (instant: string) => isOn('2027-03-28', '2027-03-28', instant);
  test('lasts 23 hours', () => {
    expect(at('2027-03-27T23:59:59Z')).toBe(false);
    expect(at('2027-03-28T00:00:00Z')).toBe(true);
    expect(at('2027-03-28T22:59:59Z')).toBe(true);
    expect(at('2027-03-28T23:00:00Z')).toBe(false);
  });
});
