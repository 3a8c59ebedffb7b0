import type { Plugin } from 'vite';

const OWN = /\?own(?:=\w+)?$/;
const PRELOAD = '\0vite/preload-helper.js';

/**
 * Gives a script that is imported as "./x.ts?own" its own copy of everything that it imports by a path; "?own=map" is another copy
 * than "?own". Scripts of several pages would else meet in small files of what they share, and each of those is one more request
 * on a slow phone.
 */
export function ownCopy(): Plugin {
  return {
    name: 'own-copy',
    apply: 'build',
    enforce: 'pre',
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
    async load(id) {
      if (!id.startsWith(PRELOAD) || !OWN.test(id)) return null;
      return (await this.load({ id: PRELOAD })).code;
    },
  };
}
