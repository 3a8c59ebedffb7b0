import type { Known } from '../listing/known.ts';
import type { Candidate } from './candidate.ts';
import type { Answers, Need } from './query.ts';
import { knownReason, reason, type Reason } from './reason.ts';

type Facts = Pick<Candidate, 'ways' | 'contactWays' | 'languages' | 'interpreters' | 'stepFree' | 'choiceOfWorker'>;

/** R31 to R34: how far the stated ways, languages and access meet what was wished for; 0 where nothing is known or wished. */
export function wishPoints(facts: Facts, { contact = [], languages = [], needs = [] }: Answers): number {
  return (
    (contact.length > 0 ? wayPoints(facts, contact) : 0) +
    (languages.length > 0 ? languagePoints(facts, languages) : 0) +
    needs.reduce((points, need) => points + knownPoints(needToKnown(facts, need)), 0)
  );
}

// Of several ways one is enough. A list of other ways is a stated no; a phone number alone is not.
function wayPoints(facts: Facts, contact: readonly string[]): number {
  if (contact.some((way) => isStated(facts, way))) return 1;
  return facts.ways.length > 0 ? -1 : 0;
}

const languagePoints = (facts: Facts, languages: readonly string[]): number =>
  languages.some((language) => facts.languages.includes(language)) ? 2 : knownPoints(facts.interpreters);

const knownPoints = (known: Known): number => (known === 'yes' ? 1 : known === 'no' ? -1 : 0);

/** What a service states of a need. */
export const needToKnown = (facts: Facts, need: Need): Known =>
  need === 'interpreter' ? facts.interpreters : need === 'step-free' ? facts.stepFree : facts.choiceOfWorker;

const isStated = ({ ways, contactWays }: Facts, way: string): boolean =>
  ways.some((each) => each === way) || contactWays.some((each) => each === way);

/** What it states of everything that was wished for. */
export function wishReasons(facts: Facts, { contact = [], languages = [], needs = [] }: Answers): Reason[] {
  const isInterpreterNeeded = needs.includes('interpreter');
  return [
    ...(contact.length > 0 ? wayReasons(facts, contact) : []),
    ...(languages.length > 0 ? languageReasons(facts, languages, isInterpreterNeeded) : []),
    ...(isInterpreterNeeded ? [knownReason(facts.interpreters, 'interpreters-yes', 'interpreters-no', 'interpreters-unknown')] : []),
    ...(needs.includes('step-free') ? [knownReason(facts.stepFree, 'step-free', 'step-free-no', 'step-free-unknown')] : []),
    ...(needs.includes('choice-of-worker')
      ? [knownReason(facts.choiceOfWorker, 'choice-of-worker', 'choice-of-worker-no', 'choice-of-worker-unknown')]
      : []),
  ];
}

function wayReasons(facts: Facts, contact: readonly string[]): Reason[] {
  const met = contact.filter((way) => isStated(facts, way));
  if (met.length > 0) return [{ key: 'reach-by', values: { ways: met } }];
  if (facts.ways.length === 0) return [{ key: 'reach-unknown', values: { ways: contact }, ask: true }];
  return [{ key: 'reach-only-by', values: { ways: [...new Set([...facts.ways, ...facts.contactWays])] } }];
}

function languageReasons(facts: Facts, languages: readonly string[], isInterpreterTold: boolean): Reason[] {
  const spoken = languages.filter((language) => facts.languages.includes(language));
  if (spoken.length > 0) return [{ key: 'speaks', values: { languages: spoken } }];
  if (facts.interpreters === 'unknown') return [{ key: 'language-unknown', values: { languages }, ask: true }];
  return isInterpreterTold ? [] : [reason(`interpreters-${facts.interpreters}`)];
}
