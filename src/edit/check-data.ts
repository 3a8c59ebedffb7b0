import { checkListing } from '../directory/checks/check-listing.ts';
import { issuesToProblems } from '../directory/issues-to-problems.ts';
import type { Problem } from '../directory/problem.ts';
import { invisibleProblems } from '../directory/yaml-file.ts';
import { listing } from '../listing/listing.ts';
import { kindToSchema, type Kind } from './content-kinds.ts';
import type { PlainMap } from './edit-yaml.ts';

/**
 * What `check` would say of a file with this data, as far as the one file shows it: its schema, neutral names, places that
 * can be found, confidential addresses, dates in the future. `today` is YYYY-MM-DD. Runs in the browser, while somebody writes.
 */
export function checkData(kind: Kind, data: PlainMap, today: string): Problem[] {
  const yaml = { file: '', data, problems: [], lineOf: () => 1 };
  const invisible = invisibleProblems('', data, yaml.lineOf);
  if (invisible.length > 0) return invisible;
  const result = kindToSchema(kind).safeParse(data, { reportInput: false });
  if (!result.success) return issuesToProblems(result.error.issues, yaml);
  return kind === 'listing' ? checkListing({ yaml, slug: '', folder: '', value: listing.parse(data) }, today) : [];
}
