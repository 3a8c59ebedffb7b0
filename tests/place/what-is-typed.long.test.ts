import { expect, test } from 'vitest';
import { useBrowser } from '../support/page.ts';
import { describeTyped, rowsOfEach } from './typed-in-a-browser.ts';

const browser = useBrowser({ viewport: { width: 360, height: 740 } });
const rows = rowsOfEach(1, 2);

test('with those of the shorter test the rows are at least 40', () =>
  expect(rows.length + rowsOfEach(0, 1).length).toBeGreaterThanOrEqual(40));
describeTyped(rows, browser);
