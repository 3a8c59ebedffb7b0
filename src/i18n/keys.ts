import type { changes } from './en/changes.ts';
import type { check } from './en/check.ts';
import type { importing } from './en/importing.ts';
import type { ingest } from './en/ingest.ts';
import type { reasons } from './en/reasons.ts';
import type { sheetIssues } from './en/sheet-issues.ts';

/** What can be wrong in the content: a message of `check`. */
export type CheckKey = keyof typeof check;

/** Why a change to a file is not accepted: a message of `changes`. */
export type ChangeKey = keyof typeof changes;

/** Why something in a spreadsheet is not accepted: a message of `sheetIssues`. */
export type SheetKey = keyof typeof sheetIssues;

/** Why a change, from wherever it comes, is not accepted. */
export type IssueKey = CheckKey | ChangeKey | SheetKey;

/** What an import corrected by itself, in a file or a cell: a message of `importing`. */
export type RepairKey = keyof typeof importing;

/** Why a service is shown, or what isn't known about it: a message of `reasons`. */
export type ReasonKey = keyof typeof reasons;

/** What `npm run postcodes` and `npm run boundaries` say: a message of `ingest`. */
export type IngestKey = keyof typeof ingest;
