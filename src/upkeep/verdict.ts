import type { Service } from '../directory/directory.ts';
import type { Known } from '../listing/known.ts';
import { shareTaken } from '../match/age.ts';
import { genderFit } from '../match/gender.ts';
import type { Age, Gender } from '../match/query.ts';
import type { CoverageColumn } from './coverage-column.ts';

/** What a listing says to the question of a column: it takes them, it does not, or it doesn't say. */
export type Verdict = 'takes' | 'not' | 'unstated';

type Facts = Pick<Service, 'types' | 'eligibility' | 'access' | 'forensic'>;

/** The rules of docs/upkeep.md: by what the listing states alone. Nothing is taken from its name, its place or what is usual. */
export function listingToVerdict(facts: Facts, { dimension, id }: CoverageColumn): Verdict {
  const { eligibility, access } = facts;
  switch (dimension) {
    case 'any':
      return 'takes';
    case 'gender':
      return { 'run-by': 'takes', stated: 'takes', unknown: 'unstated', ask: 'unstated', others: 'not' }[
        genderFit(facts, id as Gender)
      ] as Verdict;
    case 'age':
      return ageVerdict(facts, id as Age);
    case 'past':
      return facts.types.includes('non-recent') ? 'takes' : knownToVerdict(eligibility.nonRecent);
    case 'police':
      return knownToVerdict(access.withoutPoliceReport);
    case 'run-by':
      return eligibility.byAndFor.length > 0 ? 'takes' : 'not';
    case 'community':
      return eligibility.serves.includes(id) || eligibility.byAndFor.includes(id) ? 'takes' : 'unstated';
    case 'interpreters':
      return knownToVerdict(access.interpreters);
    case 'language':
      return access.languages.includes(id) ? 'takes' : access.interpreters === 'no' ? 'not' : 'unstated';
  }
}

// As in the order (R35), at least half of the years of an age group.
function ageVerdict(facts: Facts, age: Age): Verdict {
  const share = shareTaken(facts, age);
  if (share !== undefined) return share >= 0.5 ? 'takes' : 'not';
  const patients = facts.forensic?.patients ?? [];
  const isExamined = age === 'adult' ? patients.includes('adult') : age === 'under-13' && patients.includes('paediatric');
  return isExamined ? 'takes' : 'unstated';
}

const knownToVerdict = (known: Known): Verdict => ({ yes: 'takes', no: 'not', unknown: 'unstated' })[known] as Verdict;
