import { createIndex } from 'pagefind';
import { gunzipSync } from 'node:zlib';
import type { Locale } from '../i18n/locale.ts';
import { filesToPack } from '../search/search-pack.ts';
import { recordToHtml, type SearchRecord } from './search-records.ts';

/** What Pagefind made of some records. */
export interface SearchIndex {
  /** All that its script asks for, in one file. */
  pack: Uint8Array;
  /** Its script, of the same version. */
  script: string;
}

/** What a search asks for. Filters aren't: what hits are narrowed down by is in the records themselves. */
function isNeeded(path: string, entry: Entry): boolean {
  const wasm = Object.values(entry.languages).map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`);
  return path === ENTRY || wasm.includes(path) || /^pagefind\.[^/]+\.pf_meta$|^(?:index|fragment)\//.test(path);
}

const ENTRY = 'pagefind-entry.json';
/** What Pagefind writes into ENTRY; a language that it has no stemmer for has no program of its own. */
interface Entry {
  languages: Record<string, { wasm: string | null }>;
}

/** Has Pagefind index some records; the same records give the same bytes. Throws where it refuses one. Call `close` of Pagefind after the last. */
export async function recordsToIndex(records: readonly SearchRecord[], locale: Locale): Promise<SearchIndex> {
  const { index, errors } = await createIndex({ forceLanguage: locale, maxFragments: 1 });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
  for (const record of records) {
    const { errors } = await index.addHTMLFile({ url: record.path, content: recordToHtml(record, locale) });
    if (errors.length > 0) throw new Error(`${record.path}: Pagefind did not take it: ${errors.join(' ')}`);
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  const textOf = (name: string) => new TextDecoder().decode(files.find(({ path }) => path === name)!.content);
  const entry = JSON.parse(textOf(ENTRY)) as Entry;
  const needed = files.filter(({ path }) => isNeeded(path, entry)).sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    // Each is compressed by itself; plain, the server's own compression works over all of them.
    pack: filesToPack(new Map(needed.map(({ path, content }) => [path, path === ENTRY ? content : gunzipSync(content)]))),
    script: textOf('pagefind.js'),
  };
}
