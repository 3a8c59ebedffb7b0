import type { CheckContext } from '../directory/checks/context.ts';
import { futureDates } from '../directory/checks/future-dates.ts';
import { hiddenPlaces } from '../directory/checks/hidden-places.ts';
import { listingNames } from '../directory/checks/neutral-names.ts';
import { writtenPlaces } from '../directory/checks/written-places.ts';
import { issuesToProblems } from '../directory/issues-to-problems.ts';
import { pathToField, valueToQuote, type Problem } from '../directory/problem.ts';
import type { GoodFile } from '../directory/text-to-file.ts';
import { hasInvisibleCharacters } from '../listing/plain-text.ts';
import type { Listing } from '../listing/listing.ts';
import { kindToSchema, type Kind } from './content-kinds.ts';
import type { PlainMap } from './edit-yaml.ts';

/**
 * What `check` would say of a file with this data, as far as the one file shows it: its schema, telling words, places
 * written twofold, confidential addresses, days to come. `today` is YYYY-MM-DD. Runs in a browser, while somebody writes.
 */
export function checkData(kind: Kind, data: PlainMap, today: string): Problem[] {
  const yaml = { file: '', data, problems: [], lineOf: () => 1 };
  const invisible = invisibleProblems(data, []);
  if (invisible.length > 0) return invisible;
  const result = kindToSchema(kind).safeParse(data, { reportInput: false });
  if (!result.success) return issuesToProblems(result.error.issues, yaml);
  if (kind !== 'listing') return [];
  const file: GoodFile<Listing> = { yaml, slug: '', folder: '', value: result.data as Listing };
  const context = { files: { services: [file] }, today } as unknown as CheckContext;
  return [...listingNames(file), ...hiddenPlaces(context), ...writtenPlaces(context), ...futureDates(context)];
}

function invisibleProblems(value: unknown, path: PropertyKey[]): Problem[] {
  if (typeof value === 'string') {
    if (!hasInvisibleCharacters(value)) return [];
    return [{ file: '', line: 1, field: pathToField(path), key: 'invisible-characters', values: { found: valueToQuote(value) } }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => invisibleProblems(inner, [...path, Array.isArray(value) ? Number(key) : key]));
}
