// What the page about the data counts.
import { directoryToReviews, type Reviewer } from '../directory/reviews.ts';
import { countTexts } from '../i18n/count-texts.ts';
import { speakerFor, type Speaker } from '../i18n/locale.ts';
import { candidateToState } from '../match/state.ts';
import { candidates, directory, namesFor, site, today } from './_site.ts';

// No translator has read the interface either.
const INTERFACE = countTexts(speakerFor('cy').texts);

export function aboutDataProps(speaker: Speaker) {
  const open = candidates.filter((candidate) => candidate.status !== 'closed');
  const states = open.map((candidate) => candidateToState(candidate, today));
  const waiting = directoryToReviews(directory);
  return {
    speaker,
    site,
    names: namesFor(speaker),
    policy: directory.site.publicationPolicy,
    services: open.length,
    areas: directory.areas.length,
    closed: candidates.length - open.length,
    count: (state: (typeof states)[number]) => states.filter((each) => each === state).length,
    review: (eyes: Reviewer) => waiting[eyes].length + (eyes === 'welsh' ? INTERFACE : 0),
    tables: directory.places.operator,
    types: directory.vocabulary['service-types'],
  };
}
