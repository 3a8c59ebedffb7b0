import { useEffect, useState } from 'react';
import type { EditorIndex } from '../../upkeep/editor-index.ts';
import { speakerFor } from '../../i18n/locale.ts';
import { builtHost } from './built-host.ts';
import type { EditorConfig } from './editor-config.ts';
import { EditorScreens } from './EditorScreens.tsx';
import { localHost } from './local-host.ts';

/** The island on the editor's page: the form, once it is known what there is to choose from. */
export function Editor(config: EditorConfig) {
  const { editor } = speakerFor(config.locale).texts;
  const [host] = useState(() => (config.tables === undefined ? localHost : builtHost(config.tables)));
  const [index, setIndex] = useState<EditorIndex>();
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    host.index().then(setIndex, () => setFailed(true));
  }, [host]);

  if (index) return <EditorScreens config={config} host={host} index={index} />;
  return (
    <div className="stack">
      <h1>{editor.heading}</h1>
      <p role="status">{hasFailed ? editor.failed : editor.opening}</p>
    </div>
  );
}
