import { builtHost } from './built-host.ts';
import type { EditorConfig } from './editor-config.ts';
import { localHost } from './local-host.ts';

/** Puts the form in the place of its explanation, once its code is there. */
class WaymarkEditor extends HTMLElement {
  async connectedCallback() {
    const data = this.querySelector('script[type="application/json"]')?.textContent;
    if (!data) return;
    const config = JSON.parse(data) as EditorConfig;
    const host = config.isLocal ? localHost : builtHost;
    // What there is to choose comes while the code does. Where it fails, the form says so.
    const index = host.index();
    index.catch(() => undefined);
    const { mountEditor } = await import('./mount-editor.tsx');
    await mountEditor(this, config, host, index);
    this.dataset['ready'] = '';
  }
}

customElements.define('waymark-editor', WaymarkEditor);
