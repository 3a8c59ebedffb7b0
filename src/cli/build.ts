// Checks the content and builds the site into dist/.
import { parseArgs } from 'node:util';
import { buildSite } from '../build/build-site.ts';
import { compressFiles } from '../build/compress-files.ts';

const { values } = parseArgs({ options: { compress: { type: 'boolean' } } });

await buildSite();
if (values.compress) {
  const started = performance.now();
  const files = await compressFiles(process.env['WAYMARK_OUT'] ?? 'dist');
  console.log(`Compressed ${files} files in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}
