import { expect, test } from 'vitest';
import { NotASheet } from '../../src/sheets/grid.ts';
import { problemAt } from '../../src/directory/checks/context.ts';
import type { Problem } from '../../src/directory/problem.ts';
import { textToFile } from '../../src/directory/text-to-file.ts';
import { IngestError } from '../../src/ingest/ingest-error.ts';
import type { ValidationIssue } from '../../src/edit/preview.ts';
import { area } from '../../src/directory/schemas/area.ts';
import { en } from '../../src/i18n/en.ts';
import type { RepairKey } from '../../src/i18n/keys.ts';
import { reason } from '../../src/match/reason.ts';

// `npm run lint` compiles this file: each of these lines has to be an error, or the lint fails.
test('a mistyped message key does not compile', () => {
  const problem: Problem = { file: '', line: 1, field: '', key: 'missing', values: {} };
  // @ts-expect-error The message is called "not-a-day".
  problem.key = 'not-a-dayy';
  const issue: ValidationIssue = { field: '', key: 'both-changed', values: {} };
  // @ts-expect-error The message is called "both-changed".
  issue.key = 'both-chnaged';
  // @ts-expect-error What only a sheet can get wrong is no issue of a change file.
  issue.key = 'cell-formula';
  const repair: { key: RepairKey } = { key: 'signs' };
  // @ts-expect-error The message is called "mailto".
  repair.key = 'mail-to';
  const { good } = textToFile('content/areas/kent.yaml', '', area);
  // @ts-expect-error The message is called "ref-twice".
  const misnamed = () => problemAt(good!, [], 'ref-double', '');
  // @ts-expect-error The message is called "too-large".
  const notASheet = new NotASheet('too-big');
  // @ts-expect-error The reason is called "day-and-night".
  const misspelt = reason('day-and-nihgt');
  // @ts-expect-error The message is called "noFile".
  const unread = () => new IngestError('noFil');
  expect([misnamed, unread].map(String)).toHaveLength(2);
  expect([notASheet.key, misspelt.key, problem.key].filter((key) => key in en.check || key in en.sheetIssues || key in en.reasons)).toEqual(
    [],
  );
});
