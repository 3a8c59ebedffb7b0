import { describe, expect, test } from 'vitest';
import { isCallable, lastCallableDay, newestEvidence, type NumberEvidence } from '../../src/listing/confirmation-state.ts';

const page = (pageDate?: string, groups?: NumberEvidence['sources'][number]['groups']) => ({ pageDate, groups });
const callable = (evidence: NumberEvidence, today: string, isSureLine = false) => isCallable(evidence, today, isSureLine);

describe('an unconfirmed number', () => {
  test('may be rung for two years from the date of the page that gives it, to the day', () => {
    const evidence = { sources: [page('2024-11-23')] };
    expect(callable(evidence, '2026-11-23')).toBe(true);
    expect(callable(evidence, '2026-11-24')).toBe(false);
  });
  test('of a page with a month alone counts from the first of the month', () => {
    const evidence = { sources: [page('2024-11')] };
    expect(callable(evidence, '2026-11-01')).toBe(true);
    expect(callable(evidence, '2026-11-02')).toBe(false);
  });
  test('of a page with a year alone counts from New Year', () => {
    const evidence = { sources: [page('2024')] };
    expect(callable(evidence, '2026-01-01')).toBe(true);
    expect(callable(evidence, '2026-01-02')).toBe(false);
  });
  test('of a leap day lasts to the day after the last of February', () => {
    expect(lastCallableDay('2024-02-29')).toBe('2026-03-01');
  });
  test('may not be rung where no page has a date', () => {
    expect(callable({ sources: [page(), page()] }, '2026-11-23')).toBe(false);
    expect(callable({ sources: [] }, '2026-11-23')).toBe(false);
  });
  test('rests on the newest of its pages, in whatever order they stand', () => {
    const evidence = { sources: [page('2019-05'), page('2025-06-30'), page('2022')] };
    expect(newestEvidence(evidence)).toBe('2025-06-30');
    expect(callable(evidence, '2026-11-23')).toBe(true);
  });
});

describe('where pages say which facts they give', () => {
  test('a new page about something else does not make an old number good', () => {
    const evidence = { sources: [page('2026-10', ['identity', 'hours']), page('2019-05', ['contact'])] };
    expect(newestEvidence(evidence)).toBe('2019-05-01');
    expect(callable(evidence, '2026-11-23')).toBe(false);
  });
  test('an undated page with the number is not helped by a dated one without', () => {
    expect(callable({ sources: [page('2026-10', ['identity']), page(undefined, ['contact'])] }, '2026-11-23')).toBe(false);
  });
  test('and none names the number, any of them may have it', () => {
    expect(callable({ sources: [page('2026-10', ['identity'])] }, '2026-11-23')).toBe(true);
  });
});

describe('a number that somebody looked at', () => {
  const old = { sources: [page('2012')] };
  test('and confirmed with the service may be rung, however old the pages', () => {
    expect(callable({ ...old, confirmation: { on: '2026-01-01', by: 'provider', how: 'phone' } }, '2026-11-23')).toBe(true);
  });
  test('on a public page counts as of that day', () => {
    const confirmation = { on: '2024-11-23', by: 'host', how: 'public-source' } as const;
    expect(callable({ ...old, confirmation }, '2026-11-23')).toBe(true);
    expect(callable({ ...old, confirmation }, '2026-11-24')).toBe(false);
  });
});

test('a sure line may always be rung', () => {
  expect(callable({ sources: [] }, '2026-11-23', true)).toBe(true);
});
