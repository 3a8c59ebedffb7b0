import { tellingWordsIn } from '../../listing/telling-words.ts';
import { listingTitles } from '../neutral-title.ts';
import { problemAt, type Check } from './context.ts';

/** Addresses and titles must tell a stranger nothing, and be the listing's own. */
export const neutralNames: Check = ({ directory, files }) => {
  const bySlug = new Map<string, string>();
  const titles = (['en', 'cy'] as const).map((language) => listingTitles(directory, '', language));
  return files.services.flatMap((file) => {
    const { slug, coverage } = file.value;
    const problems = [];
    if (slug !== file.slug) problems.push(problemAt(file, ['slug'], 'slug-not-file-name', slug, { name: file.slug }));
    const telling = tellingWordsIn(slug);
    if (telling.length > 0) problems.push(problemAt(file, ['slug'], 'slug-telling', slug, { word: telling[0]! }));
    const sameSlug = bySlug.get(slug);
    if (sameSlug) problems.push(problemAt(file, ['slug'], 'slug-twice', slug, { other: sameSlug }));
    bySlug.set(slug, file.yaml.file);

    const folders = coverage.everywhere ? ['national'] : coverage.areas;
    if (!folders.includes(file.folder))
      problems.push(problemAt(file, ['coverage'], 'wrong-folder', file.folder, { wanted: folders[0] ?? 'national' }));

    for (const title of titles.map((byLanguage) => byLanguage.get(slug) ?? '')) {
      const words = tellingWordsIn(title);
      if (words.length > 0) problems.push(problemAt(file, ['places'], 'title-telling', title, { word: words[0]! }));
    }
    return problems;
  });
};
