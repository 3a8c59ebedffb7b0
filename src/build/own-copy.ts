import type { Plugin } from 'vite';

const OWN = /\?own(?:=\w+)?$/;
const PRELOAD = '\0vite/preload-helper.js';

/**
 * Gives a script that is imported as "./x.ts?own" its own copy of everything that it imports by a path; "?own=map" is another copy
 * than "?own". Scripts of several pages would else meet in small files of what they share, and each of those is one more request
 * on a slow phone.
 */
export function ownCopy(): Plugin {
  let base = '/';
  return {
    name: 'own-copy',
    apply: 'build',
    enforce: 'pre',
    configResolved: (config) => void (base = config.base),
    async resolveId(source, importer) {
      const own = importer?.match(OWN)?.[0];
      if (!importer || !own || OWN.test(source)) return null;
      // A small package that the editing form uses too would be a file of its own as well.
      const isPostcode = source === 'postcode' || importer.includes('/node_modules/postcode/');
      const isShared = source.includes('?') || !(isPostcode || /\.ts$|preload-helper/.test(source));
      if (isShared) return null;
      if (source.includes('preload-helper')) return PRELOAD + own;
      const found = await this.resolve(source, importer.slice(0, -own.length), { skipSelf: true });
      return found && !found.external ? { ...found, id: found.id + own } : found;
    },
    load: (id) => (id.startsWith(PRELOAD) && OWN.test(id) ? baseToPreload(base) : null),
  };
}

/**
 * Vite's helper, which asks for all that a script needs together with it, in a fifth of the bytes: our scripts load no style sheets,
 * and say themselves what happens if one does not come. Safari 16 doesn't know "modulepreload".
 */
const baseToPreload = (base: string): string => `
export const __vitePreload = (load, files = []) => {
  for (const file of files) {
    const link = document.createElement('link');
    link.rel = link.relList.supports('modulepreload') ? 'modulepreload' : 'preload';
    link.as = 'script';
    link.crossOrigin = '';
    link.href = ${JSON.stringify(base)} + file;
    document.head.append(link);
  }
  return load();
};`;
