import { contentRoot, contentToday } from '../directory/content-root.ts';
import { defineCommand } from './command.ts';
import { bundleForm } from './editor/bundle-form.ts';
import { EditorSession } from './editor/editor-session.ts';
import { serveEditor } from './editor/serve-editor.ts';
import { textToPort } from './values.ts';

export const command = defineCommand({
  usage: '[--port <port>]',
  about: 'Opens the editing form for the content of this checkout, on this machine only. Stop it with Ctrl+C.',
  options: { port: { type: 'string', value: '<port>', about: 'the port; any free one, if left out' } },
  async run({ values }) {
    const port = textToPort(values.port ?? '0');
    const session = new EditorSession({ root: contentRoot(), today: contentToday });
    const { address } = await serveEditor(session, await bundleForm(), port);
    console.log(`\n  The editing form is at ${address}\n  Keep the address to yourself. Stop it with Ctrl+C.\n`);
  },
});
