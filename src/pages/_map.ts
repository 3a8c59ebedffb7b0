// What the map of all services shows.
import type { Speaker } from '../i18n/locale.ts';
import type { ServiceCandidate } from '../directory/candidates.ts';
import { candidateToFacts } from '../export/area-cards.ts';
import { isLinked } from '../listing/trust-class.ts';
import type { CandidateFacts } from '../match/facts.ts';
import { viewToReachability } from '../components/service/card-view.ts';
import { candidates, candidateToView, directory, namesFor, site } from './_site.ts';

// A place that is hidden has no point.
const placed = candidates.filter(({ status, points }) => status !== 'closed' && points.length > 0);

const REACHABILITIES = ['reachable', 'seen', 'none'] as const;

/** All services with a public place: those that can be contacted first, general ones after the others, then by name. */
export function mapToPartial(speaker: Speaker) {
  const services = placed.map((candidate) => ({
    view: candidateToView(candidate, speaker),
    facts: candidateToMapFacts(candidate),
    isRing: candidate.points.every(({ basis }) => basis === 'town'),
    isGeneral: candidate.generalService,
  }));
  const rank = ({ view, isGeneral }: (typeof services)[number]) => 2 * REACHABILITIES.indexOf(viewToReachability(view)) + Number(isGeneral);
  services.sort((a, b) => rank(a) - rank(b) || speaker.compare(a.view.listing.name, b.view.listing.name));
  return { services, speaker, site, names: namesFor(speaker) };
}

/** What the map's filters need: the kinds, the places, and when its numbers answer. */
function candidateToMapFacts(candidate: ServiceCandidate): Omit<CandidateFacts, 'ref' | 'slug' | 'name'> {
  const { types, points, status, closures, confirmed, exemptFromWithdrawal, trust, dayAndNight, hours, lines } =
    candidateToFacts(candidate);
  const calls = isLinked(trust?.phone) ? { trust, dayAndNight, hours, lines } : {};
  return { types, points, status, closures, confirmed, exemptFromWithdrawal, ...calls };
}

/** The kinds of help that a service on the map gives, by name. */
export const kindsOnMap = (speaker: Speaker) =>
  directory.vocabulary['service-types']
    .filter(({ id }) => placed.some(({ types }) => types.includes(id)))
    .map(({ id, name }) => ({ id, name: speaker.pick(name).text }))
    .sort((a, b) => speaker.compare(a.name, b.name));
