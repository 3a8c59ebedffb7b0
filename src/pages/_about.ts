// What the page about the data counts.
import { countTexts } from '../i18n/count-texts.ts';
import { speakerFor, type Speaker } from '../i18n/locale.ts';
import { candidateToState } from '../match/state.ts';
import { candidates, directory, namesFor, site, today } from './_site.ts';

// No translator has read the interface either.
const INTERFACE = countTexts(speakerFor('cy').texts);

export function aboutDataProps(speaker: Speaker) {
  const open = candidates.filter((candidate) => candidate.status !== 'closed');
  const states = open.map((candidate) => candidateToState(candidate, today));
  const terms = Object.values(directory.vocabulary).flat();
  const waiting = [...directory.services, ...terms];
  return {
    speaker,
    site,
    names: namesFor(speaker),
    policy: directory.site.publicationPolicy,
    services: open.length,
    areas: directory.areas.length,
    closed: candidates.length - open.length,
    count: (state: (typeof states)[number]) => states.filter((each) => each === state).length,
    review: (eyes: 'welsh' | 'clinical' | 'legal' | 'survivor-sector') =>
      waiting.filter((each) => each.review.includes(eyes)).length + (eyes === 'welsh' ? INTERFACE : 0),
    types: directory.vocabulary['service-types'],
  };
}
