import { FACT_GROUPS, type Confirmation } from '../../listing/confirmation.ts';
import { factsToDigest, isDigest, type StatedFacts } from '../../listing/fact-digest.ts';
import { problemAt, type ListingCheck } from './context.ts';

/**
 * A confirmation says by its digest what was confirmed. One that was typed without would vouch for whatever the listing says now,
 * so it is refused, with the command that writes it.
 */
export const confirmations: ListingCheck = (file) => {
  const data = file.yaml.data as StatedFacts & { confirmed?: Record<string, Partial<Confirmation> & { facts?: string }> };
  return FACT_GROUPS.flatMap((group) => {
    const entry = data.confirmed?.[group];
    if (!entry || isDigest(entry.facts)) return [];
    const at = ['confirmed', group];
    if (factsToDigest(data, group) === undefined) return [problemAt(file, at, 'confirmation-of-nothing', group)];
    const { by, how, on } = entry;
    const command = `npm run listings -- confirm ${file.value.slug} --groups ${group} --by ${by} --how ${how} --on ${on}`;
    return [problemAt(file, at, 'confirmation-without-facts', entry.facts, { command })];
  });
};
