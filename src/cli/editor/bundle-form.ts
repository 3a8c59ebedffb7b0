import { readFileSync } from 'node:fs';
import { build, type Rolldown } from 'vite';
import { LOCALES, speakerFor, type Locale } from '../../i18n/locale.ts';
import type { EditorConfig } from '../../components/editor/editor-config.ts';
import { britishHolidays } from '../../build/british-holidays.ts';
import type { Asset } from './serve-editor.ts';

/** The form's page in every language with its script and style, made as the build makes them. Vite comes with Astro. */
export async function bundleForm(): Promise<Map<string, Asset>> {
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    base: './',
    publicDir: false,
    plugins: [britishHolidays()],
    build: {
      write: false,
      target: ['chrome111', 'edge111', 'firefox114', 'safari16.4'],
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: 'src/components/editor/local-page.ts',
        output: { entryFileNames: 'form.js', assetFileNames: 'form[extname]' },
      },
    },
  })) as Rolldown.RolldownOutput;
  const assets = new Map<string, Asset>(
    result.output.map((file) => [
      file.fileName,
      file.type === 'chunk'
        ? { type: 'text/javascript; charset=utf-8', body: file.code }
        : { type: file.fileName.endsWith('.css') ? 'text/css; charset=utf-8' : 'application/octet-stream', body: file.source },
    ]),
  );
  for (const locale of LOCALES)
    assets.set(locale === 'en' ? '' : `${locale}.html`, { type: 'text/html; charset=utf-8', body: pageOf(locale) });
  assets.set('icon.svg', { type: 'image/svg+xml', body: readFileSync('public/icon.svg', 'utf8') });
  return assets;
}

function pageOf(locale: Locale): string {
  const { tag, texts } = speakerFor(locale);
  const { editor } = texts;
  const config: EditorConfig = { locale, isLocal: true };
  const other = speakerFor(locale === 'en' ? 'cy' : 'en');
  return `<!doctype html>
<html lang="${tag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${editor.title} – Waymark</title>
<link rel="icon" href="icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="form.css">
<script type="module" src="form.js"></script>
</head>
<body>
<header class="editor-top wrap"><strong>Waymark</strong> <a lang="${other.locale}" href="./${other.locale === 'en' ? '' : 'cy.html'}">${other.texts.common.language}</a></header>
<div class="wrap"><main id="main" tabindex="-1"><waymark-editor><script type="application/json">${JSON.stringify(config)}</script></waymark-editor></main></div>
</body>
</html>
`;
}
