import { buildSite } from '../build/build-site.ts';
import { compressFiles } from '../build/compress-files.ts';
import { defineCommand } from './command.ts';
import { privateFolder } from './private-folder.ts';

export const command = defineCommand({
  usage: '[--compress]',
  about: 'Checks the content and builds the site into dist/.',
  options: { compress: { type: 'boolean', about: 'adds compressed copies of the files, for hosts that serve them as they are' } },
  async run({ values }) {
    privateFolder();
    await buildSite();
    if (!values.compress) return;
    const started = performance.now();
    const files = await compressFiles(process.env['WAYMARK_OUT'] ?? 'dist');
    console.log(`Compressed ${files} files in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  },
});
