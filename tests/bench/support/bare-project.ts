import { mkdirSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/**
 * A bare Astro project that writes as many pages of the same sizes at the same addresses as a built site: what building
 * costs before anything of ours is done. Gives its folder back.
 */
export function writeBareProject(built: string): string {
  const folder = resolve('tests/.output/bare');
  rmSync(folder, { recursive: true, force: true });
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  const pages = readdirSync(built, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === 'index.html')
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(built, dirname(file)) || undefined, bytes: statSync(file).size }));
  write('pages.json', JSON.stringify(pages));
  write('package.json', '{ "name": "bare", "type": "module", "private": true }');
  write('astro.config.mjs', "export default { output: 'static', compressHTML: true, devToolbar: { enabled: false } };");
  write('src/pages/[...path].astro', PAGE);
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}

const PAGE = `---
import pages from '../../pages.json';
export const getStaticPaths = () => pages.map(({ path, bytes }) => ({ params: { path }, props: { bytes } }));
const text = '<p>Someone to talk to, near you, when you’re ready.</p>'.repeat(Math.ceil(Astro.props.bytes / 56)).slice(0, Math.max(0, Astro.props.bytes - 120));
---
<!doctype html>
<html lang="en"><head><meta charset="utf-8" /><title>Page</title></head><body><main set:html={text} /></body></html>
`;
