import { problemAt, type CrossCheck } from './context.ts';

/** A link from one guide to another leads to one of the same language. */
export const guideLinks: CrossCheck = ({ directory, files, isWhole }) => {
  if (!isWhole) return [];
  const known = new Set(directory.guides.map(({ slug, language }) => `${language === 'cy' ? '/cy' : ''}/help/${slug}/`));
  return files.guides.flatMap((file) => {
    const isWelsh = file.value.language === 'cy';
    const isLost = (address: string) =>
      address.startsWith('/') && (address.startsWith('/cy/') !== isWelsh || (isGuide(address) && !known.has(address)));
    return file.value.links
      .filter(({ address }) => isLost(address))
      .map(({ address, line }) => ({ ...problemAt(file, [], 'guide-link-nowhere', address), line }));
  });
};

const isGuide = (address: string): boolean => /^(\/cy)?\/help\/./.test(address);
