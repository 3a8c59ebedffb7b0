import { mkdirSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';

/**
 * A bare Astro project that writes as many pages of the same sizes at the same addresses as a built site: what building
 * costs before anything of ours is done; `withFiles`: the data files that a site's routes write, too. Gives its folder back.
 */
export function writeBareProject(built: string, withFiles: boolean): string {
  const folder = resolve(`tests/.output/bare${withFiles ? '-with-files' : ''}`);
  rmSync(folder, { recursive: true, force: true });
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  const files = readdirSync(built, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(built, file), bytes: statSync(file).size }));
  const pages = files
    .filter(({ path }) => basename(path) === 'index.html')
    .map(({ path, bytes }) => ({ path: path === 'index.html' ? undefined : dirname(path), bytes }));
  write('pages.json', JSON.stringify(pages));
  if (withFiles) {
    // What a bundler or the server's settings write is no route's.
    const data = files.filter(({ path }) => /\.(?:json|csv|ics|xlsx|xml|geojson|txt)$/.test(path) && !path.startsWith('_astro/'));
    write('files.json', JSON.stringify(data));
    write('src/pages/[...file].ts', FILE);
  }
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

const FILE = `import files from '../../files.json';
export const getStaticPaths = () => files.map(({ path, bytes }) => ({ params: { file: path }, props: { bytes } }));
export const GET = ({ props }) => new Response('Someone to talk to, near you, when you’re ready. '.repeat(Math.ceil(props.bytes / 51)).slice(0, props.bytes));
`;
