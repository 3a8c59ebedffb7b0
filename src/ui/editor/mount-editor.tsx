import { createRoot } from 'react-dom/client';
import { speakerFor } from '../../i18n/locale.ts';
import { builtHost } from './built-host.ts';
import { Editor } from './Editor.tsx';
import type { EditorConfig } from './editor-config.ts';
import { localHost } from './local-host.ts';

/** Fetches what there is to choose, and shows the form. */
export async function mountEditor(place: Element, config: EditorConfig): Promise<void> {
  const host = config.isLocal ? localHost : builtHost;
  try {
    const index = await host.index();
    createRoot(place).render(<Editor config={config} host={host} index={index} />);
  } catch {
    place.textContent = speakerFor(config.locale).texts.editor.failed;
  }
}
