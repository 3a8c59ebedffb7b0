import { parse } from 'yaml';
import type { ChangeKey, CheckKey, IssueKey } from '../i18n/keys.ts';
import { valueToQuote, type Problem } from '../directory/problem.ts';
import { textToFile } from '../directory/text-to-file.ts';
import { textToYamlFile } from '../directory/yaml-file.ts';
import type { ChangeFile } from './change-file.ts';
import { textToChecksum } from './checksum.ts';
import { kindToOrder, kindToSchema, refToFile, type Kind } from './content-kinds.ts';
import { factsToDigest } from '../listing/fact-digest.ts';
import { confirmedBy, groupToData, isStatement } from './confirming.ts';
import { editYaml, NotEditable, type PlainMap } from './edit-yaml.ts';
import { valueOf, withField, type FieldChange } from './fields.ts';
import { newListingToText } from './new-listing.ts';
import { isSame } from './same.ts';

/** A listing as it is now. */
export interface BaseFile {
  /** Its path from the project's root. */
  file: string;
  text: string;
}

/** Why a change is not taken, as a key of i18n's messages with its values. `field` is empty for the whole listing. */
export interface ValidationIssue<Key extends IssueKey = CheckKey | ChangeKey> {
  field: string;
  key: Key;
  values: Record<string, string | number>;
  /** The cell of a sheet that it is about: "phones!D12". */
  at?: string;
}

/** What a change would do to one listing. */
export interface Preview<Key extends IssueKey = CheckKey | ChangeKey> {
  ref: string;
  /** The path of the listing, existing or new. */
  file: string;
  /** Where its file was, if the change moves it to another area's folder. */
  from?: string;
  state: 'added' | 'changed' | 'unchanged' | 'refused';
  /** The fields that would get another value. */
  fields: FieldChange[];
  /** Fields of the change that have the new value already. */
  already: string[];
  issues: ValidationIssue<Key>[];
  /** The whole text of the file after the change; undefined where it is refused. */
  text?: string;
}

/** Fields that no change may touch: a reference is given once, and an address moves by a command that leaves a redirect. */
const PROTECTED: readonly string[] = ['ref', 'slug'];

/**
 * What a change would do to the listing as it is now; nothing is written. Fields are compared three ways: what the change
 * started from, what it wants, what stands there. What both sides changed is refused by name, and with one field the whole
 * listing; so is a confirmation of facts that somebody has changed since. Checks of the one file are made here; those that need all of the content are the command's.
 */
export function previewChange(base: BaseFile | undefined, change: ChangeFile, kind: Kind = 'listing'): Preview {
  return base ? previewEdit(base, change, kind) : previewNew(change, kind);
}

function previewEdit({ file, text }: BaseFile, change: ChangeFile, kind: Kind): Preview {
  const refused = (issues: ValidationIssue[], fields: FieldChange[] = []): Preview => ({
    ref: change.ref,
    file,
    state: 'refused',
    fields,
    already: [],
    issues,
  });
  if (change.base === null) return refused([{ field: '', key: 'new-but-there', values: { found: file } }]);
  const yaml = textToYamlFile(file, text);
  if (yaml.problems.length > 0) return refused([{ field: '', key: 'listing-broken', values: { found: file } }]);

  const isStale = change.base !== textToChecksum(text);
  const { data, fields, already, issues } = mergeFields(yaml.data as PlainMap, change.fields, isStale);
  issues.push(...outdatedConfirmations(data, fields));
  if (issues.length > 0) return refused(issues, fields);
  if (fields.length === 0) return { ref: change.ref, file, state: 'unchanged', fields, already, issues, text };
  const target = kind === 'listing' ? fileInItsArea(file, data) : file;
  const moved = target === file ? {} : { from: file };
  try {
    const edited = editYaml(text, data, kindToOrder(kind));
    const problems = textToFile<unknown>(target, edited, kindToSchema(kind)).problems;
    if (problems.length > 0) return refused(problems.map(problemToIssue), fields);
    return { ref: change.ref, file: target, ...moved, state: 'changed', fields, already, issues, text: edited };
  } catch (error) {
    if (!(error instanceof NotEditable)) throw error;
    return refused([{ field: '', key: 'not-editable', values: { found: file } }], fields);
  }
}

function previewNew(change: ChangeFile, kind: Kind): Preview {
  const fields = change.fields.filter((each) => each.new !== undefined);
  const preview = { ref: change.ref, fields, already: [], issues: [] as ValidationIssue[] };
  const start: PlainMap = kind === 'listing' ? { ref: change.ref } : {};
  const data = fields.reduce<PlainMap>((all, each) => withField(all, each.field, each.new), start);
  const file = kind === 'listing' ? newListingToFile(data) : refToFile(change.ref)!;
  const outdated = outdatedConfirmations(data, fields);
  if (outdated.length > 0) return { ...preview, file, state: 'refused', issues: outdated };
  if (change.base !== null) {
    return { ...preview, file, state: 'refused', issues: [{ field: '', key: 'ref-not-there', values: { found: change.ref } }] };
  }
  const text = newListingToText(data, kindToOrder(kind));
  const problems = textToFile<unknown>(file, text, kindToSchema(kind)).problems;
  if (problems.length > 0) return { ...preview, file, state: 'refused', issues: problems.map(problemToIssue) };
  return { ...preview, file, state: 'added', text };
}

/** The data with every field of a change that can be taken, and what cannot be. */
function mergeFields(now: PlainMap, changes: readonly FieldChange[], isStale: boolean) {
  const fields: FieldChange[] = [];
  const already: string[] = [];
  const issues: ValidationIssue[] = [];
  let data = now;
  for (const change of changes) {
    const { field, old, new: wanted } = change;
    const there = valueOf(now, field);
    if (isStatement(change)) {
      if (!isSame(there, old)) issues.push({ field, key: 'fact-changed', values: { found: valueToQuote(there), old: valueToQuote(old) } });
    } else if (isSame(there, wanted)) already.push(field);
    else if (PROTECTED.includes(field)) issues.push({ field, key: 'protected-field', values: { found: valueToQuote(wanted) } });
    else if (isSame(there, old)) {
      fields.push(change);
      data = withField(data, field, wanted);
    } else {
      const key = isStale ? 'both-changed' : 'old-differs';
      issues.push({ field, key, values: { found: valueToQuote(there), old: valueToQuote(old), wanted: valueToQuote(wanted) } });
    }
  }
  return { data, fields, already, issues };
}

/** Confirmations in a change that are of other facts than the data states: somebody has changed them since they were looked at. */
function outdatedConfirmations(data: PlainMap, changes: readonly FieldChange[]): ValidationIssue[] {
  return confirmedBy(changes).flatMap((group): ValidationIssue[] => {
    const field = `confirmed.${group}`;
    const facts = valueOf(data, `${field}.facts`);
    // One without a digest is refused by `check`, which prints the command that makes one.
    if (facts === undefined || facts === factsToDigest(data, group)) return [];
    return [{ field, key: 'confirmation-outdated', values: { found: valueToQuote(groupToData(data, group)) } }];
  });
}

/** Where a new listing belongs: the folder of its first area, under its slug. */
export function newListingToFile(data: PlainMap): string {
  const areas = valueOf(data, 'coverage.areas');
  const folder = Array.isArray(areas) && typeof areas[0] === 'string' ? areas[0] : 'national';
  const safe = (name: unknown) => (typeof name === 'string' && /^[a-z0-9-]{1,60}$/.test(name) ? name : 'unnamed');
  return `content/services/${safe(folder)}/${safe(data['slug'])}.yaml`;
}

/** Where a listing's file belongs after a change: where it is, as long as that is the folder of one of its areas. */
function fileInItsArea(file: string, data: PlainMap): string {
  const areas = valueOf(data, 'coverage.areas');
  const folder = file.split('/')[2];
  if (Array.isArray(areas) ? areas.includes(folder!) : folder === 'national') return file;
  return newListingToFile(data).replace(/[^/]+$/, file.split('/').at(-1)!);
}

export const problemToIssue = ({ field, key, values }: Problem): ValidationIssue => ({ field, key, values });

/** A listing's text as plain data. Only for texts that `check` has accepted. */
export const listingToData = (text: string): PlainMap => parse(text, { version: '1.2', stringKeys: true }) as PlainMap;
