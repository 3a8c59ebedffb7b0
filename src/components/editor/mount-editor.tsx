import { createRoot } from 'react-dom/client';
import type { EditorIndex } from '../../edit/editor-index.ts';
import { speakerFor } from '../../i18n/locale.ts';
import { Editor } from './Editor.tsx';
import type { EditorConfig, EditorHost } from './editor-config.ts';

/** Shows the form, once it is known what there is to choose; where that does not come, says so. */
export async function mountEditor(place: Element, config: EditorConfig, host: EditorHost, index: Promise<EditorIndex>): Promise<void> {
  try {
    createRoot(place).render(<Editor config={config} host={host} index={await index} />);
  } catch {
    place.textContent = speakerFor(config.locale).texts.editor.failed;
  }
}
