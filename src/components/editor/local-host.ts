import type { EditorIndex, Opened, SaveOutcome } from '../../upkeep/editor-index.ts';
import { SaveFailed, type EditorHost } from './editor-config.ts';

/** The checkout on this machine, behind `npm run editor`. */
export const localHost: EditorHost = {
  index: async () => (await (await fetch('api/index')).json()) as EditorIndex,
  open: (file) => post<Opened>('api/open', { file }),
  save: (file, change) => post<SaveOutcome>('api/save', { file, change }),
};

async function post<T>(path: string, body: unknown): Promise<T> {
  const response = await ask(path, body);
  if (response.ok) return (await response.json()) as T;
  const { error, user, since } = (await response.json().catch(() => ({}))) as { error?: string; user?: string; since?: string };
  throw new SaveFailed(error ?? String(response.status), user === undefined || since === undefined ? undefined : { user, since });
}

async function ask(path: string, body: unknown): Promise<Response> {
  try {
    return await fetch(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
  } catch {
    throw new SaveFailed('connection');
  }
}
