import type { z } from 'zod';
import { confirmation, FACT_GROUPS, type Confirmation, type FactGroup } from './confirmation.ts';
import { textToDigest } from './text-digest.ts';

/** The listing's fields that each group of facts is made of. */
export const GROUP_FIELDS = {
  identity: ['name', 'welshName', 'discreetName', 'provider', 'types', 'summary'],
  coverage: ['coverage'],
  places: ['places'],
  contact: ['contact'],
  hours: ['hours'],
  eligibility: ['eligibility'],
  access: ['access'],
  forensic: ['forensic'],
  capacity: ['capacity'],
  commissioning: ['commissioning'],
} as const satisfies Record<FactGroup, readonly string[]>;

type FactField = (typeof GROUP_FIELDS)[FactGroup][number];

/** The fields of a listing that belong to a group of facts. */
export type StatedFacts = { readonly [field in FactField]?: unknown };

/** Changed when the same facts would give another digest: confirmations of an older format then need a new look. */
const FORMAT = '1';

/**
 * A digest of what a listing states in a group: `1-` and sixteen hex digits, or undefined where it states nothing. `data` is
 * the listing as its file has it, before defaults: a new field with a default leaves digests as they are. The order of keys
 * and of list entries doesn't matter. Rests on SHA-256.
 */
export function factsToDigest(data: StatedFacts, group: FactGroup): string | undefined {
  const facts = GROUP_FIELDS[group].map((field) => statedValue(data[field]));
  if (facts.every((fact) => fact === undefined)) return undefined;
  return `${FORMAT}-${textToDigest(JSON.stringify(facts.map((fact) => fact ?? null)))}`;
}

/** The groups of facts of which a listing says something: only these can be confirmed. The schema's defaults say nothing. */
export const filledGroups = (data: StatedFacts): FactGroup[] =>
  FACT_GROUPS.filter((group) => GROUP_FIELDS[group].some((field) => statedValue(data[field]) !== undefined));

/** Whether a text has the form of a digest, of whichever format version. */
export const isDigest = (text: unknown): boolean => typeof text === 'string' && /^\d+-[0-9a-f]{16}$/.test(text);

/** A confirmation as it is written to a file: with the digest of what it is about. Undefined where the listing states nothing of the group. */
export function bindConfirmation(data: StatedFacts, group: FactGroup, record: Confirmation): z.infer<typeof confirmation> | undefined {
  const facts = factsToDigest(data, group);
  return facts === undefined ? undefined : { ...record, facts };
}

/**
 * A listing's data without the confirmations of facts that have changed since, or that no digest is given for: nobody vouches for a
 * value they did not see. The schema starts with this, so whatever reads a listing obeys. What isn't a confirmation at all is left
 * for the schema to complain about.
 */
export function withoutOutdated(data: unknown): unknown {
  const { confirmed } = (data ?? {}) as { confirmed?: unknown };
  if (typeof confirmed !== 'object' || confirmed === null) return data;
  const isOutdated = ([group, entry]: [string, unknown]) => {
    if (!FACT_GROUPS.includes(group as FactGroup)) return false;
    const { facts = '', ...rest } = (entry ?? {}) as { facts?: string };
    const isWellFormed = confirmation.safeParse({ ...rest, facts }).success;
    return isWellFormed && facts !== factsToDigest(data as StatedFacts, group as FactGroup);
  };
  return { ...(data as object), confirmed: Object.fromEntries(Object.entries(confirmed).filter((entry) => !isOutdated(entry))) };
}

/** A value with its keys and entries in one order, and without what states nothing: empty texts, lists and objects, "unknown". */
function statedValue(value: unknown): unknown {
  if (value === undefined || value === null) return undefined;
  // Some editors write yes and no as true and false.
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'string') {
    const text = value.trim().replace(/\s+/g, ' ');
    return text === '' || text === 'unknown' ? undefined : text;
  }
  if (Array.isArray(value)) {
    const entries = value.flatMap((each) => {
      const stated = statedValue(each);
      return stated === undefined ? [] : [JSON.stringify(stated)];
    });
    return entries.length === 0 ? undefined : entries.sort();
  }
  if (typeof value === 'object') {
    const entries = Object.entries(value).flatMap(([key, each]) => {
      const stated = statedValue(each);
      return stated === undefined ? [] : [[key, stated] as const];
    });
    return entries.length === 0 ? undefined : Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  }
  return typeof value === 'number' ? String(value) : value;
}
