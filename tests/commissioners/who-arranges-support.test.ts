import { expect, test } from 'vitest';
import { commissionerOn } from '../../src/directory/commissioner-on.ts';

const area = { commissioners: [{ commissioner: 'today' }, { commissioner: 'tomorrow', from: '2028-05' }] };

test('an office that begins later does not arrange support yet', () => {
  expect(commissionerOn(area, '2028-04-30')).toBe('today');
  expect(commissionerOn(area, '2028-05-01')).toBe('tomorrow');
});

test('an area whose only office is yet to begin still names it', () => {
  expect(commissionerOn({ commissioners: [{ commissioner: 'mayor', from: '2027-05' }] }, '2026-11-26')).toBe('mayor');
});
