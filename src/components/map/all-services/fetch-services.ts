import type { Candidate } from '../../../match/candidate.ts';
import { factsToCandidate, type CandidateFacts } from '../../../match/facts.ts';
import { fetchPart } from '../../finder/fetch-part.ts';

/** A service with a public place, the number of its pins, and its row as the build rendered it. */
export interface MapService {
  candidate: Candidate;
  number: number;
  row: HTMLElement;
}

/** Fetches all services with a public place, in their order; rejects if the file is missing or was cut short. */
export async function fetchServices(address: string): Promise<MapService[]> {
  const parsed = await fetchPart(address);
  const facts = JSON.parse(parsed.querySelector('#facts')!.textContent!) as Omit<CandidateFacts, 'ref' | 'slug' | 'name'>[];
  const rows = [...parsed.querySelectorAll<HTMLElement>('[data-ref]')];
  if (facts.length !== rows.length) throw new Error('rows without facts');
  return rows.map((row, at) => {
    const ref = row.dataset['ref']!;
    const name = row.querySelector('h4')!.textContent!.trim();
    return { candidate: factsToCandidate({ ref, slug: ref, name, ...facts[at]! }), number: at + 1, row: document.adoptNode(row) };
  });
}
