import { writeFileSync } from 'node:fs';
import { areaToPack } from '../build/area-pack.ts';
import { buildSite } from '../build/build-site.ts';
import { compressFiles } from '../build/compress-files.ts';
import { outputFolders } from '../build/output-folders.ts';
import { ContentNotReady } from '../directory/content-not-ready.ts';
import { contentRoot, contentToday } from '../directory/content-root.ts';
import { readDirectory } from '../directory/read-directory.ts';
import { areaToUseBy } from '../upkeep/use-by.ts';
import { defineCommand } from './command.ts';
import { privateFolder } from './private-folder.ts';
import { knownName } from './values.ts';

export const command = defineCommand({
  usage: '[--compress] [--pack <area>]',
  about: 'Checks the content and builds the site into dist/.',
  options: {
    compress: { type: 'boolean', about: 'adds compressed copies of the files, for hosts that serve them as they are' },
    pack: {
      type: 'string',
      value: '<area>',
      about:
        'also writes an area’s officers’ sheets into one file that works without a network: kent.html; or several, with commas between them',
      multiple: true,
    },
  },
  async run({ values: { compress, pack = [] } }) {
    const packs = toPacks(pack);
    privateFolder();
    await buildSite();
    const folder = outputFolders().outDir;
    for (const { address, area, useBy } of packs) {
      const file = `${area}.html`;
      writeFileSync(file, areaToPack({ folder, address, area, useBy }));
      console.log(`${file}: the sheets of ${area}, to be used until ${useBy}.`);
    }
    if (!compress) return;
    const started = performance.now();
    const files = await compressFiles(folder);
    console.log(`Compressed ${files} files in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  },
});

/** What the packs that are wanted need of the content. An unknown area is said before anything is built. Throws UsageError and ContentNotReady. */
function toPacks(wanted: readonly string[]): { address: string | undefined; area: string; useBy: string }[] {
  if (wanted.length === 0) return [];
  const today = contentToday();
  const { directory, problems } = readDirectory(contentRoot(), today);
  if (!directory) throw new ContentNotReady(problems);
  return wanted.map((slug) => {
    const area = directory.areas.find((each) => each.slug === knownName('area', slug, directory.areas))!;
    return { address: directory.site.address, area: slug, useBy: areaToUseBy(area, directory, today) };
  });
}
