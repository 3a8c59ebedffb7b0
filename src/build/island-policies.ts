import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentPolicy, textToSource } from './content-policy.ts';
import { htmlToElements, type PageElement } from './html-elements.ts';
import { elementsToInline, folderToInline, isInlineScript } from './inline-sources.ts';
import { hasIsland } from './server-settings.ts';

const META = /(?<=<meta http-equiv="Content-Security-Policy" content=")[^"]*(?=")/;

/**
 * Lets the pages with an island run what Astro wrote into them: Astro starts an island with two scripts inside the page, whose
 * hashes are known once the pages are written. (Astro's own `security.csp` would name them on every page of the site.)
 * Throws where one of them has anything else inside it, such as a script that came in with the content.
 */
export function writeIslandPolicies(folder: string, pages: readonly string[]): void {
  const { island } = folderToInline(folder);
  const allowed = [...island.scripts, ...island.styles];
  for (const page of pages.filter((path) => hasIsland(`/${path}`))) {
    const file = join(folder, page, 'index.html');
    const html = readFileSync(file, 'utf8');
    const elements = htmlToElements(html);
    const stranger = elements.find((element) => isInline(element) && !allowed.includes(textToSource(element.text)));
    if (stranger)
      throw new Error(
        `${file}: the ${stranger.name} inside this page (“${stranger.text.trim().slice(0, 60)}”) is not one that starts an island. ` +
          'Put it into a file of its own, or find out which field of the content it came from.',
      );
    if (!META.test(html)) throw new Error(`${file}: the page has no content policy. Its layout has to be made with Frame.astro.`);
    writeFileSync(file, html.replace(META, contentPolicy(elementsToInline(elements))));
  }
}

const isInline = (element: PageElement): boolean => element.name === 'style' || isInlineScript(element);
