import { describe, expect, test } from 'vitest';
import { FACT_GROUPS, type Confirmation } from '../../src/listing/confirmation.ts';
import { CONFIRMATION_STATES, confirmationToState, REVIEW_DAYS } from '../../src/listing/confirmation-state.ts';

const ON = '2026-01-01';
const byPhone: Confirmation = { on: ON, by: 'provider', how: 'phone' };

const daysLater = (days: number) => new Date(Date.parse(ON) + days * 86_400_000).toISOString().slice(0, 10);

describe('contact details that were confirmed by phone', () => {
  test.each([
    [0, 'confirmed'],
    [89, 'confirmed'],
    [90, 'due'],
    [179, 'due'],
    [180, 'overdue'],
    [359, 'overdue'],
    [360, 'withdrawn'],
    [4000, 'withdrawn'],
  ] as const)('are, %i days later, %s', (days, state) => {
    expect(confirmationToState(byPhone, 'contact', daysLater(days))).toBe(state);
  });
});

describe('each group of facts has an age of its own', () => {
  const DAYS = { contact: 90, hours: 90, capacity: 30, eligibility: 180 } as Record<string, number>;
  test.each(FACT_GROUPS)('%s', (group) => {
    const age = DAYS[group] ?? 365;
    expect(REVIEW_DAYS[group]).toBe(age);
    const around = [age - 1, age, 2 * age - 1, 2 * age, 4 * age - 1, 4 * age];
    expect(around.map((days) => confirmationToState(byPhone, group, daysLater(days)))).toEqual([
      'confirmed',
      'due',
      'due',
      'overdue',
      'overdue',
      'withdrawn',
    ]);
  });
});

describe('what nobody has confirmed with the service', () => {
  test('is unconfirmed', () => {
    expect(confirmationToState(undefined, 'contact', ON)).toBe('unconfirmed');
  });
  test.each([0, 90, 360, 4000])('and was read on a public page does not age: %i days', (days) => {
    expect(confirmationToState({ ...byPhone, how: 'public-source' }, 'contact', daysLater(days))).toBe('unconfirmed');
  });
  test('counts for less than what is due, and for more than what is overdue', () => {
    expect(CONFIRMATION_STATES).toEqual(['confirmed', 'due', 'unconfirmed', 'overdue', 'withdrawn']);
  });
});

test('the hour that the clocks lose or win in between changes no state', () => {
  expect(confirmationToState({ ...byPhone, on: '2026-03-01' }, 'contact', '2026-05-29')).toBe('confirmed');
  expect(confirmationToState({ ...byPhone, on: '2026-03-01' }, 'contact', '2026-05-30')).toBe('due');
});
