/**
 * Where the site is built: dist, or the folder that WAYMARK_OUT names. Astro's store of content has a folder for each of them:
 * two builds of one checkout would otherwise write into the same file, and one site would get the other's content.
 */
export function outputFolders(): { outDir: string; cacheDir: string } {
  const outDir = process.env['WAYMARK_OUT'] ?? 'dist';
  return { outDir, cacheDir: `.astro/builds/${outDir.replaceAll(/[\\/:]+/g, '+')}` };
}
