import type { EditorIndex, Opened } from '../../upkeep/editor-index.ts';
import type { EditorHost } from './editor-config.ts';

/** The built site: whole tables, the same for everybody. It can be read, and nothing can be sent to it. */
export function builtHost(tables: string): EditorHost {
  const get = async <T>(name: string): Promise<T> => {
    const response = await fetch(`${tables}${name}.json`);
    if (!response.ok) throw new Error(String(response.status));
    return (await response.json()) as T;
  };
  return {
    index: () => get<EditorIndex>('index'),
    async open(file, kind) {
      // Listings are by the folder of their area; there are few of the others.
      const files = await get<Opened[]>(kind === 'listing' ? file.split('/')[2]! : `${kind}s`);
      const found = files.find((each) => each.file === file);
      if (!found) throw new Error(file);
      return found;
    },
  };
}
