// Reads every YAML file of a content folder and parses it, with the places of its lines, and does nothing else.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';

const folder = join(process.argv[2]!, 'content');
let keys = 0;
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.yaml')) continue;
  const document = parseDocument(readFileSync(join(folder, name), 'utf8'), { lineCounter: new LineCounter() });
  keys += Object.keys((document.toJS() as object | null) ?? {}).length;
}
console.log(keys);
