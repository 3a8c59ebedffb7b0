import { describe, expect, test } from 'vitest';
import { withoutEmpty } from '../../src/components/editor/paths.ts';
import type { PlainMap } from '../../src/edit/edit-yaml.ts';
import { repairText } from '../../src/sheets/repair-cell.ts';

describe('what is typed or pasted into the form is put right as in a sheet', () => {
  test.each([
    ['email', 'mailto:Info@X.ORG ', 'Info@X.ORG'],
    ['phone', '8081689276', '0808 168 9276'],
    ['phone', "'0808 168 9276", '0808 168 9276'],
    ['phone', '0808–168–9276', '0808 168 9276'],
    ['opening', '09:00–17:00', '09:00-17:00'],
    ['opening', 'Mon-Fri 9am-5pm', 'Mo-Fr 09:00-17:00'],
    ['postcode', 'bs20jd', 'BS2 0JD'],
    ['date', '13/11/2026', '2026-11-13'],
    ['text', 'A\u202eB\u00a0 C', 'AB C'],
    ['text', 'womenâ€™s', 'women’s'],
  ] as const)('%s: %j becomes %j', (kind, typed, right) => {
    expect(repairText(typed, kind)).toBe(right);
  });

  test.each([
    ['date', '03/04/2026'],
    ['phone', '1.47E+09'],
    ['opening', 'Mon-Fri 9-5'],
    ['text', 'Family Matters'],
  ] as const)('%s: what could mean two things stays: %j', (kind, typed) => {
    expect(repairText(typed, kind)).toBe(typed);
  });
});

test('a field that was emptied is left out, and so is a group that holds nothing else', () => {
  const typed: PlainMap = { name: 'A', contact: { email: null, phones: [{ number: null }, {}] }, hours: { opening: null } };
  expect(withoutEmpty(typed)).toEqual({ name: 'A', contact: { phones: [{}, {}] } });
});
