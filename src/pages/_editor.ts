// What the editing form shows and opens.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileToKind } from '../edit/content-kinds.ts';
import type { Opened } from '../upkeep/editor-index.ts';
import { contentRoot } from '../directory/content-root.ts';
import { readRefLedger } from '../directory/ref-ledger.ts';
import type { Speaker } from '../i18n/locale.ts';
import { directoryToEditorIndex, openedToPublic, textToOpened } from '../upkeep/editor-data.ts';
import { directory, site, today } from './_site.ts';

export const editorProps = (speaker: Speaker) => ({ speaker, site, repository: directory.site.repository });

// The form edits what a file says, not what a schema makes of it.
function open(file: string): Opened {
  const text = readFileSync(join(contentRoot(), file), 'utf8');
  return openedToPublic(textToOpened(fileToKind(file)!, file, text));
}

const folders = Map.groupBy(directory.services, ({ file }) => file.split('/')[2]!);

/** The tables that the form fetches, by name: what there is to choose, and the files themselves by their folder. */
export const editorFiles: ReadonlyMap<string, () => unknown> = new Map<string, () => unknown>([
  ['index', () => directoryToEditorIndex(directory, today, readRefLedger(contentRoot()).keys())],
  ['providers', () => [...directory.providers.keys()].map((slug) => open(`content/providers/${slug}.yaml`))],
  ['commissioners', () => [...directory.commissioners.keys()].map((slug) => open(`content/commissioners/${slug}.yaml`))],
  ['notices', () => directory.notices.map(({ slug }) => open(`content/notices/${slug}.yaml`))],
  ...[...folders].map(([folder, services]) => [folder, () => services.map(({ file }) => open(file))] as const),
]);
