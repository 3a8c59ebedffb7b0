/**
 * Fetches a part of pages that the build rendered, as a document of its own, where no script runs and nothing loads. Rejects where
 * it is missing or was cut short: its last element has the name “end”.
 */
export async function fetchPart(address: string): Promise<Document> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status}`);
  const parsed = new DOMParser().parseFromString(await response.text(), 'text/html');
  if (!parsed.querySelector('#end')) throw new Error('cut short');
  return parsed;
}
