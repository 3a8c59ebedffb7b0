import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { FactGroup } from './confirmation.ts';

/** The listing's fields that each group of facts is made of. */
export const GROUP_FIELDS = {
  identity: ['name', 'welshName', 'provider', 'types', 'summary'],
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

/** Changed when the same facts would give another digest: confirmations of an older format then need a new look. */
const FORMAT = '1';

/**
 * A digest of what a listing states in a group: `1-` and sixteen hex digits, or undefined where it states nothing. `data` is
 * the listing as its file has it, before defaults: a new field with a default leaves digests as they are. The order of keys
 * and of list entries doesn't matter. Rests on SHA-256.
 */
export function factsToDigest(data: Readonly<Record<string, unknown>>, group: FactGroup): string | undefined {
  const facts = GROUP_FIELDS[group].map((field) => statedValue(data[field]));
  if (facts.every((fact) => fact === undefined)) return undefined;
  return `${FORMAT}-${bytesToHex(sha256(utf8ToBytes(JSON.stringify(facts.map((fact) => fact ?? null))))).slice(0, 16)}`;
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
