// Opens the editing form on the content of this checkout: npm run editor. It answers this machine alone.
import { parseArgs } from 'node:util';
import { contentRoot, contentToday } from '../directory/content-root.ts';
import { bundleForm } from './editor/bundle-form.ts';
import { Desk } from './editor/desk.ts';
import { serveEditor } from './editor/serve-editor.ts';
import { say } from './listings/say.ts';

const { values } = parseArgs({ options: { port: { type: 'string' } } });
const desk = new Desk({ root: contentRoot(), today: contentToday });
desk.warmUp();
const { address } = await serveEditor(desk, await bundleForm(), Number(values.port ?? 0));
console.log(`\n  ${say('editorAt', { address })}\n`);
