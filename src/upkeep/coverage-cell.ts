import type { Service } from '../directory/directory.ts';
import { confirmationToState } from '../listing/confirmation-state.ts';
import type { FactGroup } from '../listing/confirmation.ts';
import type { Verdict } from './verdict.ts';

/** The four marks of a cell. */
export const MARKS = ['confirmed', 'listed', 'nobody', 'unstated'] as const;

export type Mark = (typeof MARKS)[number];

/** One cell, with the listings (slugs) that decide it. */
export interface CoverageCell {
  mark: Mark;
  /** Those that say that they take them. */
  takes: string[];
  /** Of these, the ones whose contact and deciding facts are confirmed and not overdue. */
  confirmed: string[];
  /** Those that don't say. */
  unstated: string[];
  /** Those that say that they don't. */
  not: string[];
}

/** Puts a cell together from the services of its kind and place and what each says. */
export function toCell(
  services: readonly Service[],
  verdictOf: (service: Service) => Verdict,
  group: FactGroup,
  today: string,
): CoverageCell {
  const by = (verdict: Verdict) => services.filter((service) => verdictOf(service) === verdict);
  const takes = by('takes');
  const unstated = by('unstated');
  const confirmed = takes.filter((service) => isSure(service, 'contact', today) && isSure(service, group, today));
  return {
    mark: confirmed.length > 0 ? 'confirmed' : takes.length > 0 ? 'listed' : unstated.length > 0 ? 'unstated' : 'nobody',
    takes: takes.map(({ slug }) => slug),
    confirmed: confirmed.map(({ slug }) => slug),
    unstated: unstated.map(({ slug }) => slug),
    not: by('not').map(({ slug }) => slug),
  };
}

// Facts that are due still count as confirmed: someone checked them less than two review times ago.
const isSure = ({ confirmed }: Service, group: FactGroup, today: string): boolean =>
  ['confirmed', 'due'].includes(confirmationToState(confirmed[group], group, today));
