import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { britishHolidays } from './src/build/british-holidays.ts';
import { outputFolders } from './src/build/output-folders.ts';
import { ownCopy } from './src/build/own-copy.ts';
import { searchPack } from './src/build/search-pack.ts';
import { finishBuild } from './src/build/server-files.ts';
import { findShippedPackages } from './src/build/shipped-packages.ts';
import { siteAndBase } from './src/build/site-address.ts';

// Everything is built ahead: the site runs on any server that can hand out files.
export default defineConfig({
  ...siteAndBase(),
  output: 'static',
  ...outputFolders(),
  integrations: [react(), searchPack(), finishBuild()],
  // Pages end with a slash and files don't; with 'always', astro dev would look for the files with one too.
  trailingSlash: 'ignore',
  // Pages are rendered while others are written to the disk: the same bytes in two thirds of the time.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 16 },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  compressHTML: true,
  vite: {
    plugins: [britishHolidays(), ownCopy(), findShippedPackages()],
    // Tests leave whole copies of the project behind: too many files to watch.
    server: { watch: { ignored: ['**/tests/.output/**'] } },
    // Small scripts and pictures would be written into the pages, which the content policy forbids.
    // Browsers of 2023 and later: managed ones may be two years old or more.
    build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 2000, target: ['chrome111', 'edge111', 'firefox114', 'safari16.4'] },
    // Scripts are named by the component that brings them: the name stands on thousands of pages.
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              entryFileNames: ({ name }) => `_astro/${name.split('.')[0]}.[hash].js`,
              // Its licence, the LGPL, wants it to be replaceable.
              codeSplitting: { groups: [{ name: 'opening_hours', test: /[\\/]node_modules[\\/]opening_hours[\\/]/ }] },
            },
          },
        },
      },
    },
  },
});
