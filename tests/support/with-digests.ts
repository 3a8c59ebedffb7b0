import type { Confirmation, FactGroup } from '../../src/listing/confirmation.ts';
import { bindConfirmation, type StatedFacts } from '../../src/listing/fact-digest.ts';

/** A listing's data whose confirmations are of the facts as they stand. A group that it doesn't have cannot be confirmed, and is left out. */
export function withDigests<Data extends StatedFacts & { confirmed?: unknown }>(data: Data): Data {
  if (data.confirmed === undefined) return data;
  const bound = Object.entries(data.confirmed as Record<string, Confirmation | undefined>).flatMap(([group, record]) => {
    const confirmation = record && bindConfirmation(data, group as FactGroup, record);
    return confirmation ? [[group, confirmation] as const] : [];
  });
  return { ...data, confirmed: Object.fromEntries(bound) };
}
