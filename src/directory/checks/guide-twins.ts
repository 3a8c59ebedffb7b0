import type { Guide } from '../directory.ts';
import { problemAt, type CrossCheck } from './context.ts';

/** What both languages of a guide say alike. */
const ALIKE = ['order', 'part', 'types', 'groups', 'emergency', 'shows', 'folds'] as const satisfies readonly (keyof Guide)[];

/** Every guide exists in both languages, in the same place and leading to the same services. */
export const guideTwins: CrossCheck = ({ files, isWhole }) => {
  // A guide that could not be read is reported for what is wrong in it.
  if (!isWhole) return [];
  return files.guides.flatMap((file) => {
    const { slug, language } = file.value;
    const other = language === 'en' ? 'cy' : 'en';
    const twin = files.guides.find(({ value }) => value.slug === slug && value.language === other)?.value;
    if (!twin) return [problemAt(file, [], 'guide-twin-missing', slug, { wanted: `content/guides/${other}/${slug}.md` })];
    // Said once, at the Welsh one: it is the one that follows.
    if (language === 'en') return [];
    return ALIKE.filter((field) => String(file.value[field]) !== String(twin[field])).map((field) =>
      problemAt(file, [field], 'guide-twins-differ', String(file.value[field]), { other: twin.file }),
    );
  });
};
