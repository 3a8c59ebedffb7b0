import { createRequire } from 'node:module';
import { defineCollection } from 'astro:content';
import type * as ContentRoot from './directory/content-root.ts';
import type * as ReadOnce from './directory/read-once.ts';

// Node reads our TypeScript itself: through Astro's bundler the same hundred modules take half a second longer.
const load = createRequire(import.meta.url);
const { contentRoot, contentToday } = load('./directory/content-root.ts') as typeof ContentRoot;
const { forgetDirectory, readDirectoryOnce } = load('./directory/read-once.ts') as typeof ReadOnce;

// A link to another site must not say where one came from.
const withoutReferrer = (html: string) => html.replaceAll('<a href="https:', '<a rel="noreferrer" href="https:');

// Guides are Markdown: Astro turns their text into HTML when they are loaded. All else pages take from the Directory, which
// the same reader reads and checks: a second copy in Astro's store would be written, read and held by every build for nothing.
const guides = defineCollection({
  loader: {
    name: 'waymark-guides',
    async load({ store, renderMarkdown, watcher }) {
      const fill = async () => {
        store.clear();
        for (const { body, ...head } of readDirectoryOnce(contentRoot(), contentToday()).guides) {
          const rendered = await renderMarkdown(body);
          const html = withoutReferrer(rendered.html);
          store.set({ id: `${head.language}/${head.slug}`, data: { ...head }, body, rendered: { ...rendered, html } });
        }
      };
      watcher?.on('change', (path) => {
        if (!path.startsWith(`${contentRoot()}/content/`)) return;
        forgetDirectory();
        void fill();
      });
      await fill();
    },
  },
});

export const collections = { guides };
