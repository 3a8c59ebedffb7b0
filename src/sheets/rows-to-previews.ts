import { CHANGE_FORMAT, type ChangeFile } from '../edit/change-file.ts';
import { textToChecksum } from '../edit/checksum.ts';
import type { PlainMap } from '../edit/edit-yaml.ts';
import { confirmGroups, groupToData } from '../edit/confirming.ts';
import { compareListings, valueOf } from '../edit/fields.ts';
import { isSame } from '../edit/same.ts';
import { valueToQuote } from '../directory/problem.ts';
import { en } from '../i18n/en.ts';
import type { FactGroup } from '../listing/confirmation.ts';
import { bindConfirmation } from '../listing/fact-digest.ts';
import { previewChange, type BaseFile, type Preview } from '../edit/preview.ts';
import type { IssueKey, SheetKey } from '../i18n/keys.ts';
import type { Choices } from './choices.ts';
import { COLUMNS, SHEET_LISTS, SHEETS, type KeyColumn, type SheetName } from './columns.ts';
import type { ConfirmationRow } from './read-confirmations.ts';
import { editList } from './edit-list.ts';
import { editRow, rowToTexts, type Repair, type RowEdit } from './edit-row.ts';
import { findMovedCells } from './moved-cells.ts';
import type { ReadRows, SheetIssue, SheetRow } from './read-rows.ts';
import { factsToLetters, textToFactsStamp, textToLetters, textToStamp } from './stamp.ts';
import { tidyText } from './tidy-text.ts';

/** A listing as it is now, to compare an import with. */
export interface Existing extends BaseFile {
  ref: string;
  slug: string;
  data: PlainMap;
}

/** What an import would do, listing by listing, with the cells that say so. */
export interface ImportPreview extends Preview<IssueKey> {
  repairs: Repair[];
  /** The cell that changed a field: "contact.phones.1.number". */
  cells: Map<string, string>;
  /** The first row about the listing. */
  row?: string | undefined;
}

/** What new listings are called, and what somebody may have meant who named one that is not there. */
export interface Naming {
  newRef(): string;
  /** A neutral web name, from a kind of service and a town or area. */
  newSlug(type: string, place: string): string;
  /** “Did you mean …?”, or nothing. */
  near(name: string): string;
}

/** What the rows of sheets would change, and which facts their rows for confirmations confirm. */
export function rowsToPreviews(
  read: Pick<ReadRows, 'rows' | 'issues'>,
  confirmations: readonly ConfirmationRow[],
  existing: readonly Existing[],
  choices: Choices,
  naming: Naming,
): ImportPreview[] {
  const finder = new RowFinder(existing, naming);
  const slugs = nameNewListings(read.rows, finder, choices, naming);
  const moved = findMovedCells(read.rows, choices, finder.ownerToProvider);
  const placed = read.rows.map((row): { row: SheetRow; found: Found } => {
    const issue = moved.get(row);
    return { row, found: issue ? { issue } : finder.find(row, slugs) };
  });
  const confirmed = confirmations.map((row) => ({ row, found: finder.findConfirmed(row) }));
  const refused = [...read.issues, ...[...placed, ...confirmed].flatMap(({ found }) => ('issue' in found ? [found.issue] : []))];
  // Somebody else's row has facts for several of our sheets.
  const once = new Map(refused.map((issue) => [`${issue.at} ${issue.key} ${issue.field}`, issue]));
  const [edits, ticks] = [bySlug(placed), bySlug(confirmed)];
  const previews = [...new Set([...edits.keys(), ...ticks.keys()])].map((slug) => {
    const base = finder.bySlug.get(slug);
    const own = { rows: edits.get(slug) ?? [], confirmations: ticks.get(slug) ?? [] };
    return listingToPreview(slug, base, own, choices, base?.ref ?? naming.newRef());
  });
  return [...[...once.values()].map(issueToPreview), ...previews];
}

/** The rows that a listing was found for, by its slug. */
function bySlug<Row>(placed: readonly { row: Row; found: Found }[]): Map<string, Row[]> {
  const rows = new Map<string, Row[]>();
  for (const { row, found } of placed) if ('slug' in found) rows.set(found.slug, [...(rows.get(found.slug) ?? []), row]);
  return rows;
}

const issueToPreview = (issue: SheetIssue): ImportPreview => ({
  ref: '',
  file: issue.at,
  state: 'refused',
  fields: [],
  already: [],
  issues: [issue],
  repairs: [],
  cells: new Map(),
});

function listingToPreview(
  slug: string,
  base: Existing | undefined,
  { rows, confirmations }: { rows: readonly SheetRow[]; confirmations: readonly ConfirmationRow[] },
  choices: Choices,
  ref: string,
): ImportPreview {
  const before: PlainMap = base?.data ?? {};
  const edit = rowsToEdit(rows, base ? before : { slug }, choices);
  for (const row of confirmations) confirmRow(row, before, edit);
  const change: ChangeFile = {
    format: CHANGE_FORMAT,
    ref,
    base: base ? textToChecksum(base.text) : null,
    fields: compareListings(before, edit.data),
  };
  const preview = previewChange(base, change);
  const extra = { repairs: edit.repairs, cells: edit.cells, row: rows[0]?.at ?? confirmations[0]?.at };
  if (edit.issues.length === 0) return { ...preview, ...extra };
  const { text: _, ...rest } = preview;
  // What follows from cells that were refused helps nobody: a new listing without its name, for one.
  return { ...rest, ...extra, state: 'refused', issues: edit.issues };
}

function rowsToEdit(rows: readonly SheetRow[], data: PlainMap, choices: Choices): RowEdit {
  const whole: RowEdit = { data, cells: new Map(), issues: [], repairs: [] };
  const add = (edit: RowEdit) => {
    whole.data = edit.data;
    for (const [field, at] of edit.cells) whole.cells.set(field, at);
    whole.issues.push(...edit.issues);
    whole.repairs.push(...edit.repairs);
  };
  for (const sheet of SHEETS) {
    const own = rows.filter((row) => row.sheet === sheet);
    if (own.length === 0) continue;
    if (SHEET_LISTS[sheet]) add(editList(sheet, own, whole.data, choices));
    else if (own.length > 1) whole.issues.push(...own.slice(1).map((row) => twice(row, own[0]!)));
    else add(editListingRow(sheet, own[0]!, whole.data, choices));
  }
  return whole;
}

/**
 * Confirms what a row says was confirmed, as the sheet leaves it. If somebody has changed these facts since the export, the service was
 * asked about others.
 */
function confirmRow({ at, stamp, groups, record }: ConfirmationRow, now: PlainMap, edit: RowEdit): void {
  const exported = textToFactsStamp(stamp)!.groups;
  const isDone = (group: FactGroup) => {
    const there = valueOf(now, `confirmed.${group}`);
    return there !== undefined && isSame(there, bindConfirmation(now, group, record));
  };
  const wanted = groups.filter((group) => !isDone(group));
  const outdated = wanted.filter((group) => exported.get(group) !== factsToLetters(now, group));
  const { data, missing } = confirmGroups(edit.data, wanted, record);
  const refuse = (group: FactGroup, key: 'confirmation-outdated' | 'nothing-to-confirm', found: string) =>
    edit.issues.push({ at, field: en.editor.groups[group], key, values: { found } });
  for (const group of outdated) refuse(group, 'confirmation-outdated', valueToQuote(groupToData(now, group)));
  for (const group of missing) if (!outdated.includes(group)) refuse(group, 'nothing-to-confirm', en.editor.groups[group]);
  if (outdated.length + missing.length > 0) return;
  edit.data = data;
  for (const group of wanted) edit.cells.set(`confirmed.${group}`, at);
}

function editListingRow(sheet: SheetName, row: SheetRow, data: PlainMap, choices: Choices): RowEdit {
  const stamp = textToStamp(sheet, row.key('stamp'));
  const isNew = data['ref'] === undefined;
  if (!stamp && !row.isForeign && !isNew) {
    const issue: SheetIssue = { at: row.keyAt('stamp'), field: '', key: 'stamp-broken', values: {} };
    return { data, cells: new Map(), issues: [issue], repairs: [] };
  }
  return editRow(row, isNew ? undefined : stamp?.cells, data, choices, COLUMNS[sheet]);
}

const twice = (row: SheetRow, first: SheetRow): SheetIssue => ({ at: row.at, field: '', key: 'row-twice', values: { other: first.at } });

type Found = { slug: string } | { issue: SheetIssue };

/** What a row calls its service: a fact in the sheet “listings”, a help to find the row in the others. */
const rowToName = (row: SheetRow): string =>
  row.key('service') || tidyText(row.fields.find(({ column }) => column.field === 'name')?.placed.cell?.text ?? '');

const toKey = (name: string): string => tidyText(name).toLowerCase();

const isListingRow = ({ sheet }: SheetRow): boolean => sheet === 'listings';

/** The web names of new listings: those that their rows in the sheet “listings” have, and one for each row that has only a name. */
function nameNewListings(rows: readonly SheetRow[], finder: RowFinder, choices: Choices, naming: Naming): NewSlugs {
  const slugs: NewSlugs = { given: new Set(), byRow: new Map(), byName: new Map() };
  for (const row of rows.filter(isListingRow)) {
    const [slug, name] = [row.key('slug'), toKey(rowToName(row))];
    if (row.key('ref') !== '' || row.key('stamp') !== '') continue;
    if (slug !== '') slugs.given.add(slug);
    if (slug !== '' && name !== '') slugs.byName.set(name, slug);
    if (slug !== '' || name === '' || finder.isName(name)) continue;
    const texts = rowToTexts(row, choices);
    const town = rows
      .filter((each) => each.sheet === 'places' && (each.isForeign ? each.at === row.at : toKey(rowToName(each)) === name))
      .map((each) => rowToTexts(each, choices).get('town') ?? '')
      .find(Boolean);
    const proposed = naming.newSlug(
      first(texts.get('types')),
      town ?? (first(texts.get('coverage.areas')) || first(texts.get('coverage.everywhere'))),
    );
    slugs.given.add(proposed);
    slugs.byRow.set(row.at, proposed);
    if (!row.isForeign && !slugs.byName.has(name)) slugs.byName.set(name, proposed);
  }
  return slugs;
}

const first = (words: string | undefined): string => words?.split(', ')[0] ?? '';

interface NewSlugs {
  given: Set<string>;
  /** By a row's position; of somebody else's sheet that is the position of several of our rows. */
  byRow: Map<string, string>;
  byName: Map<string, string>;
}

/** Finds out which listing a row is about, by reference, web name, stamp and name; what they say must agree. */
class RowFinder {
  readonly byRef: ReadonlyMap<string, Existing>;
  readonly bySlug: ReadonlyMap<string, Existing>;
  private readonly byOwner: ReadonlyMap<string, Existing>;
  private readonly byName: ReadonlyMap<string, readonly Existing[]>;
  private readonly naming: Naming;

  constructor(existing: readonly Existing[], naming: Naming) {
    this.byRef = new Map(existing.map((each) => [each.ref, each]));
    this.bySlug = new Map(existing.map((each) => [each.slug, each]));
    this.byOwner = new Map(existing.map((each) => [textToLetters(each.ref), each]));
    this.byName = Map.groupBy(existing, ({ data }) => toKey(String(data['name'])));
    this.naming = naming;
  }

  isName(name: string): boolean {
    return this.byName.has(toKey(name));
  }

  readonly ownerToProvider = (owner: string): string | undefined => {
    const provider = this.byOwner.get(owner)?.data['provider'];
    return typeof provider === 'string' ? provider : undefined;
  };

  /** Finds the listing of a row for confirmations. Its stamp says which facts were exported: without it nobody knows what was confirmed. */
  findConfirmed({ at, listing, stamp }: ConfirmationRow): Found {
    const refuse = (key: SheetKey, values: SheetIssue['values'] = {}): Found => ({ issue: { at, field: '', key, values } });
    const found = this.byRef.get(listing) ?? this.bySlug.get(listing);
    if (!found) return refuse('ref-unknown', { found: `“${listing}”` });
    const facts = textToFactsStamp(stamp);
    if (!facts) return refuse('stamp-broken');
    return facts.ref === textToLetters(found.ref) ? { slug: found.slug } : refuse('rows-mixed', { found: listing });
  }

  find(row: SheetRow, { given, byRow, byName }: NewSlugs): Found {
    const [ref, slug] = [row.key('ref'), row.key('slug')];
    const refuse = (key: SheetKey, name: KeyColumn, values: SheetIssue['values'] = {}): Found => ({
      issue: { at: row.keyAt(name), field: '', key, values },
    });
    const stamp = textToStamp(row.sheet, row.key('stamp'));
    const isOf = (listing: Existing) => !stamp || stamp.ref === textToLetters(listing.ref);
    const byRef = this.byRef.get(ref);
    if (byRef) {
      // Sorting some columns without the others puts the facts of one service next to the name of another.
      if (!isOf(byRef)) return refuse('rows-mixed', 'stamp', { found: ref });
      if (slug !== '' && slug !== byRef.slug) return refuse('rows-mixed', 'slug', { found: slug });
      return { slug: byRef.slug };
    }
    const bySlug = this.bySlug.get(slug);
    if (ref !== '') {
      // References such as 5may26 or 23e456 look like dates and numbers to Excel.
      if (bySlug && stamp && isOf(bySlug)) return { slug: bySlug.slug };
      return refuse('ref-unknown', 'ref', { found: `“${ref}”` });
    }
    if (slug !== '') {
      if (bySlug && !row.isForeign && SHEET_LISTS[row.sheet] === undefined) return refuse('slug-there', 'slug', { found: slug });
      if (bySlug || given.has(slug)) return { slug };
      return refuse('slug-unknown', 'slug', { found: `“${slug}”`, near: this.naming.near(slug) });
    }
    const owner = stamp && this.byOwner.get(stamp.ref);
    if (owner) return { slug: owner.slug };
    return this.findByName(row, byRow.get(row.at) ?? (row.isForeign ? undefined : byName.get(toKey(rowToName(row)))));
  }

  /** Finds a row without reference and web name by what it calls its service. `proposed` is the web name of a new one of that name. */
  private findByName(row: SheetRow, proposed: string | undefined): Found {
    if (proposed !== undefined) return { slug: proposed };
    const name = rowToName(row);
    const refuse = (key: SheetKey): Found => ({
      issue: { at: row.keyAt('service'), field: '', key, values: { found: `“${name}”`, near: this.naming.near(name) } },
    });
    if (name === '') return refuse('row-nameless');
    const named = this.byName.get(toKey(name)) ?? [];
    if (isListingRow(row) && !row.isForeign) return refuse('name-there');
    if (named.length === 1) return { slug: named[0]!.slug };
    return refuse(named.length === 0 ? 'service-unknown' : 'service-unclear');
  }
}

/** The cell that a refused field was typed into: that of the field itself, of one within it, or of the group around it. */
export function fieldToCell(
  field: string,
  { cells, row }: { cells: ReadonlyMap<string, string>; row?: string | undefined },
): string | undefined {
  const path = field.split(' > ').join('.');
  const near = [...cells].find(([name]) => name.startsWith(`${path}.`) || path.startsWith(`${name}.`));
  // Ages that cross are complained of at the other age: it is the group that somebody typed into.
  const group = `${path.split('.').slice(0, -1).join('.')}.`;
  const sibling = group === '.' ? undefined : [...cells].find(([name]) => name.startsWith(group));
  return cells.get(path) ?? near?.[1] ?? sibling?.[1] ?? row;
}
