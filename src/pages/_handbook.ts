// The handbook is written once, in docs/, where it can be read without the site.
import { withHrefs } from '../i18n/href.ts';
import type { Speaker } from '../i18n/locale.ts';
import { site } from './_site.ts';

const files = import.meta.glob<{ compiledContent(): string | Promise<string> }>('/docs/handbook*.md');

export async function handbookProps(speaker: Speaker) {
  const file = await files[speaker.locale === 'en' ? '/docs/handbook.md' : `/docs/handbook.${speaker.locale}.md`]!();
  const html = await file.compiledContent();
  return {
    speaker,
    site,
    // Pictures are in public/. Other documents in docs/ are not pages, so only their names stay.
    html: withHrefs(
      html
        .replaceAll('src="../public/', 'src="/')
        .replace(/<a href="[^"/]+\.md">(.*?)<\/a>/g, '$1')
        // Parts to jump to would be named in each language in its own words.
        .replace(/<h([2-6]) id="[^"]*"/g, '<h$1'),
    ),
  };
}
