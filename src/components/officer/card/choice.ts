import type { Candidate } from '../../../match/candidate.ts';
import { capacityRank } from '../../../match/capacity.ts';
import type { Result } from '../../../match/find-services.ts';
import { isLine } from '../../../match/kinds.ts';
import { misfits } from '../../../match/misfits.ts';
import { isUnder18, type Query } from '../../../match/query.ts';
import { isForYoungPeopleAlone } from '../../../match/young-people.ts';
import type { CardService } from './card-data.ts';
import { serviceToStanding } from './entry.ts';

/** Why a service can't be put on a card. */
export type Bar = 'closed';

/** Whether a service can be put on a card: not one that is closed. */
export const serviceToBar = (service: CardService): Bar | undefined => (service.status === 'active' ? undefined : 'closed');

/** What decides which services are chosen to begin with. */
export interface FirstChoice {
  cards: ReadonlyMap<string, CardService>;
  query: Query;
  writes: boolean;
  /** Whether someone close to them is hurting them: then the line for that is on the card. */
  isAtHome: boolean;
  /** The services that state the language or community that was chosen. */
  stating: ReadonlySet<string>;
  most: number;
}

/**
 * The services that are chosen to begin with: those that state what was asked for, the line for abuse at home where it fits, a
 * fallback helpline, then those that cover the place; each only with details to rely on and nothing stated against this person.
 * Whatever nobody checked, and whatever is for women or men alone while no gender was given, is for the officer to choose.
 */
export function firstChoice(results: readonly Result[], choice: FirstChoice): string[] {
  const { isAtHome, stating, most } = choice;
  const usable = results.filter((result) => mayBeChosen(result, choice));
  const isLineForHome = ({ candidate, group }: Result) =>
    isAtHome && group === 'everywhere' && candidate.types.includes('domestic-abuse') && isLine(candidate);
  const chosen = [
    ...usable.filter(({ candidate }) => stating.has(candidate.ref)),
    ...usable.filter(isLineForHome).slice(0, 1),
    ...usable.filter(({ candidate }) => choice.cards.get(candidate.ref)!.isFallback),
    ...usable.filter(({ reach }) => reach === 'covers'),
  ];
  return [...new Set(chosen.map(({ candidate }) => candidate.ref))].slice(0, most);
}

function mayBeChosen({ candidate, reach }: Result, { cards, query, writes }: FirstChoice): boolean {
  const card = cards.get(candidate.ref);
  if (!card || serviceToBar(card) || (reach !== 'covers' && reach !== 'everywhere')) return false;
  return (
    serviceToStanding(card, { today: query.today, writes }).isReliable &&
    capacityRank(candidate, query) === 0 &&
    misfits(candidate, query).length === 0 &&
    (query.gender !== undefined || isForAllGenders(candidate)) &&
    (isUnder18(query) || !isForYoungPeopleAlone(candidate))
  );
}

/** Whether it says nothing that keeps women or men out. */
function isForAllGenders({ eligibility: { genders, byAndFor } }: Pick<Candidate, 'eligibility'>): boolean {
  if (genders) return genders.includes('all') || (genders.includes('women') && genders.includes('men'));
  return !byAndFor.includes('women-and-girls') && !byAndFor.includes('men-and-boys');
}
