import { defineCollection } from 'astro:content';
import { contentRoot, contentToday } from './directory/content-root.ts';
import type { Directory } from './directory/directory.ts';
import { forgetDirectory, readDirectoryOnce } from './directory/read-once.ts';

// The one reader reads and checks all files together; Astro gets from it what belongs to each collection.
const from = (name: string, entries: (directory: Directory) => Iterable<{ slug: string }>) =>
  defineCollection({
    loader: {
      name: `waymark-${name}`,
      async load({ store, watcher }) {
        const fill = () => {
          store.clear();
          for (const entry of entries(readDirectoryOnce(contentRoot(), contentToday()))) store.set({ id: entry.slug, data: { ...entry } });
        };
        watcher?.on('change', (path) => {
          if (!path.startsWith(`${contentRoot()}/content/`)) return;
          forgetDirectory();
          fill();
        });
        fill();
      },
    },
  });

// A link to another site must not say where one came from.
const withoutReferrer = (html: string) => html.replaceAll('<a href="https:', '<a rel="noreferrer" href="https:');

// Articles are Markdown: Astro turns their text into HTML when they are loaded.
const guidance = defineCollection({
  loader: {
    name: 'waymark-guidance',
    async load({ store, renderMarkdown }) {
      store.clear();
      for (const { body, ...head } of readDirectoryOnce(contentRoot(), contentToday()).articles) {
        const rendered = await renderMarkdown(body);
        const html = withoutReferrer(rendered.html);
        store.set({ id: `${head.language}/${head.slug}`, data: { ...head }, body, rendered: { ...rendered, html } });
      }
    },
  },
});

export const collections = {
  areas: from('areas', (directory) => directory.areas),
  commissioners: from('commissioners', (directory) => directory.commissioners.values()),
  providers: from('providers', (directory) => directory.providers.values()),
  services: from('services', (directory) => directory.services),
  guidance,
};
