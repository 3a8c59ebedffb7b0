import { problemAt, type CrossCheck } from './context.ts';

/** A listing is found by its slug: the file bears it, no other listing has it, and the folder is one of its areas. */
export const fileNames: CrossCheck = ({ directory, files }) => {
  const bySlug = new Map<string, string>();
  const known = new Set(directory.areas.map((area) => area.slug));
  return files.services.flatMap((file) => {
    const { slug, coverage } = file.value;
    const problems = [];
    if (slug !== file.slug) problems.push(problemAt(file, ['slug'], 'slug-not-file-name', slug, { name: file.slug, slug }));
    const other = bySlug.get(slug);
    if (other) problems.push(problemAt(file, ['slug'], 'slug-twice', slug, { other }));
    bySlug.set(slug, other ?? file.yaml.file);

    // An area that does not exist is reported as that.
    const folders = coverage.everywhere ? ['national'] : coverage.areas.filter((area) => known.has(area));
    if (folders[0] && !folders.includes(file.folder))
      problems.push(problemAt(file, ['coverage'], 'wrong-folder', file.folder, { wanted: folders[0] }));
    return problems;
  });
};
