import { readContext } from '../../src/cli/listings/propose.ts';
import { feedToProposal, type Proposal } from '../../src/ingest/feeds/feed-to-proposal.ts';
import { FIXTURE_ROOT, FIXTURE_TODAY } from '../support/fixture-content.ts';

/** The shipped areas: feeds name real places. */
const context = readContext('.', FIXTURE_TODAY);
export const fixtureContext = readContext(FIXTURE_ROOT, FIXTURE_TODAY);

/** A made-up service of a feed that is proposed, with some facts of its own. */
export const feedService = (own: Record<string, unknown> = {}): Record<string, unknown> => ({
  id: '00000000-0000-4000-8000-000000000001',
  name: 'Harbourlight ISVA Service',
  description: 'Advisers for adults.',
  status: 'active',
  organization: { id: 'o1', name: 'Harbourlight Trust' },
  service_areas: [{ id: 'a', name: 'Kent' }],
  ...own,
});

/** What becomes of one service of a feed. */
export const propose = (service: Record<string, unknown>): Proposal | undefined => feedToProposal(service, context);

/** The same for one that has to be proposed. */
export function proposed(own: Record<string, unknown>): Proposal {
  const proposal = propose(feedService(own));
  if (!proposal) throw new Error(`Not proposed: ${JSON.stringify(own)}`);
  return proposal;
}
