import type { PlainMap } from '../../edit/edit-yaml.ts';
import type { Opened } from '../../edit/editor-index.ts';
import { isSame } from '../../edit/same.ts';
import type { FactGroup } from '../../listing/confirmation.ts';
import { valueAt } from './paths.ts';

/** The groups of facts of which the data says something; the rest cannot be confirmed. */
export function groupsIn(data: PlainMap): FactGroup[] {
  const isThere = (group: string) => valueAt(data, [group]) !== undefined;
  return [
    'identity',
    ...['contact', 'hours', 'capacity', 'coverage', 'eligibility', 'access', 'places', 'forensic', 'commissioning'].filter(isThere),
  ] as FactGroup[];
}

/** The groups of which the form says anew that they are confirmed. */
export const confirmedIn = ({ data: start }: Opened, data: PlainMap): FactGroup[] =>
  groupsIn(data).filter((group) => {
    const now = valueAt(data, ['confirmed', group]);
    return now !== undefined && !isSame(now, valueAt(start, ['confirmed', group]));
  });
