import { FACT_GROUPS, type Confirmation, type FactGroup } from '../listing/confirmation.ts';
import { bindConfirmation, GROUP_FIELDS } from '../listing/fact-digest.ts';
import type { PlainMap } from './edit-yaml.ts';
import { compareListings, withField, type FieldChange } from './fields.ts';
import { isSame } from './same.ts';

/** A listing's data with groups of facts confirmed as they are, and the groups about which it states nothing. */
export function confirmGroups(
  data: PlainMap,
  groups: readonly FactGroup[],
  record: Confirmation,
): { data: PlainMap; missing: FactGroup[] } {
  const missing: FactGroup[] = [];
  const confirmed = groups.reduce((all, group) => {
    const confirmation = bindConfirmation(data, group, record);
    if (!confirmation) missing.push(group);
    return confirmation ? withField(all, `confirmed.${group}`, confirmation) : all;
  }, data);
  return { data: confirmed, missing };
}

/** The groups that a change confirms anew. */
export const confirmedBy = (changes: readonly FieldChange[]): FactGroup[] =>
  FACT_GROUPS.filter((group) => changes.some(({ field, old, new: now }) => field === `confirmed.${group}` && now && !isSame(old, now)));

/**
 * A change with what it takes for granted: for each group that it confirms, the facts that it leaves as they are, each as a field
 * whose old value is its new one. If somebody has changed one of them since, the change collides there, and can say with what.
 */
export function withStatements(before: PlainMap, changes: readonly FieldChange[]): FieldChange[] {
  const changed = new Set(changes.map(({ field }) => field));
  const statements = confirmedBy(changes).flatMap((group) =>
    groupToFields(before, group)
      .filter(({ field }) => !changed.has(field))
      .map(({ field, new: value }) => ({ field, old: value!, new: value! })),
  );
  return [...changes, ...statements];
}

/** Whether a field of a change only says what it takes for granted. */
export const isStatement = ({ old, new: wanted }: FieldChange): boolean => isSame(old, wanted);

/** The group of facts that a field ("contact.phones") belongs to. */
export const fieldToGroup = (field: string): FactGroup | undefined =>
  FACT_GROUPS.find((group) => (GROUP_FIELDS[group] as readonly string[]).includes(field.split('.')[0]!));

/** A listing's data of one group of facts alone. */
export const groupToData = (data: PlainMap, group: FactGroup): PlainMap =>
  Object.fromEntries(GROUP_FIELDS[group].flatMap((field) => (data[field] === undefined ? [] : [[field, data[field]]])));

/** What a listing states in a group of facts, field by field. */
export const groupToFields = (data: PlainMap, group: FactGroup): FieldChange[] => compareListings({}, groupToData(data, group));
