import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, sep } from 'node:path';
import { Worker } from 'node:worker_threads';

/** A file to be compressed, and how much time that may take: 11 is the smallest, 5 the quick way. */
export interface FileToCompress {
  path: string;
  quality: 5 | 11;
}

const TEXTS = /\.(html|css|js|mjs|json|svg|xml|txt|csv|geojson|ics|bin)$/;
/** What everyone who looks for help loads: worth the time. First pages, areas and their cards, guides, scripts, styles and tables. */
const LOADED_BY_ALL =
  /^(_astro|tables|search-worker)\/|^([a-z]{2}\/)?((areas|help)\/([^/]+\/)?)?index\.html$|\/cards\/(details\/)?index\.html$/;

/** The files of a built site that are worth compressing. Pictures and spreadsheets are compressed already. */
export function filesToCompress(folder: string): FileToCompress[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => TEXTS.test(name))
    .sort()
    .map((name) => ({ path: join(folder, name), quality: LOADED_BY_ALL.test(name) ? 11 : 5 }));
}

/**
 * Writes `.br` and `.gz` next to every text file of a built site, in as many threads as there are processors, for servers
 * that send such files as they are. Throws where a thread fails; gives the number of files compressed.
 */
export async function compressFiles(folder: string): Promise<number> {
  const files = filesToCompress(folder);
  const threads = Math.max(1, availableParallelism());
  // Dealt out round-robin, because the large files are together in the list.
  const hands = Array.from({ length: threads }, (_, hand) => files.filter((__, at) => at % threads === hand));
  await Promise.all(hands.filter((hand) => hand.length > 0).map(runThread));
  return files.length;
}

function runThread(files: readonly FileToCompress[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./compress-worker.ts', import.meta.url), { workerData: files });
    worker.once('error', reject);
    worker.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`A thread that compresses ended with ${code}.`))));
  });
}
