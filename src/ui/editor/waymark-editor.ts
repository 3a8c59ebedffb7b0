import type { EditorConfig } from './editor-config.ts';

/** Puts the form in the place of its explanation, once its code is there. */
class WaymarkEditor extends HTMLElement {
  async connectedCallback() {
    const data = this.querySelector('script[type="application/json"]')?.textContent;
    if (!data) return;
    const { mountEditor } = await import('./mount-editor.tsx');
    await mountEditor(this, JSON.parse(data) as EditorConfig);
    this.dataset['ready'] = '';
  }
}

customElements.define('waymark-editor', WaymarkEditor);
