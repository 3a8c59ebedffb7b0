// The sealed worker: Pagefind as it is published, with nothing to ask but one file that was fetched whole. So two searches
// look alike on the network, and what is not in the file is refused before anything is sent.
import * as pagefind from 'pagefind-script';
import { packToFiles, sealedFetch } from './search-pack.ts';
import { openPack, type SiteAnswer } from './site-search.ts';

/** What the page asks: words, and the pack to look in, which is fetched the first time. */
export interface SearchRequest {
  id: number;
  text: string;
  pack: string;
  language: 'en' | 'cy';
}

/** `unsealed`: this copy is served without the policy that seals the worker, or the browser won't run Pagefind under it. */
export type SearchReply = { id: number; answer: SiteAnswer } | { id: number; failed: 'unsealed' | 'failed' };

const network = self.fetch.bind(self);
let opening: ReturnType<typeof open> | undefined;

self.addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  void reply(data).then((message) => (self as unknown as Worker).postMessage(message));
});

async function reply({ id, text, pack, language }: SearchRequest): Promise<SearchReply> {
  if (!isSealed()) return { id, failed: 'unsealed' };
  try {
    opening ??= open(pack, language);
    return { id, answer: await (await opening)(text) };
  } catch {
    opening = undefined;
    return { id, failed: 'failed' };
  }
}

async function open(pack: string, language: 'en' | 'cy') {
  const response = await network(pack);
  if (!response.ok) throw new Error(`${response.status}`);
  const files = packToFiles(new Uint8Array(await response.arrayBuffer()));
  seal(files);
  return openPack(pagefind, files, language);
}

/** Whether this worker's own policy is the one it has to have: compiled programs may run, text may not be made into one. */
function isSealed(): boolean {
  try {
    new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
  } catch {
    return false;
  }
  try {
    new Function('');
    return false;
  } catch {
    return true;
  }
}

/** Everything else that could send something. The policy of the worker already refuses other hosts. */
const WAYS_OUT = ['XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'WebTransport', 'EventSource', 'Worker', 'importScripts', 'caches'];

function seal(files: ReadonlyMap<string, Uint8Array>): void {
  self.fetch = sealedFetch(files) as typeof fetch;
  for (const name of WAYS_OUT) Object.defineProperty(self, name, { value: undefined, configurable: true });
}
