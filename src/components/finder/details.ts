import { fetchPart } from './fetch-part.ts';

const files = new Map<string, Promise<Document>>();

/**
 * What the page of a service says, from the files at these addresses. All are fetched on the first opening, whole and the same
 * whichever service is opened, so that our host does not learn which it was.
 */
export async function fetchDetails(ref: string, addresses: readonly string[]): Promise<Node | undefined> {
  const parsed = await Promise.all(addresses.map(fetchOnce));
  const found = parsed.map((file) => file.querySelector(`[data-details="${CSS.escape(ref)}"]`)).find((part) => part !== null);
  return found && document.importNode(found, true);
}

function fetchOnce(address: string): Promise<Document> {
  const known = files.get(address) ?? fetchPart(address);
  files.set(address, known);
  known.catch(() => files.delete(address));
  return known;
}
